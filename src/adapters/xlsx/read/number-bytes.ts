import { DOT, MINUS, ZERO, asciiText } from './ascii';

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number written in the bytes; NaN when they hold none. */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const negative = bytes[i] === MINUS;
  if (negative) i++;
  let digits = 0;
  let decimals = -1;
  let mantissa = 0;
  for (; i < to; i++) {
    const digit = bytes[i]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === DOT - ZERO && decimals < 0) decimals = 0;
    else return parseAnyNumber(bytes, from, to);
  }
  if (digits === 0) return parseAnyNumber(bytes, from, to);
  // Up to 2^53 and 10^22 are exact in a double, so that one division rounds as it should.
  if (mantissa > Number.MAX_SAFE_INTEGER || decimals > 22) {
    return digits < 400 ? Number(asciiText(bytes, from, to)) : parseAnyNumber(bytes, from, to);
  }
  const number = decimals > 0 ? mantissa / POWERS[decimals]! : mantissa;
  return negative ? -number : number;
}

function parseAnyNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 400) return NaN;
  const text = asciiText(bytes, from, to).trim();
  if (!NUMBER.test(text)) return NaN;
  const number = Number(text);
  return Number.isFinite(number) ? number : NaN;
}
