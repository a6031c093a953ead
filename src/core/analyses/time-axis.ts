import type { Work } from './works';

const MONTH = 365.25 / 12;
const MARKS = 6;

/** A time axis from the first day to the last, with about six marks at whole months' distance. */
export function timeAxis(dated: readonly Work[]) {
  const min = Math.min(...dated.map(({ start }) => start ?? 0));
  const max = Math.max(...dated.map(({ end }) => end ?? 0));
  const step = Math.max(1, Math.round((max - min) / MARKS / MONTH)) * MONTH;
  return { min, max, step, format: 'yyyy-mm' };
}
