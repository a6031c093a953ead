import fc from 'fast-check';
import { medianOf, roundDecimals, sumDecimals } from '../../../src/core/indicators/decimals';

test('decimals add up as on paper', () => {
  expect(sumDecimals([0.1, 0.2])).toBe(0.3);
  expect(sumDecimals([1e21, 1, -1e21])).toBe(1);
  expect(sumDecimals([1e-7, 2.5e-7])).toBe(3.5e-7);
  expect(sumDecimals([])).toBe(0);
});

test('the sum does not depend on the order', () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }));
  fc.assert(
    fc.property(numbers, (values) => {
      expect(sumDecimals([...values].reverse())).toBe(sumDecimals(values));
    }),
  );
});

test('öre add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
      const total = cents.reduce((sum, each) => sum + each, 0);
      expect(sumDecimals(cents.map((each) => each / 100))).toBe(total / 100 + 0);
    }),
  );
});

test('rounding is half away from zero at the decimals that are read', () => {
  expect(roundDecimals(1.005, 2)).toBe(1.01);
  expect(roundDecimals(-2.5, 0)).toBe(-3);
  expect(roundDecimals(86.24, 1)).toBe(86.2);
});

test('the middle of an even number of values is their mean', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(medianOf([])).toBeNull();
});
