/** What bytes 0x80–0x9F stand for; the five that windows-1252 leaves open are kept as control characters (WHATWG). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes windows-1252, the encoding Excel saves CSV in on Western Windows.
 *
 * Own table, because some versions of Node decode it as latin1 and lose dashes and euro signs.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c);
}
