import { forecastAt, forecastOf } from '../../../src/core/indicators/forecast';
import { increments } from '../../../src/core/indicators/increments';
import { trendOf } from '../../../src/core/indicators/trend';

test('a running total becomes what each period added', () => {
  expect(increments([10, 25, 25, 60])).toEqual([10, 15, 0, 35]);
  expect(increments([0.1, null, 0.3])).toEqual([0.1, null, 0.2]);
});

describe('trendOf', () => {
  test('counts how long the last direction has lasted', () => {
    expect(trendOf([5, 4, 6, 7, 9], 'increase', 0)).toEqual({ direction: 'up', periods: 3, isDesired: true });
    expect(trendOf([5, 4, 3], 'increase', 0)).toEqual({ direction: 'down', periods: 2, isDesired: false });
    expect(trendOf([5, 4, 3], 'decrease', 0)?.isDesired).toBe(true);
  });

  test('a change that the decimals do not show is none', () => {
    expect(trendOf([86.21, 86.24], 'increase', 1)).toEqual({
      direction: 'flat',
      periods: 1,
      isDesired: null,
    });
  });

  test('passes over gaps and needs two values', () => {
    expect(trendOf([1, null, 2], 'increase', 0)?.direction).toBe('up');
    expect(trendOf([null, 2], 'increase', 0)).toBeNull();
  });
});

describe('forecastOf', () => {
  test('continues a straight line, also over a gap', () => {
    const forecast = forecastOf([10, 12, null, 16, 18]);
    expect(forecast && forecastAt(forecast, 6)).toBeCloseTo(22, 12);
  });

  test('says nothing of three points', () => expect(forecastOf([1, 2, null, 3])).toBeNull());
});
