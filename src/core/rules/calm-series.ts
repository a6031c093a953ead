import { medianOf } from './robust-score';
import type { SeriesOfTable } from './series';

/** Keeps the quick answer on the safe side of rounding. */
const MARGIN = 1e-12;

/** True when all values of a series lie within this part of their median of it; most series do. */
export function isCalm(series: SeriesOfTable, id: number, part: number): boolean {
  const low = series.lows[id] ?? 0;
  const high = series.highs[id] ?? 0;
  if (low >= 0 && high - low <= part * low) return true;
  const [start, end] = [series.starts[id] ?? 0, series.starts[id + 1] ?? 0];
  if (low > 0 && isMedianBetween(series.values, start, end, leastMedian(high, part), mostMedian(low, part)))
    return true;
  const median = medianOf(series.values.subarray(start, end));
  const near = part * Math.abs(median);
  return high - median <= near && median - low <= near;
}

/** The least median that the greatest value is near to. */
function leastMedian(high: number, part: number): number {
  return (high / (1 + part)) * (1 + MARGIN);
}

/** The greatest median that the least value is near to. */
function mostMedian(low: number, part: number): number {
  return (low / (1 - part)) * (1 - MARGIN);
}

/** Counting the values on either side of two bounds tells where the median lies without sorting them. */
function isMedianBetween(
  values: Float64Array,
  start: number,
  end: number,
  least: number,
  most: number,
): boolean {
  let below = 0;
  let above = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] ?? 0;
    if (value < least) below++;
    if (value > most) above++;
  }
  const half = (end - start) / 2;
  return below < half && above < half;
}
