import { Role } from '../../../src/core/reading/account';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import type { FieldValue, ReadTable } from '../../../src/core/reading/table';
import { templates } from '../../../src/core/templates/all-templates';
import { workbookOf } from '../../support/sheet-table';

const readingOf = (text: string) => readTables(workbookOf([text]), templates);

function tablesOf(text: string): { readonly results: ReadTable; readonly targets: ReadTable | undefined } {
  const [results, targets, more] = readingOf(text).tables;
  if (!results || more) throw new Error('not one table with targets');
  return { results, targets };
}

/** The target's records: period, target, and what else is asked for. */
function targetsOf(text: string, ...fields: string[]): (FieldValue | null)[][] {
  const { targets } = tablesOf(text);
  if (!targets) return [];
  return Array.from({ length: targets.size }, (_, record) =>
    ['period', 'target', ...fields].map(
      (field) => (targets.columns.get(field) ?? targets.names.get(field))?.values[record] ?? null,
    ),
  );
}

test('one table with targets beside results gives two, and the column says whose it is', () => {
  const text = `
    | Indicator | Partner | Region | Month    | Annual target | Achieved |
    | IND-01    | PRT-001 | Gao    | Jan 2014 | 100           | 12       |
    | IND-02    | PRT-001 | Mopti  | Jan 2014 |               | 5        |`;
  const { results, targets } = tablesOf(text);
  expect([results.template, targets?.template]).toEqual(['observations', 'targets']);
  expect(results.columns.get('value')?.values).toEqual([12, 5]);
  expect(targetsOf(text, 'indicator_id', 'partner_id', 'geography')).toEqual([
    ['2014', 100, 'IND-01', 'PRT-001', ['Gao']],
  ]);
  expect([...(targets?.rows ?? [])]).toEqual([2]);
  const column = readingOf(text).matches[0]?.[0]?.columns[4];
  expect(column).toMatchObject({ field: 'target', template: 'targets', by: 'alias', score: 0.92 });
});

test('every cell still has one role', () => {
  const { roles } = readingOf(`
    | Indicator | Period | Target 2014 | Zzz | Achieved |
    | IND-01    | 2014Q1 | 100         | a   | 12       |
    | IND-01    | 2014Q2 | 100         | b   |          |`);
  const [h, d, u] = [Role.heading, Role.data, Role.unknownColumn];
  expect([...(roles[0] ?? [])]).toEqual([h, h, h, h, h, d, d, d, u, d, d, d, d, u]);
});

describe('the period of a target', () => {
  test.each(['Target 2015', 'Mål 2015', 'Target for 2015', 'Annual target 2015'])(
    'is the year in the heading: %s',
    (heading) => {
      const text = `| Indikator | Period | ${heading} | Utfall |\n| IND-01 | 2014Q1 | 100 | 12 |`;
      expect(targetsOf(text)).toEqual([['2015', 100]]);
    },
  );

  test('is each its own where several columns have targets', () => {
    expect(
      targetsOf(`
        | Indikator | Mål kv 1 2024 | Utfall kv 1 2024 | Mål kv 2 2024 | Utfall kv 2 2024 |
        | IND-01    | 10            | 9                | 20            | 19               |`),
    ).toEqual([
      ['2024Q1', 10],
      ['2024Q2', 20],
    ]);
  });

  test('is the year of the periods that stand as columns', () => {
    const text = `
      | Indicator | Annual target | Jan-14 | Feb-14 |
      | IND-01    | 100           | 9      | 8      |`;
    expect(targetsOf(text)).toEqual([['2014', 100]]);
    expect(tablesOf(text).results.columns.get('value')?.values).toEqual([9, 8]);
  });

  test('is the year of the title where the rows name none', () => {
    const text = `
      | Monthly report June 2014 |
      |
      | Indicator | Yearly target | Achieved |
      | IND-01    | 100           | 9        |`;
    expect(targetsOf(text)).toEqual([['2014', 100]]);
  });

  test('is the row’s own where one indicator has different ones in a year', () => {
    const text = (second: number, heading: string) => `
      | Indicator | Period | ${heading} | Achieved |
      | IND-01    | 2014Q1 | 10         | 9        |
      | IND-01    | 2014Q2 | ${second}  | 8        |`;
    expect(targetsOf(text(20, 'Target'))).toEqual([
      ['2014Q1', 10],
      ['2014Q2', 20],
    ]);
    expect(targetsOf(text(10, 'Target')).map(([period]) => period)).toEqual(['2014', '2014']);
    expect(targetsOf(text(20, 'Annual target')).map(([period]) => period)).toEqual(['2014', '2014']);
  });

  test('is a school year as it is', () => {
    const text = '| Indikator | Läsår | Mål | Utfall |\n| IND-01 | 2023/24 | 10 | 9 |';
    expect(targetsOf(text)).toEqual([['2023/24', 10]]);
  });
});

test('a target is for the category its row is about', () => {
  const text = `
    | Indicator | Period | Category | Target | Achieved |
    | IND-01    | 2014   | Girls    | 10     | 9        |`;
  expect(targetsOf(text, 'disaggregation')).toEqual([['2014', 10, 'Girls']]);
});

test.each([
  ['words', '| Indicator | Period | Objective | Achieved |\n| IND-01 | 2014 | OBJECTIVE 1 | 9 |'],
  ['nothing', '| Indicator | Period | Target | Achieved |\n| IND-01 | 2014 | | 9 |'],
])('a column of targets with %s gives none', (_, text) => {
  expect(tablesOf(text).targets).toBeUndefined();
});

test('targets alone are a table of targets, of places too', () => {
  const [table] = readingOf(`
    | Indicators and targets 2014 |
    |
    | Indicator ID | Indicator     | Activity ID | Activity | Region | Annual target |
    | 2149         | People helped | 799         | Helping  | Gao    | 120           |
    | 2149         | People helped | 799         | Helping  | Mopti  | 80            |`).tables;
  expect(table?.template).toBe('targets');
  expect(table?.columns.get('geography')?.values).toEqual([['Gao'], ['Mopti']]);
  expect(table?.columns.get('target')?.values).toEqual([120, 80]);
  expect(table?.columns.get('period')?.values).toEqual(['2014', '2014']);
});
