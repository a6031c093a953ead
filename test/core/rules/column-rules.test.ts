import type { ColumnType } from '../../../src/core/templates/template';
import { validate } from '../../../src/core/validation/validate';
import { foundIn, issuesIn } from '../../support/checked';
import { type Row, tableOf, templateOf, workbookTables } from '../../support/read-table';

const one = (type: ColumnType, ...values: Row[string][]) =>
  foundIn(
    templateOf({ field: type }),
    values.map((field) => ({ field })),
  );

describe('required', () => {
  const demanding = templateOf({
    name: { kind: 'text' },
    sector: { type: { kind: 'text' }, required: 'yes' },
    influence: { type: { kind: 'integer' }, required: 'warning' },
  });

  test('filled cells and cells that say why they are empty are accepted', () => {
    const none = { raw: '..', flag: 'not_available' } as const;
    expect(foundIn(demanding, [{ name: 'A', sector: 'region', influence: none }])).toEqual([]);
  });

  test('an empty required cell is found at its place', () => {
    expect(
      foundIn(demanding, [
        { name: 'A', sector: 'x', influence: 1 },
        { name: 'B', influence: 2 },
      ]),
    ).toEqual(['B3 value-missing']);
  });

  test('a cell that is only wanted gives a warning', () => {
    const [issue, ...more] = issuesIn(
      [demanding],
      [
        tableOf(demanding, [
          { name: 'A', sector: 'x', influence: 3 },
          { name: 'B', sector: 'x' },
        ]),
      ],
    );
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: 'value-missing',
      severity: 'warning',
      rule: 'required',
      at: { file: 'partner.xlsx', sheet: 'Activities', address: 'C3', column: 'influence', row: 'B' },
    });
  });

  test('a name counts where the code is missing', () => {
    const template = templateOf({
      lead: { type: { kind: 'reference', template: 'stakeholders' }, required: 'yes' },
    });
    expect(foundIn(template, [{ 'name:lead': 'Malmö stad' }])).toEqual([]);
  });
});

describe('type', () => {
  test.each([
    ['not-a-number', { kind: 'decimal' }],
    ['not-whole', { kind: 'integer' }],
    ['not-a-date', { kind: 'date' }],
    ['not-a-period', { kind: 'period' }],
    ['not-yes-no', { kind: 'yesNo' }],
    ['not-in-list', { kind: 'list', list: 'sector' }],
    ['formula-error', { kind: 'money' }],
    ['formula-not-calculated', { kind: 'percent' }],
  ] as const)('%s is reported where the cell could not be read', (problem, type) => {
    expect(one(type, { raw: 'zzz', problem })).toEqual([`A2 ${problem}`]);
  });

  test.each([
    ['en', 'Municipality'],
    ['sv', 'Kommun'],
  ] as const)('what was typed and the label that was meant are told, in a sheet in %s', (locale, label) => {
    const type = { kind: 'list', list: 'sector' } as const;
    const template = templateOf({ sector: { type, label: { en: 'Sector', sv: 'Samhällssektor' } } });
    const cell = { raw: 'Kommmun', problem: 'not-in-list', suggestion: 'municipality' } as const;
    expect(issuesIn([template], [tableOf(template, [{ sector: cell }], { locale })])).toMatchObject([
      { code: 'not-in-list', value: 'Kommmun', suggestion: label },
    ]);
  });
});

describe('exact-value', () => {
  test('a value that is only known within bounds is a warning', () => {
    const inexact = { raw: '<5', flag: 'inexact', bounds: [0, 4] } as const;
    expect(one({ kind: 'integer' }, inexact, 7)).toEqual(['A2 value-inexact']);
  });
});

describe('range and whole-number', () => {
  test.each<[string, ColumnType, number, string[]]>([
    ['inside', { kind: 'integer', min: 1, max: 5 }, 5, []],
    ['below', { kind: 'integer', min: 1, max: 5 }, 0, ['A2 out-of-range']],
    ['above', { kind: 'integer', min: 1, max: 5 }, 6, ['A2 out-of-range']],
    ['with decimals', { kind: 'integer', min: 1, max: 5 }, 2.5, ['A2 not-whole']],
    ['money', { kind: 'money', min: 0 }, -1, ['A2 out-of-range']],
    ['percent', { kind: 'percent' }, 100.5, ['A2 out-of-range']],
    ['percent with its own end', { kind: 'percent', max: 200 }, 150, []],
    ['decimal without ends', { kind: 'decimal' }, -1e9, []],
    ['year', { kind: 'year' }, 20240, ['A2 out-of-range']],
  ])('%s', (_, type, value, expected) => {
    expect(one(type, value)).toEqual(expected);
  });
});

