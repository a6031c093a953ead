import { AMP, CR, UNDERSCORE, asciiText } from '../ascii';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Up to this many bytes, one character after the other beats a call of the decoder. */
const SHORT = 40;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text of an XML run: UTF-8 decoded, references resolved, line ends made `\n`. */
export function decodeXmlText(bytes: Uint8Array, from: number, to: number): string {
  let isPlain = true;
  let isAscii = true;
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte === AMP || byte === CR) isPlain = false;
    else if (byte > 127) isAscii = false;
  }
  const short = isAscii && to - from <= SHORT;
  const text = short ? asciiText(bytes, from, to) : decoder.decode(bytes.subarray(from, to));
  return isPlain ? text : resolveReferences(text.replace(/\r\n?/g, '\n'));
}

/** A cell's text: as {@link decodeXmlText}, with Excel's `_xHHHH_` escapes resolved too. */
export function decodeCellText(bytes: Uint8Array, from: number, to: number): string {
  const text = decodeXmlText(bytes, from, to);
  for (let i = from; i < to; i++) {
    if (bytes[i] === UNDERSCORE) return unescapeCellText(text);
  }
  return text;
}

/** `_x000D_` → carriage return, `_x005F_` → `_`. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function resolveReferences(text: string): string {
  return text.replace(/&(#[xX][0-9A-Fa-f]{1,6}|#\d{1,7}|[A-Za-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const isHex = name[1] === 'x' || name[1] === 'X';
    const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
