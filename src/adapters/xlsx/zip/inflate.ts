import { Inflater, SPARE_ROOM } from './inflate-data';

/**
 * Expands raw DEFLATE data. `expected` is what the zip claims, `limit` what may come out at most:
 * an implementation throws a `RangeError` when more would come out, any other error when the data are damaged.
 */
export type Inflate = (data: Uint8Array, expected: number, limit: number) => Uint8Array;

/** Claims up to this many times the compressed bytes are believed, so that their room is made at once. */
const ORDINARY_RATIO = 40;
const SMALLEST_ROOM = 4096;
/** Content up to this size can be lent. */
const MOST_LENT = 1_048_576;
let lent: Uint8Array<ArrayBuffer> | null = null;

/** Expands without help of the platform and never allocates much more than what is delivered. */
export const inflateBounded: Inflate = (data, expected, limit) =>
  new Inflater(data, new Uint8Array(roomFor(data, expected, limit)), limit).inflate();

/** As {@link inflateBounded}, but the content may be lent: it holds only until the next is asked for. */
export const inflateLent: Inflate = (data, expected, limit) => {
  const room = roomFor(data, expected, limit);
  if (room > MOST_LENT) return inflateBounded(data, expected, limit);
  lent ??= new Uint8Array(MOST_LENT);
  return new Inflater(data, lent, limit).inflate();
};

function roomFor(data: Uint8Array, expected: number, limit: number): number {
  const believed = Math.max(SMALLEST_ROOM, data.length * ORDINARY_RATIO);
  return Math.min(expected, believed, limit) + SPARE_ROOM;
}

/** Whether an error says that more came out than there was room for; also one thrown in another realm. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof RangeError || (error as { name?: unknown } | null)?.name === 'RangeError';
}
