/** A straight line through the points of a series: `value = start + slope · index`. */
export interface Forecast {
  readonly start: number;
  readonly slope: number;
}

/** Fewer points than this say nothing about a direction. */
const FEWEST = 4;

/**
 * Least-squares line through the non-missing points of a series; null with fewer than four.
 *
 * It shows what happens "if nothing changes": the baseline forecast of Results-Based Accountability
 * (Friedman, "Trying Hard Is Not Good Enough", 2005), a curve being turned when actual values beat it.
 */
export function forecastOf(values: readonly (number | null)[]): Forecast | null {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
  const n = points.length;
  if (n < FEWEST) return null;
  const meanX = points.reduce((sum, point) => sum + point.index, 0) / n;
  const meanY = points.reduce((sum, point) => sum + point.value, 0) / n;
  let covariance = 0;
  let variance = 0;
  for (const { index, value } of points) {
    covariance += (index - meanX) * (value - meanY);
    variance += (index - meanX) ** 2;
  }
  const slope = covariance / variance;
  return { slope, start: meanY - slope * meanX };
}

/** The line's value at a position of the series. */
export function forecastAt(forecast: Forecast, index: number): number {
  return forecast.start + forecast.slope * index;
}
