import { AMP, CR, UNDERSCORE, asciiText } from '../ascii';
import { ReadRefusal } from '../read-refusal';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Up to this many bytes, building the text by hand beats a call of the decoder. */
const SHORT = 20;
/** No text of a workbook comes near; engines refuse strings not much longer. */
const LONGEST = 67_108_864;
/** What a run of bytes holds besides plain ASCII. */
const WIDE = 1;
const MARKED = 2;
const ESCAPED = 4;
const RETURNS = 8;
/** A byte that no XML may hold. */
export const NUL = 16;

/** What each byte asks of the decoding of the text it stands in; 0 for plain ASCII. */
export const BYTE_FLAGS: Readonly<Uint8Array> = (() => {
  const flags = new Uint8Array(256).fill(WIDE, 128);
  flags[AMP] = MARKED;
  flags[CR] = RETURNS;
  flags[UNDERSCORE] = ESCAPED;
  flags[0] = NUL;
  return flags;
})();

const AMPERSAND = '&amp;';
const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text of an XML run: UTF-8 decoded, references resolved, line ends made `\n`. */
export function decodeXmlText(bytes: Uint8Array, from: number, to: number): string {
  return decode(bytes, from, to, look(bytes, from, to));
}

/**
 * A cell's text: as {@link decodeXmlText}, with Excel's `_xHHHH_` escapes resolved too.
 *
 * @param found the {@link BYTE_FLAGS} of all bytes, where the caller has looked at them already.
 */
export function decodeCellText(
  bytes: Uint8Array,
  from: number,
  to: number,
  found = look(bytes, from, to),
): string {
  return unescape(decode(bytes, from, to, found), found);
}

/** A cell's decoded text with what stands for other characters replaced, as its {@link BYTE_FLAGS} ask for. */
export function cellText(text: string, found: number): string {
  return found <= WIDE ? text : unescape(resolve(text, found), found);
}

/** `_x000D_` → carriage return, `_x005F_` → `_`. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function unescape(text: string, found: number): string {
  return (found & ESCAPED) === 0 ? text : unescapeCellText(text);
}

function look(bytes: Uint8Array, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) found |= BYTE_FLAGS[bytes[i]!]!;
  return found;
}

function decode(bytes: Uint8Array, from: number, to: number, found: number): string {
  if (to - from > LONGEST) throw new ReadRefusal('text-too-long', { limit: LONGEST });
  const isShort = to - from <= SHORT && (found & WIDE) === 0;
  return resolve(isShort ? asciiText(bytes, from, to) : decoder.decode(bytes.subarray(from, to)), found);
}

function resolve(text: string, found: number): string {
  const lines = (found & RETURNS) === 0 ? text : text.replace(/\r\n?/g, '\n');
  return (found & MARKED) === 0 ? lines : resolveReferences(lines);
}

/** References such as `&amp;` and `&#10;` resolved. */
export function resolveReferences(text: string): string {
  let resolved = '';
  let from = 0;
  // Mostly there is but one kind of reference, and none needs the pattern then.
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    if (!text.startsWith(AMPERSAND, at)) return resolved + resolveAny(text.slice(from));
    resolved += text.slice(from, at + 1);
    from = at + AMPERSAND.length;
  }
  return resolved + text.slice(from);
}

function resolveAny(text: string): string {
  return text.replace(/&(#[xX]0*[0-9A-Fa-f]{1,6}|#0*\d{1,7}|[A-Za-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const isHex = name[1] === 'x' || name[1] === 'X';
    const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