describe('code-pattern', () => {
  const code: ColumnType = { kind: 'code', prefix: 'ACT' };

  test('codes with variants and up to four figures are accepted', () => {
    expect(one(code, 'ACT-01', 'ACT-0012', 'ACT-003b')).toEqual([]);
  });

  test.each([
    ['act 001', 'ACT-001'],
    ['ACT001', 'ACT-001'],
    ['ACT_12B', 'ACT-12b'],
    ['ACT-1', undefined],
    ['Summer jobs', undefined],
  ])('%s is no code of the column; suggestion %s', (typed, suggestion) => {
    const template = templateOf({ activity_id: code });
    const issues = issuesIn([template], [tableOf(template, [{ activity_id: typed }])]);
    expect(issues.map((issue) => [issue.code, issue.suggestion])).toEqual([['not-a-code', suggestion]]);
  });
});

test('a well-formed code with a prefix of the partner’s own is a warning', () => {
  const template = templateOf({ activity_id: { kind: 'code', prefix: 'ACT' } });
  expect(issuesIn([template], [tableOf(template, [{ activity_id: 'FRI-01' }])])).toMatchObject([
    { code: 'not-a-code', severity: 'warning' },
  ]);
});

describe('email', () => {
  test.each([
    ['anna@kommun.se', []],
    ['anna.å@förening.se', []],
    ['anna@kommun', ['A2 not-an-email']],
    ['anna at kommun.se', ['A2 not-an-email']],
    ['a@x.se; b@x.se', ['A2 not-an-email']],
  ])('%s', (value, expected) => {
    expect(one({ kind: 'email' }, value)).toEqual(expected);
  });
});

describe('geography', () => {
  const codes = (...field: string[]) => one({ kind: 'geography' }, field);

  test('municipalities and counties are accepted, also several', () => {
    expect(codes('1280', '12', '0180', '01')).toEqual([]);
  });

  test.each(['9912', '128', '12800', '02'])('%s is no code', (value) => {
    expect(codes(value)).toEqual(['A2 not-a-geography-code']);
  });

  test('a lost leading zero is given back', () => {
    const template = templateOf({ area: { kind: 'geography' } });
    const issues = issuesIn([template], [tableOf(template, [{ area: ['1280', '180'] }])]);
    expect(issues).toMatchObject([{ value: '180', suggestion: '0180', severity: 'error' }]);
  });

  test('the name of an area is a warning', () => {
    const template = templateOf({ area: { kind: 'geography' } });
    expect(issuesIn([template], [tableOf(template, [{ area: 'Hyllie' }])])).toMatchObject([
      { code: 'not-a-geography-code', severity: 'warning' },
    ]);
  });
});

describe('date-in-future', () => {
  const past: ColumnType = { kind: 'date', notAfterToday: true };

  test('today and earlier are accepted, and any date where the column allows it', () => {
    expect(one(past, '2024-06-30', '2024-06-30T15:00:00')).toEqual([]);
    expect(one({ kind: 'date' }, '2099-01-01')).toEqual([]);
  });

  test('tomorrow is found', () => {
    expect(one(past, '2024-07-01')).toEqual(['A2 date-in-future']);
  });
});

describe('period-in-future', () => {
  const period: ColumnType = { kind: 'period' };

  test('a period that has begun is accepted', () => {
    expect(one(period, '2024', '2024Q2', '2024-06', '2024-06-30')).toEqual([]);
  });

  test('a period that begins tomorrow is found', () => {
    expect(one(period, '2024Q3', '2024-07-01')).toEqual(['A2 period-in-future', 'A3 period-in-future']);
  });

  test('targets are for periods to come', () => {
    const template = { ...templateOf({ period }), id: 'targets' as const };
    expect(foundIn(template, [{ period: '2030' }])).toEqual([]);
  });
});

describe('rules about today', () => {
  test('find nothing when nobody knows which day it is', () => {
    const past: ColumnType = { kind: 'date', notAfterToday: true };
    const template = templateOf({ day: past, period: { kind: 'period' } });
    const tables = [tableOf(template, [{ day: '2099-01-01', period: '2099' }])];
    const found = validate([workbookTables(tables)], { today: null, template: () => template });
    expect(found.issues).toEqual([]);
  });
});
