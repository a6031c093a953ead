import fc from 'fast-check';
import type { PeriodKind } from '../../../src/core/model/period';
import {
  comparePeriods,
  containsPeriod,
  periodContaining,
  periodFromCode,
} from '../../../src/core/model/period';

const span = (code: string) => {
  const period = periodFromCode(code);
  return period && [period.kind, period.start, period.end];
};

describe('periodFromCode', () => {
  test.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024H1', 'half', '2024-01-01', '2024-06-30'],
    ['2024T1', 'tertial', '2024-01-01', '2024-04-30'],
    ['2024T2', 'tertial', '2024-05-01', '2024-08-31'],
    ['2024T3', 'tertial', '2024-09-01', '2024-12-31'],
    ['2024Q3', 'quarter', '2024-07-01', '2024-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025W01', 'week', '2024-12-30', '2025-01-05'],
    ['2020W53', 'week', '2020-12-28', '2021-01-03'],
    ['2024-03-15', 'day', '2024-03-15', '2024-03-15'],
    ['2023/24', 'schoolYear', '2023-07-01', '2024-06-30'],
    ['1999/00', 'schoolYear', '1999-07-01', '2000-06-30'],
    ['2024VT', 'term', '2024-01-01', '2024-06-30'],
    ['2024HT', 'term', '2024-07-01', '2024-12-31'],
    ['FY2024', 'fiscalYear', '2024-01-01', '2024-12-31'],
  ])('%s is a %s', (code, kind, start, end) => {
    expect(span(code)).toEqual([kind, start, end]);
    expect(periodFromCode(code)?.code).toBe(code);
  });

  test.each([
    ...['', '24', '2024Q5', '2024Q0', '2024T4', '2024-13', '2024-00', '2024W54', '2023W53', '2024-02-30'],
    ...['2023/25', 'q1 2024', '2024q1', '0999', '9999', '2024VT ', 'FY24'],
  ])('"%s" is no code', (code) => {
    expect(periodFromCode(code)).toBeNull();
  });

  test('a fiscal year that begins in July is named by the year it ends in', () => {
    expect(periodFromCode('FY2024', { fiscalStartMonth: 7 })).toMatchObject({
      start: '2023-07-01',
      end: '2024-06-30',
    });
  });
});

const KINDS: PeriodKind[] = [
  ...(['year', 'half', 'tertial', 'quarter', 'month', 'week', 'day', 'schoolYear'] as const),
  ...(['term', 'fiscalYear'] as const),
];
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('periodContaining', () => {
  test('gives the week of the ISO year at the turn of a year', () => {
    expect(periodContaining('2024-12-30', 'week')?.code).toBe('2025W01');
    expect(periodContaining('2021-01-03', 'week')?.code).toBe('2020W53');
  });

  test('gives null for what is no date', () => {
    expect(periodContaining('2024', 'month')).toBeNull();
  });

  test('the period contains the day, and its code leads back to it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 12 }), (iso, kind, start) => {
        const options = { fiscalStartMonth: start };
        const period = periodContaining(iso, kind, options);
        if (!period) throw new Error('no period');
        expect(period.kind).toBe(kind);
        expect(period.start <= iso && iso <= period.end).toBe(true);
        expect(periodFromCode(period.code, options)).toEqual(period);
      }),
    );
  });
});

test('periods are ordered by first day, then last day', () => {
  const codes = ['2024', '2024Q2', '2024-01', '2024Q1', '2023/24'];
  const periods = codes.map((code) => periodFromCode(code)).filter((period) => period !== null);
  expect(periods.sort(comparePeriods).map((period) => period.code)).toEqual([
    ...['2023/24', '2024-01', '2024Q1', '2024', '2024Q2'],
  ]);
});

test.each([
  ['2024', '2024Q4', true],
  ['2024Q4', '2024', false],
  ['2023/24', '2024VT', true],
  ['2024', '2025W01', false],
  ['2024Q1', '2024Q1', true],
])('%s contains %s: %s', (outer, inner, expected) => {
  const [a, b] = [periodFromCode(outer), periodFromCode(inner)];
  expect(a && b && containsPeriod(a, b)).toBe(expected);
});
