import { MAX_ROW } from '../../../core/model/address';
import { EQ, GT, QUOTE, ZERO, isSpace } from './ascii';
import { skipValue } from './cell-head';
import type { RangeReader } from './ranges';
import { ReadRefusal } from './read-refusal';
import { UNKNOWN_FORM } from './string-item';

const LETTER_R = 114;
const ONE = 49;
const LETTER_T = 116;
const HIDDEN = [104, 105, 100, 100, 101, 110];

/** Reads the tags of rows and remembers which are hidden. */
export class RowHead {
  row = 0;
  readonly hidden: [number, number][] = [];
  private isHidden = false;
  private last = 0;

  /** @param hidesOthers true where rows without a tag are hidden too. */
  constructor(
    private readonly ranges: RangeReader,
    private readonly hidesOthers = false,
  ) {}

  /** Reads from behind `<row`; gives the place behind `>`, or {@link UNKNOWN_FORM}. */
  read(bytes: Uint8Array, from: number, rowIfUnnamed: number): number {
    this.row = rowIfUnnamed;
    this.isHidden = false;
    let at = from;
    while (bytes[at] !== GT) {
      if (at >= bytes.length) return UNKNOWN_FORM;
      if (isSpace(bytes[at]) || bytes[at + 1] === GT) at++;
      else at = this.readAttribute(bytes, at);
      if (at < 0) return UNKNOWN_FORM;
    }
    if (this.row > MAX_ROW || this.row < 1) throw new ReadRefusal('damaged', { what: 'row-number' });
    if (this.hidesOthers) this.hideUpTo(this.row - 1);
    if (this.isHidden) this.hide(this.row);
    this.last = Math.max(this.last, this.row);
    return at + 1;
  }

  /** To be called behind the last row. */
  finish(): void {
    if (this.hidesOthers) this.hideUpTo(MAX_ROW);
  }

  private hideUpTo(row: number): void {
    if (row <= this.last) return;
    this.hide(this.last + 1);
    const span = this.hidden[this.hidden.length - 1];
    if (span) span[1] = row;
  }

  private readAttribute(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && bytes[at] !== EQ && bytes[at] !== GT && !isSpace(bytes[at])) at++;
    if (bytes[at] !== EQ || bytes[at + 1] !== QUOTE) return UNKNOWN_FORM;
    const value = at + 2;
    if (at - from === 1 && bytes[from] === LETTER_R) return this.readNumber(bytes, value);
    if (at - from === HIDDEN.length && HIDDEN.every((byte, i) => bytes[from + i] === byte)) {
      this.isHidden = bytes[value] === ONE || bytes[value] === LETTER_T;
    }
    return skipValue(bytes, at + 1);
  }

  /** Reads `12"`; gives the place behind. */
  private readNumber(bytes: Uint8Array, from: number): number {
    let at = from;
    let number = 0;
    for (; ; at++) {
      const digit = bytes[at]! - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
    }
    this.row = number;
    return bytes[at] === QUOTE ? at + 1 : UNKNOWN_FORM;
  }

  private hide(row: number): void {
    const last = this.hidden[this.hidden.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else if (last?.[1] !== row) {
      this.ranges.take();
      this.hidden.push([row, row]);
    }
  }
}
