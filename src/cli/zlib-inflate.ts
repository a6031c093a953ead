import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../adapters/xlsx/zip/inflate';

/** Inflates with Node's own zlib, which is faster than JavaScript; throws a `RangeError` past the limit. */
export const zlibInflate: Inflate = (data, _expected, limit) =>
  inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
