import { isoToSerial, serialToIso } from '../../../src/core/model/dates';

test.each([
  ['2024-02-29', 45_351],
  ['1900-01-01', 1],
  ['1900-02-29', 60],
  ['1900-03-01', 61],
  ['9999-12-31', 2_958_465],
])('%s is day %i of Excel, there and back', (iso, serial) => {
  expect(isoToSerial(iso)).toBe(serial);
  expect(serialToIso(serial, false)).toBe(iso);
});

test.each(['2023-02-29', '2024-02-31', '2024-13-01', '2024-00-10', '2024-01-00', '0024-01-31', '1899-12-30'])(
  '%s is no day of Excel',
  (iso) => {
    expect(isoToSerial(iso)).toBeNull();
  },
);

test('the same number is another day where days are counted from 1904', () => {
  expect(serialToIso(45_351, false)).toBe('2024-02-29');
  expect(serialToIso(45_351, true)).toBe('2028-03-01');
  expect(serialToIso(45_351, false)).toBe('2024-02-29');
});
