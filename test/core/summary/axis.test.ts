import fc from 'fast-check';
import { axisFor, stepDecimals } from '../../../src/core/summary/axis';

test.each([
  [[86.2, 88, 90.8, 95, 86], 100, { min: 84, max: 96, step: 2 }],
  [[0, 412], Infinity, { min: 0, max: 500, step: 100 }],
  [[97, 99.5], 100, { min: 96.5, max: 100, step: 0.5 }],
  [[5], Infinity, { min: 0, max: 6, step: 1 }],
  [[0], Infinity, { min: 0, max: 1, step: 0.2 }],
])('%j up to %p', (values, ceiling, scale) => {
  const { min, max, step } = axisFor(values, ceiling);
  expect(min).toBeLessThanOrEqual(Math.min(...values));
  expect({ min, max, step }).toEqual(scale);
});

test('every value lies on the axis, whose ends are round', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const { min, max, step } = axisFor(values);
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(max).toBeGreaterThan(min);
      expect(Math.abs(min / step - Math.round(min / step))).toBeLessThan(1e-6);
    }),
  );
});

test('steps show as many decimals as they need', () => {
  expect([2, 0.5, 0.02, 100].map(stepDecimals)).toEqual([0, 1, 2, 0]);
});
