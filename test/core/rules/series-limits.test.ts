import fc from 'fast-check';
import { isCalm } from '../../../src/core/rules/calm-series';
import { medianOf } from '../../../src/core/rules/robust-score';
import { firstShift, isLevel } from '../../../src/core/rules/series-shift';

const NEAR = 0.1;

/** Values around one level, with some that lie exactly on a bound, and wild ones. */
const number = fc.oneof(
  fc.double({ min: 85, max: 115, noNaN: true }),
  fc.constantFrom(0, 67, 90, 100, 110, 132, 133),
  fc.double({ min: -200, max: 400, noNaN: true }),
);
const near = fc.double({ min: 92, max: 108, noNaN: true });
const numbers = fc.oneof(fc.array(number, { minLength: 1, maxLength: 12 }), fc.array(near, { minLength: 1 }));

function limits(values: Float64Array): { readonly low: number; readonly high: number } {
  return { low: Math.min(...values), high: Math.max(...values) };
}

test('a series is calm exactly when no value lies far from its median', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const values = Float64Array.from(list);
      const { low, high } = limits(values);
      const median = medianOf(values);
      const near = NEAR * Math.abs(median);
      const expected =
        (low >= 0 && high - low <= NEAR * low) || values.every((each) => Math.abs(each - median) <= near);
      const series = {
        values,
        records: new Uint32Array(values.length),
        starts: Uint32Array.of(0, values.length),
        lows: Float64Array.of(low),
        highs: Float64Array.of(high),
      };
      expect(isCalm(series, 0, NEAR)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('a series whose limits show a level has no shift', () => {
  const level = fc
    .tuple(
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      fc.array(fc.double({ min: 1, max: 1.32, noNaN: true })),
    )
    .map(([low, factors]) => Float64Array.from([1, ...factors], (factor) => factor * low));
  fc.assert(
    fc.property(level, fc.boolean(), (values, isCount) => {
      const { low, high } = limits(values);
      fc.pre(isLevel(low, high));
      expect(firstShift(values, isCount)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});
