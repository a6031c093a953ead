import { DOT, MINUS, ZERO, asciiText } from './ascii';

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/** Splits a double in two halves of 26 bits. */
const SPLIT = 2 ** 27 + 1;
/** Far above the error of the correction, which is some units in 2^53. */
const DOUBT = 2 ** -40;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** So many digits fit a double without loss. */
const EXACT_DIGITS = 15;
/** So many more can be added as a second double. */
const MORE_DIGITS = 5;

/** Reads numbers as nearly all stand in files: digits, and a dot among them. One object reads them all. */
export class NumberReader {
  /** NaN when what was read is no such number, or one too long to be read so. */
  value = NaN;

  /** Reads from a place on; gives that of the first byte that belongs to no such number. */
  read(bytes: Uint8Array, from: number): number {
    const negative = bytes[from] === MINUS;
    const first = negative ? from + 1 : from;
    let at = first;
    let significant = 0;
    let decimals = -1;
    let high = 0;
    let low = 0;
    for (; ; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit >= 0 && digit <= 9) {
        if (significant < EXACT_DIGITS) high = high * 10 + digit;
        else low = low * 10 + digit;
        if (high > 0) significant++;
        if (decimals >= 0) decimals++;
      } else if (digit === DOT - ZERO && decimals < 0) decimals = 0;
      else break;
    }
    const isEmpty = at - first === (decimals < 0 ? 0 : 1);
    const number = isEmpty ? NaN : combine(high, low, significant, Math.max(0, decimals));
    this.value = negative ? -number : number;
    return at;
  }
}

const reader = new NumberReader();

/** The number written in the bytes; NaN when they hold none. */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  const isUsual = reader.read(bytes, from) === to && !Number.isNaN(reader.value);
  return isUsual ? reader.value : parseAnyNumber(bytes, from, to);
}

function combine(high: number, low: number, significant: number, decimals: number): number {
  if (decimals >= POWERS.length || significant > EXACT_DIGITS + MORE_DIGITS) return NaN;
  // Both are exact in a double, so that one division rounds as it should.
  if (significant <= EXACT_DIGITS) return decimals > 0 ? high / POWERS[decimals]! : high;
  return divideLong(high, POWERS[significant - EXACT_DIGITS]!, low, POWERS[decimals]!);
}

/**
 * `(high · shift + low) / power` rounded once, as numbers of 16 and 17 digits need; NaN where it lies too near the
 * middle of two doubles to be sure.
 *
 * The numerator is kept as the exact sum of two doubles and the quotient's error is found from the exact
 * remainder; the rounding is certain when a correction a little larger and a little smaller give the same.
 */
function divideLong(high: number, shift: number, low: number, power: number): number {
  const product = high * shift;
  const rest = productError(high, shift, product) + low;
  const quotient = product / power;
  const back = quotient * power;
  const remainder = product - back - productError(quotient, power, back) + rest;
  const correction = remainder / power;
  const number = quotient + correction * (1 - DOUBT);
  return number === quotient + correction * (1 + DOUBT) ? number : NaN;
}

/** What rounding took from `a · b`, exactly (Dekker). */
function productError(a: number, b: number, product: number): number {
  const wideA = a * SPLIT;
  const a1 = wideA - (wideA - a);
  const wideB = b * SPLIT;
  const b1 = wideB - (wideB - b);
  const a2 = a - a1;
  const b2 = b - b1;
  return a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2);
}

function parseAnyNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 400) return NaN;
  const text = asciiText(bytes, from, to).trim();
  if (!NUMBER.test(text)) return NaN;
  const number = Number(text);
  return Number.isFinite(number) ? number : NaN;
}
