/** Bytes the scanners look for, by name. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const AMP = 38;
export const APOSTROPHE = 39;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
export const COLON = 58;
export const LT = 60;
export const EQ = 61;
export const GT = 62;
export const QUESTION = 63;
export const UNDERSCORE = 95;

/** A byte of white space in XML. */
export function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}

/** Text of bytes known to be ASCII, such as names and numbers; four at a time, which makes few strings on the way. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let i = from;
  for (; i + 4 <= to; i += 4) {
    text += String.fromCharCode(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!, bytes[i + 3]!);
  }
  for (; i < to; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}
