/** Bounds and steps of a value axis at round numbers. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const STEPS = 5;
/** Lines that vary by less than this share of their height are drawn on an axis that does not start at zero. */
const NARROW = 0.5;

/** A scale of about five round steps around the values; from zero unless they vary little. */
export function axisFor(values: readonly number[], ceiling = Infinity): AxisScale {
  const high = Math.max(...values, Number.NEGATIVE_INFINITY);
  const low = Math.min(...values, Number.POSITIVE_INFINITY);
  if (values.every((value) => value === 0)) return { min: 0, max: 1, step: 0.2 };
  const isNarrow = low > 0 && high - low < NARROW * high && high > low;
  const from = isNarrow ? low : Math.min(0, low);
  const span = Math.max(high, 0) - from || Math.abs(high) || 1;
  const step = roundStep(span / STEPS);
  const room = isNarrow ? step / 2 : 0;
  const min = Math.max(isNarrow ? 0 : -Infinity, tidy(Math.floor((from - room) / step) * step, step));
  const top = tidy(Math.ceil((Math.max(high, 0) + step / 2) / step) * step, step);
  return { min, max: Math.max(Math.min(top, ceiling), high), step };
}

/** Decimals that tell the steps apart. */
export function stepDecimals(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return tidy(lead * power, power);
}

function tidy(value: number, step: number): number {
  return Number(value.toFixed(Math.min(20, stepDecimals(step) + 1)));
}
