import { BitInput } from './bit-input';
import { DISTANCE_BITS, LITERAL_BITS, distances, literals, readCodes, useFixedCodes } from './deflate-codes';
import {
  BASE_MASK,
  BASE_SHIFT,
  EXTRA_MASK,
  EXTRA_SHIFT,
  INVALID,
  LENGTH_MASK,
  LINK,
  SPECIAL,
} from './huffman';

/** So many bits are there for sure when four bytes are taken from the middle of a byte on. */
const SURE_BITS = 25;
/** One round of the loop writes less than this, so that there must be so much room behind the content. */
export const SPARE_ROOM = 272;
const LITERAL_INDEX = (1 << LITERAL_BITS) - 1;
const DISTANCE_INDEX = (1 << DISTANCE_BITS) - 1;

/** Expands raw DEFLATE data, from the first byte to the end of the last block; what follows is left alone. */
export class Inflater {
  private readonly input: BitInput;
  private outView: DataView;
  private size = 0;

  /**
   * @param out takes the content; another array does when it has too little room.
   * @param limit of what may come out; beyond it a `RangeError` is thrown.
   */
  constructor(
    data: Uint8Array,
    private out: Uint8Array<ArrayBuffer>,
    private readonly limit: number,
  ) {
    this.input = new BitInput(data);
    this.outView = new DataView(out.buffer);
  }

  /** The content; throws when the data are damaged or end too soon. */
  inflate(): Uint8Array {
    const { input } = this;
    for (let isLast = false; !isLast;) {
      isLast = input.take(1) === 1;
      const kind = input.take(2);
      if (kind === 0) this.copyStored();
      else {
        if (kind === 1) useFixedCodes();
        else if (kind === 2) readCodes(input);
        else throw new Error('unknown kind of block');
        while (!this.expand()) this.makeReady();
      }
      input.checkEnd();
    }
    if (this.size > this.limit) throw new RangeError('more data than allowed');
    return this.out.subarray(0, this.size);
  }

  private copyStored(): void {
    const { input } = this;
    const head = input.takeBytes(4);
    const length = head[0]! | (head[1]! << 8);
    if ((length ^ 0xffff) !== (head[2]! | (head[3]! << 8))) throw new Error('damaged length of a block');
    this.grow(this.size + length);
    this.out.set(input.takeBytes(length), this.size);
    this.size += length;
  }

  /** Makes input and room ready for the loop to go on. */
  private makeReady(): void {
    const { input } = this;
    input.checkEnd();
    if (input.bit >= input.safe) input.advance();
    this.grow(this.size);
  }

  /** Makes room for so many bytes and one round of the loop more. */
  private grow(size: number): void {
    if (size > this.limit) throw new RangeError('more data than allowed');
    if (size + SPARE_ROOM <= this.out.length) return;
    const larger = new Uint8Array(Math.max(size, Math.min(this.limit, this.out.length * 2)) + SPARE_ROOM);
    larger.set(this.out.subarray(0, this.size));
    this.out = larger;
    this.outView = new DataView(larger.buffer);
  }

  /** Expands codes up to the end of the block, which it says, or until input or room must be made ready. */
  private expand(): boolean {
    const { input, out, outView } = this;
    const { view, safe } = input;
    const literalEntries = literals.entries;
    const distanceEntries = distances.entries;
    const fullAt = out.length - SPARE_ROOM;
    let { bit } = input;
    let { size } = this;
    let isEnd = false;
    while (bit < safe && size <= fullAt) {
      let next = view.getUint32(bit >>> 3, true) >>> (bit & 7);
      let entry = literalEntries[next & LITERAL_INDEX]!;
      if (entry < 0) {
        out[size++] = entry >>> BASE_SHIFT;
        bit += entry & LENGTH_MASK;
        // Another literal mostly follows, and enough bits are left to see.
        entry = literalEntries[(next >>> (entry & LENGTH_MASK)) & LITERAL_INDEX]!;
        if (entry >= 0) next = view.getUint32(bit >>> 3, true) >>> (bit & 7);
      }
      if (entry >= LINK) entry = literalEntries[linked(entry, next >>> LITERAL_BITS)]!;
      if (entry < 0) {
        out[size++] = entry >>> BASE_SHIFT;
        bit += entry & LENGTH_MASK;
        continue;
      }
      if (entry >= SPECIAL) {
        if (entry >= INVALID) throw new Error('damaged code');
        bit += entry & LENGTH_MASK;
        isEnd = true;
        break;
      }
      const lengthBits = entry & LENGTH_MASK;
      const lengthExtra = (entry >>> EXTRA_SHIFT) & EXTRA_MASK;
      const end = size + (entry >>> BASE_SHIFT) + ((next >>> lengthBits) & ((1 << lengthExtra) - 1));
      bit += lengthBits + lengthExtra;

      next = view.getUint32(bit >>> 3, true) >>> (bit & 7);
      entry = distanceEntries[next & DISTANCE_INDEX]!;
      if (entry >= LINK) entry = distanceEntries[linked(entry, next >>> DISTANCE_BITS)]!;
      if (entry >= SPECIAL) throw new Error('damaged code');
      const distanceBits = entry & LENGTH_MASK;
      const distanceExtra = (entry >>> EXTRA_SHIFT) & EXTRA_MASK;
      bit += distanceBits;
      const isShort = distanceBits + distanceExtra <= SURE_BITS;
      next = isShort ? next >>> distanceBits : view.getUint32(bit >>> 3, true) >>> (bit & 7);
      bit += distanceExtra;
      const distance = (entry >>> BASE_SHIFT) + (next & ((1 << distanceExtra) - 1));
      if (distance > size) throw new Error('distance too far');
      copy(out, outView, size, end, distance);
      size = end;
    }
    input.bit = bit;
    this.size = size;
    return isEnd;
  }
}

/** Place in the second table that an entry leads to. */
function linked(entry: number, next: number): number {
  const bits = (entry >>> EXTRA_SHIFT) & EXTRA_MASK;
  return ((entry >>> BASE_SHIFT) & BASE_MASK) + (next & ((1 << bits) - 1));
}

/** Fills `from` to `to` with what stands so far before; may write up to three bytes more, which others overwrite. */
function copy(out: Uint8Array, outView: DataView, from: number, to: number, distance: number): void {
  if (distance >= 4) {
    for (let at = from; at < to; at += 4) outView.setUint32(at, outView.getUint32(at - distance, true), true);
  } else {
    for (let at = from; at < to; at++) out[at] = out[at - distance]!;
  }
}
