import { sumDecimals } from './decimals';
import { measured, notComputable, type Computed, type Measurement } from './measurement';

/** `Σ(value · n) ÷ Σn`; a reason when a figure does not say how many it stands for. */
export function weightedMean(points: readonly Measurement[]): Computed {
  const weighed: { readonly product: number; readonly n: number }[] = [];
  for (const { value, respondents } of points) {
    if (value !== null && respondents !== null)
      weighed.push({ product: value * respondents, n: respondents });
  }
  const unweighed = points.length - weighed.length;
  if (unweighed > 0) return notComputable('no-weights', unweighed, points.length);
  const respondents = sumDecimals(weighed.map((each) => each.n));
  if (respondents === 0) return notComputable('denominator-zero', points.length);
  return measured({ value: sumDecimals(weighed.map((each) => each.product)) / respondents, respondents });
}
