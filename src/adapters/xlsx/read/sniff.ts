import type { RefusalCode } from '../../../core/issues/refusal';

/** What bytes are, by what stands in them. */
export type Sniffed =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly found?: string };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Files that begin with these bytes are none of ours. */
const SIGNATURES: readonly (readonly [string, RefusalCode, string])[] = [
  ['%PDF-', 'not-a-workbook', 'pdf'],
  ['\x89PNG', 'not-a-workbook', 'picture'],
  ['GIF8', 'not-a-workbook', 'picture'],
  ['\xff\xd8\xff', 'not-a-workbook', 'picture'],
  ['\x1f\x8b', 'not-a-workbook', 'gzip'],
  ['Rar!', 'not-a-workbook', 'rar'],
  ['7z\xbc\xaf', 'not-a-workbook', '7z'],
  ['SQLite format', 'not-a-workbook', 'database'],
  ['{\\rtf', 'not-a-workbook', 'rtf'],
  ['version https://git-lfs.github.com/', 'format-lfs-pointer', 'git-lfs'],
  // Excel 2, 3 and 4 wrote sheets without a container.
  ['\x09\x00\x04\x00', 'format-xls', 'xls'],
  ['\x09\x02\x06\x00', 'format-xls', 'xls'],
  ['\x09\x04\x06\x00', 'format-xls', 'xls'],
  ['\x09\x08\x10\x00', 'format-xls', 'xls'],
  ['\x09\x08\x08\x00', 'format-xls', 'xls'],
];
/** Begins and ends a file of Parquet. */
const PARQUET = 'PAR1';
/** A line that names the program, then one of records; a table whose headings begin with `ID;P` is none. */
const SYLK = /^ID;P[A-Z0-9_ .]*(?:;[NE])*\s*[\r\n]+(?:[BCFOPW];[A-Z]|NN;)/;
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|style)\b/i;

/** Says what the bytes are; the file's name has no say. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return { kind: 'zip' };
  if (startsWith(bytes, OLE)) return { kind: 'refused', ...sniffOle(bytes) };
  const head = latin1(bytes, 0, Math.min(bytes.length, 4096));
  for (const [signature, code, found] of SIGNATURES) {
    if (head.startsWith(signature)) return { kind: 'refused', code, found };
  }
  if (SYLK.test(head)) return { kind: 'refused', code: 'not-a-workbook', found: 'sylk' };
  if (head.startsWith(PARQUET) && latin1(bytes, bytes.length - 4, bytes.length) === PARQUET) {
    return { kind: 'refused', code: 'not-a-workbook', found: 'parquet' };
  }
  const text = head
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^\xff\xfe|^\xfe\xff/, '')
    .replaceAll('\0', '');
  if (HTML.test(text) || /^MIME-Version:/i.test(text)) return { kind: 'refused', code: 'format-html' };
  if (/^\s*<\?xml/.test(text)) return { kind: 'refused', code: 'not-a-workbook', found: 'xml' };
  return { kind: 'text' };
}

/** Names in an OLE file's directory, which stand on multiples of 128 bytes, tell what is in it. */
function sniffOle(bytes: Uint8Array): { code: RefusalCode; found?: string } {
  let isXls = false;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = latin1(bytes, at, at + 40).replaceAll('\0', '');
    if (name.startsWith('EncryptedPackage') || name.startsWith('EncryptionInfo'))
      return { code: 'encrypted' };
    if (/^(?:Workbook|Book|BOOK|WORKBOOK)$/.test(name)) isXls = true;
  }
  return isXls ? { code: 'format-xls' } : { code: 'not-a-workbook', found: 'ole' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
