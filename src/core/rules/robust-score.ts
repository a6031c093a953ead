/** Where the values of a series lie and how far they spread, in a way that a few wild ones do not change. */
export interface RobustScale {
  readonly median: number;
  /** A robust standard deviation; 0 when all values are the same. */
  readonly deviation: number;
}

/** From how many deviations on a value is an outlier (Iglewicz and Hoaglin 1993). */
const LIMIT = 3.5;
/** The median absolute deviation of normal values is this part of their standard deviation. */
const NORMAL = 0.6745;
/** The standard deviation of normal values is so many times their mean absolute deviation. */
const MEAN_TO_DEVIATION = 1.2533;

/** The middle of at least one value. */
export function medianOf(values: Float64Array): number {
  return middle(sortedInPlace(values.slice()));
}

/** Median and robust deviation of at least one value. */
export function robustScale(values: Float64Array): RobustScale {
  const sorted = sortedInPlace(values.slice());
  const median = middle(sorted);
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) {
    const distance = Math.abs((sorted[i] ?? 0) - median);
    sorted[i] = distance;
    sum += distance;
  }
  const mad = middle(sortedInPlace(sorted));
  return { median, deviation: mad > 0 ? mad / NORMAL : (MEAN_TO_DEVIATION * sum) / sorted.length };
}

/** How many robust deviations a value lies from the median; 0 when all values are the same. */
export function robustScore(value: number, { median, deviation }: RobustScale): number {
  return deviation > 0 ? (value - median) / deviation : 0;
}

/** True when a value lies so far out that it should be looked at. */
export function isOutlier(value: number, scale: RobustScale): boolean {
  return Math.abs(robustScore(value, scale)) > LIMIT;
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
