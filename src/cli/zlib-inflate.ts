import { crc32 as zlibCrc32, inflateRawSync } from 'node:zlib';
import type { Inflate } from '../adapters/xlsx/zip/inflate';

/** Output is allocated in steps of this size at the least; a claim far beyond the data is not believed. */
const SMALLEST_STEP = 1024;
const ORDINARY_RATIO = 40;

/** Inflates with Node's own zlib, which is faster than JavaScript; throws a `RangeError` past the limit. */
export const zlibInflate: Inflate = (data, expected, limit) => {
  const likely = Math.min(expected, data.length * ORDINARY_RATIO, limit);
  return inflateRawSync(data, {
    maxOutputLength: Math.max(1, limit),
    chunkSize: Math.max(SMALLEST_STEP, likely),
  });
};

/** Checksum by Node's own zlib. */
export const crc32: (data: Uint8Array) => number = (data) => zlibCrc32(data);
