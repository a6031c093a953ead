import { APOSTROPHE, BANG, COLON, GT, LT, QUESTION, QUOTE, SLASH, isSpace } from './ascii';
import { BYTE_FLAGS, decodeCellText } from './xml/xml-text';

const LETTER_R = 114;
const CAPITAL_P = 80;
const LETTER_T = 116;

/** What a fast scanner says when it meets something it does not know: the plain form is needed. */
export const UNKNOWN_FORM = -1;

/**
 * Reads the text of a `<si>` or `<is>`: its `<t>` and those of its runs, phonetic guides left out.
 *
 * One object is used again and again, so that a million strings cost no objects.
 */
export class StringItemReader {
  /** Where the text stands, with its flags, when it is in one piece. */
  from = 0;
  to = 0;
  found = 0;
  private pieces = 0;
  private before = '';

  constructor(readonly bytes: Uint8Array) {}

  /** Whether the text stands in the bytes in one piece, so that it can be decoded from there. */
  get isOnePiece(): boolean {
    return this.pieces === 1;
  }

  get text(): string {
    return this.pieces === 0 ? '' : this.before + decodeCellText(this.bytes, this.from, this.to, this.found);
  }

  /** Makes the text empty. */
  clear(): void {
    this.pieces = 0;
    this.before = '';
  }

  /** Reads from behind the opening tag; gives the place behind the closing tag, or {@link UNKNOWN_FORM}. */
  read(from: number): number {
    const { bytes } = this;
    this.clear();
    let phonetic = false;
    for (let at = from; ;) {
      while (at < bytes.length && bytes[at] !== LT) at++;
      const byte = bytes[at + 1];
      if (byte === LETTER_T && isNameEnd(bytes[at + 2])) {
        at = this.readText(at, !phonetic);
        if (at < 0) return UNKNOWN_FORM;
        continue;
      }
      const end = tagEnd(bytes, at);
      if (end < 0) return UNKNOWN_FORM;
      if (byte === SLASH) {
        if (isItemEnd(bytes[at + 2], bytes[at + 3])) return end;
        if (isPhonetic(bytes, at + 2)) phonetic = false;
      } else if (isPhonetic(bytes, at + 1)) phonetic = bytes[end - 2] !== SLASH;
      at = end;
    }
  }

  /** Reads the `<t>` that starts at `at`; gives the place behind `</t>`. */
  private readText(at: number, keep: boolean): number {
    const { bytes } = this;
    const from = tagEnd(bytes, at);
    if (from < 0) return UNKNOWN_FORM;
    if (bytes[from - 2] === SLASH) return from;
    let to = from;
    let found = 0;
    for (; to < bytes.length && bytes[to] !== LT; to++) found |= BYTE_FLAGS[bytes[to]!]!;
    if (bytes[to + 1] !== SLASH || bytes[to + 2] !== LETTER_T) return UNKNOWN_FORM;
    if (keep && to > from) {
      if (this.pieces > 0) this.before = this.text;
      this.pieces++;
      this.from = from;
      this.to = to;
      this.found = found;
    }
    return tagEnd(bytes, to);
  }
}

function isPhonetic(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LETTER_R && bytes[at + 1] === CAPITAL_P && bytes[at + 2] === 104;
}

/** `</si>` or `</is>`. */
function isItemEnd(first: number | undefined, second: number | undefined): boolean {
  return (first === 115 && second === 105) || (first === 105 && second === 115);
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GT || byte === SLASH || isSpace(byte);
}

/** Place behind the tag's `>`; {@link UNKNOWN_FORM} for prefixed tags, comments, CDATA and instructions. */
function tagEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === BANG || bytes[at + 1] === QUESTION) return UNKNOWN_FORM;
  let i = at + 1;
  for (; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === GT) return i + 1;
    if (byte === COLON) return UNKNOWN_FORM;
    if (isSpace(byte)) return behindTag(bytes, i);
  }
  return UNKNOWN_FORM;
}

/** Place behind the `>` that ends a tag, from a place among its attributes on; one inside quotes ends nothing. */
export function behindTag(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === GT) return at + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return UNKNOWN_FORM;
}
