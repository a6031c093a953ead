const HUNDREDTHS = 100;
/** Up to here a number of parts and the number they make tell each other exactly. */
const MOST_SCALED = 2 ** 50;

/** A decimal number kept exactly: `digits × 10^−scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Sum of numbers as they are written in decimals, so that 0.1 + 0.2 is 0.3 and the order never matters.
 *
 * Binary addition leaves noise in the last digits that shows in sums of money and shares; here each number's
 * shortest decimal form is added exactly and only the result is rounded to a number.
 */
export function sumDecimals(values: readonly number[]): number {
  const plain = sumOfSafeIntegers(values, 1) ?? sumOfSafeIntegers(values, HUNDREDTHS);
  if (plain !== null) return plain;
  const decimals = values.map(toDecimal);
  const scale = decimals.reduce((most, each) => Math.max(most, each.scale), 0);
  let digits = 0n;
  for (const each of decimals) digits += each.digits * 10n ** BigInt(scale - each.scale);
  return Number(`${digits}e-${scale}`);
}

/** `a − b` in decimals. */
export function subtractDecimals(a: number, b: number): number {
  return sumDecimals([a, -b]);
}

/** Rounds half away from zero at so many decimals, as people do on paper; for what is shown, never for what is counted on. */
export function roundDecimals(value: number, decimals: number): number {
  const text = String(Math.abs(value));
  if (text.includes('e')) return value;
  return Math.sign(value) * Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
}

/** Arithmetic mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumDecimals(values) / values.length;
}

/** Middle value, or the mean of the two in the middle; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : meanOf(sorted.slice(middle - 1, middle + 1));
}

/** Plain addition of so many parts of one, when that is exact, as it mostly is; null otherwise. */
function sumOfSafeIntegers(values: readonly number[], parts: number): number | null {
  let sum = 0;
  for (const value of values) {
    const scaled = Math.round(value * parts);
    sum += scaled;
    // The nearest number to so many parts is the value itself only if it has no more decimals.
    if (scaled / parts !== value || !Number.isSafeInteger(sum) || Math.abs(scaled) > MOST_SCALED) return null;
  }
  return sum / parts;
}

function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to count on: ${value}`);
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
