import { expectedAt, onStraightLine } from '../../../src/core/indicators/expected';
import { lightOf } from '../../../src/core/indicators/light';
import { progressOf, type ProgressInput } from '../../../src/core/indicators/progress';

const input = (parts: Partial<ProgressInput>): ProgressInput => ({
  measure: 'count',
  direction: 'increase',
  baseline: null,
  target: null,
  actual: null,
  tolerance: 0,
  lowerBound: null,
  upperBound: null,
  ...parts,
});

describe('progressOf', () => {
  test.each([
    ['increase', 40, 60, 52, 0.6],
    ['decrease', 200, 150, 165, 0.7],
    ['decrease', 200, 150, 210, -0.2],
    ['increase', null, 50, 40, 0.8],
  ] as const)('%s from %p to %p at %p is %p', (direction, baseline, target, actual, value) => {
    expect(progressOf(input({ direction, baseline, target, actual }))).toEqual({
      kind: 'share',
      value,
      note: null,
    });
  });

  test('a decrease without a baseline is only met or not', () => {
    const falling = { direction: 'decrease', target: 10 } as const;
    expect(progressOf(input({ ...falling, actual: 10 }))).toEqual({ kind: 'met', met: true });
    expect(progressOf(input({ ...falling, actual: 25 }))).toEqual({ kind: 'met', met: false });
  });

  test.each([
    [95, 1],
    [105, 1],
    [110, 0.5],
    [116, 0],
  ])('maintaining 100 ± 5 at %p is %p', (actual, value) => {
    const kept = progressOf(input({ direction: 'maintain', target: 100, tolerance: 5, actual }));
    expect(kept).toMatchObject({ kind: 'share', value });
  });

  test('bounds need no target', () => {
    const kept = { direction: 'maintain', lowerBound: 20, upperBound: 30 } as const;
    expect(progressOf(input({ ...kept, actual: 30 }))).toMatchObject({ value: 1 });
    expect(progressOf(input({ ...kept, actual: 35 }))).toMatchObject({ value: 0.5 });
  });

  test('a target that is the baseline is maintained, and says so', () => {
    const kept = progressOf(input({ baseline: 80, target: 80, actual: 80 }));
    expect(kept).toEqual({ kind: 'share', value: 1, note: 'target-is-baseline' });
  });

  test('a milestone is its share done and a yes is all of it', () => {
    expect(progressOf(input({ measure: 'milestone', actual: 40 }))).toMatchObject({ value: 0.4 });
    expect(progressOf(input({ measure: 'yes-no', actual: 1 }))).toMatchObject({ value: 1 });
  });

  test.each([
    [{ target: 10 }, 'no-value'],
    [{ actual: 10 }, 'no-target'],
    [{ actual: 10, target: 0 }, 'target-not-positive'],
    [{ actual: 10, target: 5, direction: 'none' }, 'no-direction'],
  ] as const)('%j has none because of %s', (parts, why) => {
    expect(progressOf(input(parts))).toEqual({ kind: 'none', why });
  });
});

describe('expected value', () => {
  test('lies on the straight line from baseline to target', () => {
    expect(onStraightLine({ at: 0, value: 40 }, { at: 24, value: 60 }, 9)).toBe(47.5);
  });

  test('is clipped to the ends', () => {
    const line = [
      { date: '2024-01-01', value: 10 },
      { date: '2025-01-01', value: 20 },
    ] as const;
    expect(expectedAt(...line, '2023-06-30')).toBe(10);
    expect(expectedAt(...line, '2026-06-30')).toBe(20);
  });
});

describe('lightOf', () => {
  const at = (ratio: number) => ({
    progress: { kind: 'share', value: ratio, note: null } as const,
    expected: 1,
    isMaintained: false,
    isDue: false,
    green: 0.85,
    amber: 0.6,
  });

  test.each([
    [0.85, 'green'],
    [0.8499, 'amber'],
    [0.6, 'amber'],
    [0.5999, 'red'],
    [-0.2, 'red'],
  ])('a ratio of %p is %s: a band includes its start and not its end', (ratio, color) => {
    expect(lightOf(at(ratio)).color).toBe(color);
  });

  test('well above plan is marked', () => {
    expect(lightOf(at(1.16))).toMatchObject({ color: 'green', isAbove: true });
    expect(lightOf(at(1.15)).isAbove).toBe(false);
  });

  test('three tenths where 0.375 was expected is amber', () => {
    const light = lightOf({ ...at(0.3), expected: 0.375 });
    expect(light.color).toBe('amber');
    expect(light.ratio).toBeCloseTo(0.8, 12);
  });

  test('before anything is expected the gap is judged', () => {
    expect(lightOf({ ...at(0.1), expected: 0 }).color).toBe('green');
    expect(lightOf({ ...at(-0.5), expected: 0 })).toMatchObject({ color: 'red', ratio: null });
  });

  test('keeping a level is judged by itself', () => {
    expect(lightOf({ ...at(0.7), expected: 0.5, isMaintained: true }).color).toBe('amber');
  });

  test('a fall not yet met has no colour until it is due', () => {
    const open = { ...at(0), progress: { kind: 'met', met: false } as const };
    expect(lightOf(open).color).toBe('none');
    expect(lightOf({ ...open, isDue: true }).color).toBe('red');
  });

  test('without a schedule only a target reached can be judged', () => {
    expect(lightOf({ ...at(0.4), expected: null }).color).toBe('none');
    expect(lightOf({ ...at(1), expected: null }).color).toBe('green');
  });
});
