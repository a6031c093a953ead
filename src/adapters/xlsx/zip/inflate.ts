import { Inflater } from './inflate-data';

/**
 * Expands raw DEFLATE data. `expected` is what the zip claims, `limit` what may come out at most:
 * an implementation throws a `RangeError` when more would come out, any other error when the data are damaged.
 */
export type Inflate = (data: Uint8Array, expected: number, limit: number) => Uint8Array;

/** Claims up to this many times the compressed bytes are believed, so that their room is made at once. */
const ORDINARY_RATIO = 40;
const SMALLEST_ROOM = 4096;

/** Expands without help of the platform and never allocates much more than what is delivered. */
export const inflateBounded: Inflate = (data, expected, limit) => {
  const believed = Math.max(SMALLEST_ROOM, data.length * ORDINARY_RATIO);
  return new Inflater(data, Math.min(expected, believed, limit), limit).inflate();
};

/** Whether an error says that more came out than there was room for; also one thrown in another realm. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof RangeError || (error as { name?: unknown } | null)?.name === 'RangeError';
}
