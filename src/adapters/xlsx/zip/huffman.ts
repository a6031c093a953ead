/** Longest code DEFLATE knows. */
const LONGEST = 15;

/** Lowest bits of an entry: how many bits the code takes. */
export const LENGTH_MASK = 31;
/** Above them: how many extra bits follow, or how many index the second table. */
export const EXTRA_SHIFT = 5;
export const EXTRA_MASK = 15;
/** Above them: a literal, the least length or distance, or where the second table starts. */
export const BASE_SHIFT = 9;
export const BASE_MASK = 0x7fff;
/** What an entry is; literals are negative, plain lengths and distances are below {@link SPECIAL}. */
export const LITERAL = -0x8000_0000;
export const LINK = 0x4000_0000;
export const SPECIAL = 0x2000_0000;
/** A code that stands for nothing. */
export const INVALID = SPECIAL | (1 << BASE_SHIFT);

/**
 * The codes of an alphabet as a table: the next bits of the data are the index of an entry that says what the code
 * stands for. Codes longer than the index go on in a second table behind the first.
 */
export class HuffmanTable {
  readonly entries: Int32Array;
  private readonly counts = new Uint16Array(LONGEST + 1);
  private readonly starts = new Uint16Array(LONGEST + 1);
  private readonly sorted: Uint16Array;
  private second = 0;

  /** False when codes are left that stand for nothing. */
  isComplete = true;

  /**
   * @param bits of the index.
   * @param symbols what the entry of each symbol says besides the length of its code.
   */
  constructor(
    private readonly bits: number,
    private readonly symbols: Int32Array,
  ) {
    this.sorted = new Uint16Array(symbols.length);
    this.entries = new Int32Array((1 << bits) + symbols.length * (1 << Math.max(0, LONGEST - bits)));
  }

  /** Makes the table for codes of the given lengths; false when there are no such codes. */
  build(lengths: Uint8Array, from: number, count: number): boolean {
    const { bits, counts, entries } = this;
    counts.fill(0);
    for (let i = 0; i < count; i++) counts[lengths[from + i]!]!++;
    let longest = LONGEST;
    while (longest > 0 && counts[longest] === 0) longest--;
    let free = 1;
    for (let length = 1; length <= LONGEST; length++) {
      free = free * 2 - counts[length]!;
      if (free < 0) return false;
    }
    this.isComplete = free === 0;
    // Only a lone code of one bit, or none at all, may leave others unused.
    if (!this.isComplete && longest > 1) return false;
    if (!this.isComplete) entries.fill(INVALID, 0, 1 << bits);
    this.sort(lengths, from, count);
    this.fill(longest);
    return true;
  }

  /** Symbols by the length of their codes. */
  private sort(lengths: Uint8Array, from: number, count: number): void {
    const { counts, starts, sorted } = this;
    starts[1] = 0;
    for (let length = 1; length < LONGEST; length++) starts[length + 1] = starts[length]! + counts[length]!;
    for (let i = 0; i < count; i++) {
      const length = lengths[from + i]!;
      if (length > 0) sorted[starts[length]!++] = i;
    }
  }

  /** Codes stand in the data from their first bit on, so that the index is the code turned round. */
  private fill(longest: number): void {
    const { bits, counts, entries, sorted, symbols } = this;
    this.second = 1 << bits;
    let prefix = -1;
    let code = 0;
    let next = 0;
    for (let length = 1; length <= longest; length++) {
      for (let left = counts[length]!; left > 0; left--) {
        const entry = symbols[sorted[next++]!]! | length;
        if (length <= bits) {
          for (let at = code; at < 1 << bits; at += 1 << length) entries[at] = entry;
        } else {
          if ((code & ((1 << bits) - 1)) !== prefix) {
            prefix = code & ((1 << bits) - 1);
            this.link(prefix, longest - bits);
          }
          const start = this.second - (1 << (longest - bits));
          for (let at = start + (code >>> bits); at < this.second; at += 1 << (length - bits)) {
            entries[at] = entry;
          }
        }
        code = following(code, length);
      }
    }
  }

  /** Makes room for a second table and lets the entry lead to it. */
  private link(entry: number, bits: number): void {
    this.entries[entry] = LINK | (this.second << BASE_SHIFT) | (bits << EXTRA_SHIFT);
    this.second += 1 << bits;
  }
}

/** The next code of a length, both turned round. */
function following(code: number, length: number): number {
  let bit = 1 << (length - 1);
  while ((code & bit) !== 0) bit >>>= 1;
  return bit === 0 ? 0 : (code & (bit - 1)) | bit;
}
