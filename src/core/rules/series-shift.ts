import { isOutlier, robustScale } from './robust-score';

const LOW = 0.67;
const HIGH = 1.33;
/** So many periods are what there was before. */
export const BEFORE = 3;
/** Small numbers go up and down by a third without meaning anything. */
const SMALL = 20;

/** Values whose greatest is at most so many times their least lie too near each other for {@link isFar}. */
const LEVEL = 1.32;

/** True when the limits of a series alone show that it has no shift. */
export function isLevel(low: number, high: number): boolean {
  return low > 0 && high <= LEVEL * low;
}

/** Where a series goes to another level, and what was usual before. */
export interface Shift {
  readonly at: number;
  readonly usual: number;
}

/**
 * The first place from which on a series stays on another level; null when there is none.
 *
 * The last value alone may be an outlier; before it, a level has to stay.
 */
export function firstShift(values: Float64Array, isCount: boolean): Shift | null {
  const small = isCount ? SMALL : 0;
  for (let at = BEFORE; at < values.length; at++) {
    const usual = meanOf(values, at - BEFORE, at);
    if (!isFar(values[at] ?? 0, usual, small)) continue;
    const isSteady =
      !isFar(values[at - 1] ?? 0, usual, small) && !isFar(values[at - BEFORE] ?? 0, usual, small);
    const next = values[at + 1];
    if (!isSteady || (next !== undefined && !isFar(next, usual, small))) continue;
    if (next === undefined && values.length >= 5 && isOutlier(values[at] ?? 0, robustScale(values)))
      return null;
    return { at, usual };
  }
  return null;
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  return sum / (to - from);
}

/** True when a value lies outside what is usual by more than a third. */
export function isFar(value: number, usual: number, small = 0): boolean {
  if (usual <= 0 || Math.max(value, usual) < small) return false;
  return value < usual * LOW || value > usual * HIGH;
}
