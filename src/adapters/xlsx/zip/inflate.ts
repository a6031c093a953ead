import { Inflate as InflateStream, inflateSync } from 'fflate';

/**
 * Expands raw DEFLATE data. `expected` is what the zip claims, `limit` what may come out at most:
 * an implementation throws when the data are damaged or when more would come out.
 */
export type Inflate = (data: Uint8Array, expected: number, limit: number) => Uint8Array;

/** Thrown when more would come out than is allowed. */
export class InflateLimit extends Error {}

/** Up to this many compressed bytes a false claim costs little time, so one call may do it. */
const ONE_CALL = 1_048_576;
/** Claims up to this many times the compressed bytes are allocated at once. */
const ORDINARY_RATIO = 40;
const STEP = 65_536;

/** Expands with fflate and never allocates much more than what is delivered. */
export const inflateBounded: Inflate = (data, expected, limit) => {
  const ordinary = expected <= Math.max(data.length * ORDINARY_RATIO, STEP) && data.length <= ONE_CALL;
  if (ordinary && expected <= limit) {
    // One byte more than claimed shows whether the claim was too small.
    const out = inflateSync(data, { out: new Uint8Array(expected + 1) });
    if (out.length <= expected) return out;
  }
  return inflateInSteps(data, limit);
};

function inflateInSteps(data: Uint8Array, limit: number): Uint8Array {
  let out = new Uint8Array(Math.min(limit, Math.max(STEP, data.length * 4)));
  let size = 0;
  const stream = new InflateStream((chunk) => {
    if (size + chunk.length > limit) throw new InflateLimit();
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
