import { nextPeriod } from '../../../src/core/packs/next-period';
import { templateById } from '../../../src/core/templates/all-templates';

const after = (...periods: readonly string[]) =>
  nextPeriod(new Map([['observations', periods.map((period) => ({ period }))]]))?.code;

test.each([
  [['2024Q3', '2024Q4'], '2025Q1'],
  [['2024Q4', '2024Q4', '2024'], '2025Q1'],
  [['2024-11', '2024-12'], '2025-01'],
  [['2024VT'], '2024HT'],
  [['2023/24'], '2024/25'],
  [['2024W52'], '2025W01'],
])('after %s comes %s', (periods, next) => {
  expect(after(...periods)).toBe(next);
});

test('the sample initiative goes on with its next quarter', () => {
  const rows = templateById('observations').sample.en;
  expect(nextPeriod(new Map([['observations', rows]]))?.code).toBe('2025Q1');
});

test('without a figure nothing is suggested', () => {
  expect(after()).toBeUndefined();
  expect(after('någon gång')).toBeUndefined();
});
