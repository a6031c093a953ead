import fc from 'fast-check';
import type { PeriodKind } from '../../../src/core/model/period';
import { periodContaining, periodFromCode } from '../../../src/core/model/period';
import { readPeriod } from '../../../src/core/model/period-spellings';

const code = (text: string, year?: number) =>
  readPeriod(text, year === undefined ? {} : { year })?.code ?? null;

describe('readPeriod', () => {
  test.each([
    ['kv 3 2024', '2024Q3'],
    ['kv 1 2024', '2024Q1'],
    ['K1 2024', '2024Q1'],
    ['2024K1', '2024Q1'],
    ['2024K4', '2024Q4'],
    ['Q1-24', '2024Q1'],
    ['Q1 2024', '2024Q1'],
    ['2024-Q1', '2024Q1'],
    ['2024q1', '2024Q1'],
    ['1Q24', '2024Q1'],
    ['Q1/2024', '2024Q1'],
    ["Q1 '24", '2024Q1'],
    ['Kvartal 2, 2024', '2024Q2'],
    ['Kvartal 2 (2024)', '2024Q2'],
    ['1:a kvartalet 2024', '2024Q1'],
    ['tredje kvartalet 2024', '2024Q3'],
    ['First quarter of 2024', '2024Q1'],
    ['3rd quarter 2024', '2024Q3'],
    ['jan–mar 2024', '2024Q1'],
    ['januari - juni 2024', '2024H1'],
    ['jan-apr 24', '2024T1'],
    ['jan-dec 2024', '2024'],
    ['juli 2023 - juni 2024', '2023/24'],
    ['2024-01-01 – 2024-03-31', '2024Q1'],
    ['tertial 2 2024', '2024T2'],
    ['T2 2024', '2024T2'],
    ['2024 T2', '2024T2'],
    ['halvår 1 2024', '2024H1'],
    ['H1 2024', '2024H1'],
    ['första halvåret 2024', '2024H1'],
    ['Half-year 2 2024', '2024H2'],
    ['mars 2024', '2024-03'],
    ['Mars 2024', '2024-03'],
    ['mar-24', '2024-03'],
    ['sept. 2024', '2024-09'],
    ['October 2024', '2024-10'],
    ['2024 maj', '2024-05'],
    ['2024M03', '2024-03'],
    ['202403', '2024-03'],
    ['2024/03', '2024-03'],
    ['03/2024', '2024-03'],
    ['v. 5 2024', '2024W05'],
    ['v. 1 2025', '2025W01'],
    ['vecka 5 2024', '2024W05'],
    ['2024-W05', '2024W05'],
    ['v05-24', '2024W05'],
    ['HT 2024', '2024HT'],
    ['ht24', '2024HT'],
    ['HT24', '2024HT'],
    ['VT-24', '2024VT'],
    ['Höstterminen 2024', '2024HT'],
    ['Spring term 2024', '2024VT'],
    ['läsåret 2023/2024', '2023/24'],
    ['Läsår 23/24', '2023/24'],
    ['läsåret 1999/2000', '1999/00'],
    ['2023/2024', '2023/24'],
    ['school year 2023-24', '2023/24'],
    ['2024', '2024'],
    ['År 2024', '2024'],
    ['Helår 2024', '2024'],
    ['FY24', 'FY2024'],
    ['Fiscal year 2024', 'FY2024'],
    ['20240315', '2024-03-15'],
    ['15 mars 2024', '2024-03-15'],
    ['2024-03-15T00:00:00', '2024-03-15'],
    ['\u200b kv\u00a01\u00a02024 ', '2024Q1'],
  ])('"%s" is %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test.each([
    ['v05', '2024W05'],
    ['v. 5', '2024W05'],
    ['mars', '2024-03'],
    ['Q1', '2024Q1'],
    ['kv 4', '2024Q4'],
    ['HT', '2024HT'],
    ['jan-mar', '2024Q1'],
    ['last quarter', '2024Q4'],
  ])('"%s" takes the year from the options, and means nothing without it', (text, expected) => {
    expect(code(text, 2024)).toBe(expected);
    expect(code(text)).toBeNull();
  });

  test.each([
    ...['', 'Summa', 'Antal', '2023-2024', '23/24', '24', 'Q5 2024', 'kv 0 2024', '24 mars', 'v. 54 2024'],
    ...[
      '202413',
      '20240230',
      '4Q3',
      '24v05',
      'jan-feb 2024',
      'mars april maj 2024',
      'Q1 Q2 2024',
      'Q1 2024 2025',
    ],
    ...['läsåret 2023', 'läsåret 2023/2025', '12345', '1234', 'Mål 2024', '2024 < 2025', 'Budget 2024'],
  ])('"%s" is no period', (text) => {
    expect(code(text)).toBeNull();
  });

  test('gives the days of the vectors', () => {
    expect(readPeriod('kv 3 2024')).toMatchObject({ start: '2024-07-01', end: '2024-09-30' });
    expect(readPeriod('T2 2024')).toMatchObject({ start: '2024-05-01', end: '2024-08-31' });
    expect(readPeriod('HT24')).toMatchObject({ start: '2024-07-01', end: '2024-12-31' });
    expect(readPeriod('v. 1 2025')).toMatchObject({ start: '2024-12-30', end: '2025-01-05' });
  });

  test('reads every canonical code as that code', () => {
    const kinds: PeriodKind[] = ['year', 'half', 'tertial', 'quarter', 'month', 'week', 'day', 'schoolYear'];
    const days = fc.date({
      min: new Date('1901-01-01'),
      max: new Date('2190-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom<PeriodKind>(...kinds, 'term', 'fiscalYear'), (date, kind) => {
        const period = periodContaining(date.toISOString(), kind);
        if (!period) throw new Error('no period');
        expect(readPeriod(period.code)).toEqual(periodFromCode(period.code));
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const period = readPeriod(text);
        if (period) expect(periodFromCode(period.code)).toEqual(period);
      }),
    );
  });
});
