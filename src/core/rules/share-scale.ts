import type { IndicatorFacts } from './indicator-facts';
import { isRounded, quotient, rescaled } from './quotient';

/** How many values of one indicator lie in 0–1 and above. */
export interface ScaleCounts {
  small: number;
  large: number;
}

/** Counts the values of each indicator on either side of 1, by the indicators' numbers. */
export function scaleCounts(
  indicators: Uint32Array,
  values: Float64Array,
  numbers: number,
): readonly ScaleCounts[] {
  const counts = Array.from({ length: numbers }, (): ScaleCounts => ({ small: 0, large: 0 }));
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const count = counts[indicators[i] ?? 0];
    if (value === undefined || !count) continue;
    // NaN, which stands for no number, is on neither side.
    if (value > 1) count.large++;
    else if (value > 0) count.small++;
  }
  return counts;
}

/** What was meant by a share typed on the other scale (0.45 among 0–100, or 45 where shares are 0–1); otherwise null. */
export function otherScale(
  value: number,
  { factor, decimals }: IndicatorFacts,
  scale: ScaleCounts | undefined,
  numerator: unknown,
  denominator: unknown,
): number | null {
  const isSmall = factor === 100 && value > 0 && value <= 1;
  const isLarge = factor === 1 && value > 1 && value <= 100;
  if (!isSmall && !isLarge) return null;
  const meant = rescaled(value, isSmall ? 100 : 0.01);
  const expected = quotient(factor, numerator, denominator);
  if (expected !== null) {
    const fits = isRounded(meant, expected, decimals) && !isRounded(value, expected, decimals);
    return fits ? meant : null;
  }
  return isLarge || (scale !== undefined && scale.large > scale.small) ? meant : null;
}
