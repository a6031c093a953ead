import type { BitInput } from './bit-input';
import { BASE_SHIFT, EXTRA_SHIFT, HuffmanTable, INVALID, LENGTH_MASK, LITERAL, SPECIAL } from './huffman';

/** Bits of the tables' indexes; more make slower tables to build, fewer send more codes to the second table. */
export const LITERAL_BITS = 10;
export const DISTANCE_BITS = 9;

const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
const LONGEST_LENGTH = 285;
const MOST_LITERALS = 286;
const MOST_DISTANCES = 30;
/** What fixed codes name besides; nothing may use it. */
const UNUSED = 2;
/** The order in which the lengths of the codes for lengths stand. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_LENGTH_CODE = 7;
/** Codes from here on repeat: the first the last length, the others none. */
const FIRST_REPEAT = 16;
/** How often they repeat at the least, and how many extra bits say how much more often. */
const REPEAT_LEAST = [3, 3, 11];
const REPEAT_EXTRA = [2, 3, 7];

/** What a block's codes stand for. Blocks are read one after the other, so that one set of tables is enough. */
export const literals = new HuffmanTable(LITERAL_BITS, literalSymbols());
export const distances = new HuffmanTable(DISTANCE_BITS, distanceSymbols());
const lengthCodes = new HuffmanTable(
  LONGEST_LENGTH_CODE,
  Int32Array.from(LENGTH_ORDER, (_, symbol) => symbol << BASE_SHIFT),
);
const lengths = new Uint8Array(MOST_LITERALS + MOST_DISTANCES + UNUSED);

/** Makes the tables for the codes that every program knows. */
export function useFixedCodes(): void {
  lengths
    .fill(8, 0, 144)
    .fill(9, 144, 256)
    .fill(7, 256, 280)
    .fill(8, 280, MOST_LITERALS + UNUSED);
  literals.build(lengths, 0, MOST_LITERALS + UNUSED);
  lengths.fill(5, 0, MOST_DISTANCES + UNUSED);
  distances.build(lengths, 0, MOST_DISTANCES + UNUSED);
}

/** Makes the tables for the codes that a block brings with it. */
export function readCodes(input: BitInput): void {
  const literalCount = input.take(5) + FIRST_LENGTH;
  const distanceCount = input.take(5) + 1;
  if (literalCount > MOST_LITERALS || distanceCount > MOST_DISTANCES) throw new Error('too many codes');
  readLengthCodes(input);
  readLengths(input, literalCount + distanceCount);
  const isBuilt =
    lengths[END_OF_BLOCK] !== 0 &&
    literals.build(lengths, 0, literalCount) &&
    distances.build(lengths, literalCount, distanceCount);
  if (!isBuilt) throw new Error('damaged codes');
}

function readLengthCodes(input: BitInput): void {
  const count = input.take(4) + 4;
  lengths.fill(0, 0, LENGTH_ORDER.length);
  for (let i = 0; i < count; i++) lengths[LENGTH_ORDER[i]!] = input.take(3);
  const isBuilt = lengthCodes.build(lengths, 0, LENGTH_ORDER.length);
  if (!isBuilt || !lengthCodes.isComplete) throw new Error('damaged codes');
}

function readLengths(input: BitInput, count: number): void {
  for (let at = 0; at < count;) {
    const entry = lengthCodes.entries[input.take(LONGEST_LENGTH_CODE)]!;
    input.bit -= LONGEST_LENGTH_CODE - (entry & LENGTH_MASK);
    const symbol = entry >>> BASE_SHIFT;
    if (symbol < FIRST_REPEAT) {
      lengths[at++] = symbol;
      continue;
    }
    const isOfLast = symbol === FIRST_REPEAT;
    const repeat = symbol - FIRST_REPEAT;
    const end = at + REPEAT_LEAST[repeat]! + input.take(REPEAT_EXTRA[repeat]!);
    if (end > count || (isOfLast && at === 0)) throw new Error('damaged lengths of codes');
    const length = isOfLast ? lengths[at - 1]! : 0;
    while (at < end) lengths[at++] = length;
  }
}

function literalSymbols(): Int32Array {
  const symbols = new Int32Array(MOST_LITERALS + UNUSED).fill(INVALID);
  for (let byte = 0; byte < END_OF_BLOCK; byte++) symbols[byte] = LITERAL | (byte << BASE_SHIFT);
  symbols[END_OF_BLOCK] = SPECIAL;
  let least = 3;
  for (let symbol = FIRST_LENGTH; symbol < LONGEST_LENGTH; symbol++) {
    const extra = Math.max(0, ((symbol - FIRST_LENGTH) >>> 2) - 1);
    symbols[symbol] = (least << BASE_SHIFT) | (extra << EXTRA_SHIFT);
    least += 1 << extra;
  }
  symbols[LONGEST_LENGTH] = 258 << BASE_SHIFT;
  return symbols;
}

function distanceSymbols(): Int32Array {
  const symbols = new Int32Array(MOST_DISTANCES + UNUSED).fill(INVALID);
  let least = 1;
  for (let symbol = 0; symbol < MOST_DISTANCES; symbol++) {
    const extra = Math.max(0, (symbol >>> 1) - 1);
    symbols[symbol] = (least << BASE_SHIFT) | (extra << EXTRA_SHIFT);
    least += 1 << extra;
  }
  return symbols;
}
