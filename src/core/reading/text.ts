/** Characters without width, byte order marks and soft hyphens: copied along from web pages and other programs. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Text as a person sees it: composed, without invisible characters, white space collapsed and trimmed. */
export function cleanText(text: string): string {
  // Most cells are clean already; a test costs less than rewriting.
  if (!/[^\x21-\x7E\u00C0-\u00FF ]| {2}|^ | $/.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** As {@link cleanText} for long texts: line breaks are kept. */
export function cleanLongText(text: string): string {
  if (!/[^\x21-\x7E\u00C0-\u00FF \n]| {2}|^\s|\s$| \n|\n /.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Several values in one cell, separated by `;` or line breaks. */
export function splitValues(text: string): string[] {
  if (!/[;\n\r]/.test(text)) {
    const only = cleanText(text);
    return only === '' ? [] : [only];
  }
  return text
    .split(/[;\n\r]+/)
    .map(cleanText)
    .filter((part) => part !== '');
}
