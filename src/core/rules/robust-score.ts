/** How far each value lies from the median, in robust standard deviations (Iglewicz and Hoaglin 1993). */
export interface RobustScores {
  readonly median: number;
  /** 0 when all values are the same. */
  readonly scale: number;
}

/** From which score on a value is an outlier. */
const LIMIT = 3.5;
/** The median absolute deviation of normal values is this part of their standard deviation. */
const NORMAL = 0.6745;
/** The standard deviation of normal values is so many times their mean absolute deviation. */
const MEAN_TO_DEVIATION = 1.2533;

/** Median and robust scale of at least one value; the order of the values does not matter. */
export function robustScores(values: readonly number[]): RobustScores {
  const sorted = ordered(values);
  const median = middle(sorted);
  for (let i = 0; i < sorted.length; i++) sorted[i] = Math.abs((sorted[i] ?? 0) - median);
  const mean = sorted.reduce((sum, deviation) => sum + deviation, 0) / sorted.length;
  const mad = middle(sortedInPlace(sorted));
  return { median, scale: mad > 0 ? mad / NORMAL : MEAN_TO_DEVIATION * mean };
}

/** The score of a value; null when all values are the same. */
export function robustScore(value: number, { median, scale }: RobustScores): number | null {
  return scale > 0 ? (value - median) / scale : null;
}

/** True when a value lies so far out that it should be looked at. */
export function isOutlier(value: number, scores: RobustScores): boolean {
  return Math.abs(robustScore(value, scores) ?? 0) > LIMIT;
}

function ordered(values: readonly number[]): Float64Array {
  return sortedInPlace(Float64Array.from(values));
}

/** Series are short: insertion is quicker than a general sort. */
function sortedInPlace(values: Float64Array): Float64Array {
  if (values.length > 64) return values.sort();
  for (let i = 1; i < values.length; i++) {
    const value = values[i] ?? 0;
    let at = i;
    for (; at > 0 && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }
  return values;
}

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
