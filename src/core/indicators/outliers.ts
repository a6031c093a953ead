import { meanOf, medianOf } from './decimals';

/** How far one value of a series lies from the others. */
export interface OutlierScore {
  readonly value: number;
  /** Distance from the median in robust standard deviations. */
  readonly robust: number;
  /** Distance from the mean in standard deviations: a gross error widens them and hides itself. */
  readonly classic: number;
  readonly isOutlier: boolean;
}

/** Robust scores beyond this are flagged (Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993). */
const FLAGGED = 3.5;
/** Make the two measures of spread comparable with a standard deviation of normal values. */
const FROM_MEDIAN = 0.6745;
const FROM_MEAN = 1.2533;
/** Fewer values say nothing of what is usual. */
const FEWEST = 5;

/** Scores of a series' values in their order; none of a series too short. The robust score decides. */
export function outlierScores(values: readonly number[]): OutlierScore[] {
  const [mean, median] = [meanOf(values), medianOf(values)];
  if (values.length < FEWEST || mean === null || median === null) return [];
  const distances = values.map((value) => Math.abs(value - median));
  const [spread, average] = [medianOf(distances) ?? 0, meanOf(distances) ?? 0];
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return values.map((value) => {
    const robust = robustScore(value - median, spread, average);
    const classic = deviation === 0 ? 0 : (value - mean) / deviation;
    return { value, robust, classic, isOutlier: Math.abs(robust) > FLAGGED };
  });
}

/** Where more than half of the values are equal, the mean distance stands in; where all are, any other is beyond. */
function robustScore(distance: number, spread: number, average: number): number {
  if (spread > 0) return (FROM_MEDIAN * distance) / spread;
  if (average > 0) return distance / (FROM_MEAN * average);
  return distance === 0 ? 0 : Math.sign(distance) * Infinity;
}
