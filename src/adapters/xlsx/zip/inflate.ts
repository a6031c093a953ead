import { Inflate as InflateStream, inflateSync } from 'fflate';

/**
 * Expands raw DEFLATE data. `expected` is what the zip claims, `limit` what may come out at most:
 * an implementation throws a `RangeError` when more would come out, any other error when the data are damaged.
 */
export type Inflate = (data: Uint8Array, expected: number, limit: number) => Uint8Array;

/** Up to this many compressed bytes a false claim costs little time, so one call may do it. */
const ONE_CALL = 1_048_576;
/** Claims up to this many times the compressed bytes are allocated at once. */
const ORDINARY_RATIO = 40;
const STEP = 65_536;

/** Expands with fflate and never allocates much more than what is delivered. */
export const inflateBounded: Inflate = (data, expected, limit) => {
  const ordinary = expected <= Math.max(data.length * ORDINARY_RATIO, STEP) && data.length <= ONE_CALL;
  if (ordinary && expected <= limit) {
    const out = inflateAtOnce(data, expected);
    if (out) return out;
  }
  return inflateInSteps(data, limit);
};

/** Whether an error says that more came out than there was room for; also one thrown in another realm. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof RangeError || (error as { name?: unknown } | null)?.name === 'RangeError';
}

/** Null when the claim was too small, which one byte more than claimed shows. */
function inflateAtOnce(data: Uint8Array, expected: number): Uint8Array | null {
  try {
    const out = inflateSync(data, { out: new Uint8Array(expected + 1) });
    return out.length <= expected ? out : null;
  } catch (error) {
    if (isTooMuch(error)) return null;
    throw error;
  }
}

function inflateInSteps(data: Uint8Array, limit: number): Uint8Array {
  let out = new Uint8Array(Math.min(limit, Math.max(STEP, data.length * 4)));
  let size = 0;
  const stream = new InflateStream((chunk) => {
    if (size + chunk.length > limit) throw new RangeError('more data than allowed');
    if (size + chunk.length > out.length) {
      const larger = new Uint8Array(Math.min(limit, Math.max(out.length * 2, size + chunk.length)));
      larger.set(out.subarray(0, size));
      out = larger;
    }
    out.set(chunk, size);
    size += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP) {
    stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  return out.subarray(0, size);
}
