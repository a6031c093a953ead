/** One round of the loop that expands takes fewer bytes than this, and looks no further ahead. */
const LOOK_AHEAD = 16;
/** Positions are counted in bits; after so many bytes counting starts anew. */
const FAR = 2 ** 27;

/** The bits of DEFLATE data, from the lowest of each byte on. Four bytes may be looked at from any bit before `safe`. */
export class BitInput {
  /** The piece of the data that is being read. */
  bytes!: Uint8Array;
  view!: DataView;
  /** The next bit of the piece. */
  bit = 0;
  /** At this bit the rest of the data must be made ready by {@link advance}. */
  safe = 0;
  /** How many bytes of the piece are data. */
  private end = 0;
  /** Whether the piece is the last one, with bytes added so that one may look ahead. */
  private isTail = false;

  constructor(data: Uint8Array) {
    this.load(data);
  }

  /** The next bits as a number, of 16 at the most. */
  take(bits: number): number {
    if (this.bit >= this.safe) this.advance();
    const value = (this.view.getUint32(this.bit >>> 3, true) >>> (this.bit & 7)) & ((1 << bits) - 1);
    this.bit += bits;
    return value;
  }

  /** So many whole bytes, from the next byte on. */
  takeBytes(count: number): Uint8Array {
    const from = (this.bit + 7) >>> 3;
    if (from + count > this.end) throw new Error('data end too soon');
    this.bit = (from + count) * 8;
    return this.bytes.subarray(from, from + count);
  }

  /** Goes on with the rest of the data. */
  advance(): void {
    if (this.isTail) throw new Error('data end too soon');
    const rest = this.bytes.subarray(this.bit >>> 3);
    this.bit &= 7;
    this.load(rest);
  }

  /** Throws when bits were taken that are not there. */
  checkEnd(): void {
    if (this.bit > this.end * 8) throw new Error('data end too soon');
  }

  private load(data: Uint8Array): void {
    this.isTail = data.length <= LOOK_AHEAD;
    this.end = data.length;
    this.bytes = data;
    if (this.isTail) {
      this.bytes = new Uint8Array(LOOK_AHEAD * 2);
      this.bytes.set(data);
    }
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    this.safe = (this.isTail ? this.end : Math.min(this.end - LOOK_AHEAD, FAR)) * 8;
  }
}
