import { roundDecimals } from './decimals';
import type { Direction } from './definition';

export interface Trend {
  readonly direction: 'up' | 'down' | 'flat';
  /** How many changes in a row, the last one included, went that way. */
  readonly periods: number;
  /** Whether that is the way it should go; null where no way is better. */
  readonly isDesired: boolean | null;
}

/** Direction of the last change and how long it has lasted; null with fewer than two values. Gaps are passed over. */
export function trendOf(
  values: readonly (number | null)[],
  direction: Direction,
  decimals: number,
): Trend | null {
  const shown = values.filter((value) => value !== null).map((value) => roundDecimals(value, decimals));
  const steps = shown.slice(1).map((value, i) => Math.sign(value - (shown[i] ?? value)));
  const last = steps.at(-1);
  if (last === undefined) return null;
  const broken = [...steps].reverse().findIndex((step) => step !== last);
  return {
    direction: last > 0 ? 'up' : last < 0 ? 'down' : 'flat',
    periods: broken < 0 ? steps.length : broken,
    isDesired: isDesired(last, direction),
  };
}

function isDesired(step: number, direction: Direction): boolean | null {
  if (step === 0 || direction === 'none' || direction === 'maintain') return null;
  return step > 0 === (direction === 'increase');
}
