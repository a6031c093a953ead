import { labelPlaces } from '../../../src/core/summary/label-place';

const SCALE = { min: 0, max: 100, step: 20 };

test('names of lines that end at one point stand on different sides or points', () => {
  const [a, b] = labelPlaces(
    [
      [40, 60],
      [50, 60],
    ],
    SCALE,
  );
  expect(a).not.toEqual(b);
});

test('the name of a line close below another stands below where nothing crosses it', () => {
  const actual = [70, 84, 35, 96];
  const [first, second] = labelPlaces([actual, [69, 80, 34, 95]], SCALE);
  expect(first).toEqual({ at: 3, position: 'above' });
  expect(second).toEqual({ at: 2, position: 'below' });
});

test('a lone level line has its name above its last point', () => {
  expect(labelPlaces([[50, 50, null]], SCALE)).toEqual([{ at: 1, position: 'above' }]);
});
