/** Numerator over denominator on the scale of the factor; null when it cannot be computed. */
export function quotient(factor: number, numerator: unknown, denominator: unknown): number | null {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator <= 0) return null;
  return (factor * numerator) / denominator;
}

/** True when the value is the expected one, rounded to the decimals (or to as many as the value shows). */
export function isRounded(value: number, expected: number, decimals: number | null): boolean {
  const half = 0.5 * 10 ** -(decimals ?? shownDecimals(value));
  // Binary fractions of a number just at the half must not tip it over.
  return Math.abs(value - expected) <= half + Math.abs(expected) * 1e-12 + 1e-12;
}

/** The value multiplied without the noise that binary fractions leave in the last digits. */
export function rescaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

function shownDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
