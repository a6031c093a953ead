import { AMP, EQ, GT, QUOTE, SLASH, ZERO, isSpace } from './ascii';
import { UNKNOWN_FORM } from './string-item';

/** The kinds of cell a `t` attribute names. */
export const CellType = {
  number: 0,
  shared: 1,
  formulaText: 2,
  boolean: 3,
  error: 4,
  isoDate: 5,
  inline: 6,
} as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** What the tag of one cell says. One object is used for all cells, so that a million of them cost no objects. */
export class CellHead {
  /** 0 when the tag does not say. */
  row = 0;
  column = 0;
  style = 0;
  type: CellType = CellType.number;
  /** True for `<c …/>`. */
  isEmpty = false;

  /** Reads from behind `<c`; gives the place behind `>`, or {@link UNKNOWN_FORM}. */
  read(bytes: Uint8Array, from: number): number {
    this.row = 0;
    this.column = 0;
    this.style = 0;
    this.type = CellType.number;
    for (let at = from; ;) {
      const byte = bytes[at];
      if (byte === GT) {
        this.isEmpty = false;
        return at + 1;
      }
      if (byte === SLASH) {
        this.isEmpty = true;
        return bytes[at + 1] === GT ? at + 2 : UNKNOWN_FORM;
      }
      if (isSpace(byte)) at++;
      else if (bytes[at + 1] === EQ && bytes[at + 2] === QUOTE) {
        if (byte === LETTER_R) at = this.readReference(bytes, at + 3);
        else if (byte === LETTER_S) at = this.readStyle(bytes, at + 3);
        else if (byte === LETTER_T) at = this.readType(bytes, at + 3);
        else at = skipValue(bytes, at + 2);
      } else at = skipLongAttribute(bytes, at);
      if (at < 0) return UNKNOWN_FORM;
    }
  }

  /** `B7"`: letters, then digits, then the quote. */
  private readReference(bytes: Uint8Array, from: number): number {
    let at = from;
    let column = 0;
    for (; ; at++) {
      const letter = (bytes[at]! | 32) - 96;
      if (!(letter >= 1 && letter <= 26)) break;
      column = column * 26 + letter;
    }
    let row = 0;
    for (; ; at++) {
      const digit = bytes[at]! - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      row = row * 10 + digit;
    }
    if (bytes[at] !== QUOTE) return UNKNOWN_FORM;
    this.row = row;
    this.column = column;
    return at + 1;
  }

  private readStyle(bytes: Uint8Array, from: number): number {
    let at = from;
    let style = 0;
    for (; ; at++) {
      const digit = bytes[at]! - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      style = style * 10 + digit;
    }
    this.style = style;
    return bytes[at] === QUOTE ? at + 1 : UNKNOWN_FORM;
  }

  /** Types differ in their first letters: n, b, e, d, s, str, inlineStr. */
  private readType(bytes: Uint8Array, at: number): number {
    switch (bytes[at]) {
      case LETTER_S:
        this.type = bytes[at + 1] === QUOTE ? CellType.shared : CellType.formulaText;
        if (this.type === CellType.formulaText && bytes[at + 1] !== LETTER_T) return UNKNOWN_FORM;
        break;
      case 98:
        this.type = CellType.boolean;
        break;
      case 101:
        this.type = CellType.error;
        break;
      case 100:
        this.type = CellType.isoDate;
        break;
      case 105:
        this.type = CellType.inline;
        break;
      case AMP:
        return UNKNOWN_FORM;
      default:
        if (isSpace(bytes[at])) return UNKNOWN_FORM;
    }
    return skipValue(bytes, at - 1);
  }
}

/** Place behind the attribute value whose opening quote stands at `at`. */
export function skipValue(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; i < bytes.length; i++) if (bytes[i] === QUOTE) return i + 1;
  return UNKNOWN_FORM;
}

/** Passes `name="value"`; other spellings, and the attributes that matter when spelled so, are left to the plain form. */
function skipLongAttribute(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== EQ && bytes[at] !== GT && !isSpace(bytes[at])) at++;
  return at > from + 1 && bytes[at] === EQ && bytes[at + 1] === QUOTE
    ? skipValue(bytes, at + 1)
    : UNKNOWN_FORM;
}
