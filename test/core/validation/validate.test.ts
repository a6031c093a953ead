import { KEPT_PER_CODE } from '../../../src/core/issues/report';
import type { ReadTable, TableMatch } from '../../../src/core/reading/table';
import type { TemplateDefinition } from '../../../src/core/templates/template';
import { validate } from '../../../src/core/validation/validate';
import type { WorkbookTables } from '../../../src/core/validation/workbook-tables';
import { placesOf, TODAY } from '../../support/checked';
import { type Row, tableOf, templateOf, workbookTables } from '../../support/read-table';

const activities = templateOf({
  activity_id: { type: { kind: 'code', prefix: 'ACT' }, required: 'yes' },
  name: { type: { kind: 'text' }, required: 'yes' },
  budget: { kind: 'money', min: 0 },
});
const optional = templateOf({ name: { kind: 'text' }, budget: { kind: 'money', min: 0 } });

const run = (workbooks: readonly WorkbookTables[], template: TemplateDefinition, severities = {}) =>
  validate(workbooks, { today: TODAY, template: () => template, severities });
const workbook = (
  template: TemplateDefinition,
  rows: readonly Row[],
  change: (table: ReadTable) => ReadTable = (t) => t,
) => {
  const built = workbookTables([tableOf(template, rows)]);
  return { ...built, tables: built.tables.map(change) };
};
const withMatch = (match: Partial<TableMatch>) => (table: ReadTable) => ({
  ...table,
  match: { ...table.match, ...match },
});
const many = (count: number, row: (i: number) => Row) => Array.from({ length: count }, (_, i) => row(i));

describe('columns', () => {
  test('a required column that is not there is named in both languages at the headings', () => {
    const report = run([workbook(activities, [{ activity_id: 'ACT-001', budget: 1 }])], activities);
    expect(report.issues).toMatchObject([
      { code: 'column-missing', severity: 'error', at: { sheet: 'Activities', address: 'A1:B1' } },
    ]);
    expect(report.issues[0]?.params).toEqual({ labelEn: 'name', labelSv: 'name-sv' });
  });

  test('a missing column of codes is a warning, because codes can be given out', () => {
    const report = run([workbook(activities, [{ name: 'A' }])], activities);
    expect(report.issues).toMatchObject([{ code: 'column-missing', severity: 'warning' }]);
  });

  test('a missing column of who reports is a warning, because the sender is known', () => {
    const template = templateOf({
      value: { kind: 'decimal' },
      partner_id: { type: { kind: 'reference', template: 'stakeholders' }, required: 'yes' },
    });
    expect(run([workbook(template, [{ value: 1 }])], template).issues).toMatchObject([
      { code: 'column-missing', severity: 'warning' },
    ]);
  });

  test.each([
    ['Budget (kr)', 'normalised', ['info']],
    ['Cost', 'similar', ['warning']],
    ['budget', 'similar', []],
  ] as const)('the heading %s, taken for a field as %s, is told as %s', (heading, by, severities) => {
    const unsure = (table: ReadTable) =>
      withMatch({ columns: table.match.columns.map((column) => ({ ...column, heading, by, score: 0.88 })) })(
        table,
      );
    const { issues } = run([workbook(optional, [{ budget: 1 }], unsure)], optional);
    expect(issues.map(({ severity }) => severity)).toEqual(severities);
  });

  test('a field given in a title cell is not missing', () => {
    const given = withMatch({ given: [{ field: 'name', text: 'Läxhjälp', at: null }] });
    expect(run([workbook(activities, [{ activity_id: 'ACT-001' }], given)], activities).issues).toEqual([]);
  });

  test('unknown and unsure columns are told at their headings', () => {
    const unsure = (table: ReadTable) =>
      withMatch({
        columns: table.match.columns.map((column) =>
          column.column === 1
            ? { ...column, heading: 'What', score: 0.8 }
            : { ...column, field: null, score: 0 },
        ),
      })(table);
    const report = run([workbook(optional, [{ name: 'A', Färg: 'blå' }], unsure)], optional);
    expect(report.issues).toMatchObject([
      {
        code: 'column-unsure',
        severity: 'warning',
        at: { address: 'A1', column: 'What' },
        params: { score: 0.8 },
      },
      { code: 'column-unknown', severity: 'info', at: { address: 'B1', column: 'Färg' } },
    ]);
  });

  test('columns that Samverka adds beside a template’s own are no finding', () => {
    const added = (table: ReadTable) =>
      withMatch({
        columns: table.match.columns.map((column) =>
          column.field === 'name' ? column : { ...column, field: null, score: 0 },
        ),
      })(table);
    const led = templateOf({ name: { kind: 'text' }, lead: { kind: 'reference', template: 'stakeholders' } });
    const row = { name: 'A', Källfil: 'a.xlsx', 'lead: name': 'NIK', Färg: 'blå' };
    const { issues } = run([workbook(led, [row], added)], led);
    expect(issues.map(({ at }) => at.column)).toEqual(['Färg']);
  });

  test('a multiplier is told at the heading of its column', () => {
    const decisions = [{ column: 2, decision: { kind: 'multiplier', factor: 1000, text: 'tkr' } }] as const;
    const report = run(
      [workbook(optional, [{ name: 'A', budget: 1000 }], (t) => ({ ...t, decisions }))],
      optional,
    );
    expect(report.issues).toMatchObject([
      {
        code: 'multiplier-applied',
        severity: 'info',
        at: { address: 'B1' },
        params: { text: 'tkr', factor: 1000 },
      },
    ]);
  });

  test('numbers that can be read in two ways are one question about their column', () => {
    const unclear = (raw: string) => ({ raw, problem: 'number-ambiguous' }) as const;
    const rows = [
      { name: 'A', budget: unclear('1,234') },
      { name: 'B', budget: 5 },
      { name: 'C', budget: unclear('5,678') },
    ];
    expect(run([workbook(optional, rows)], optional).issues).toMatchObject([
      {
        code: 'number-ambiguous',
        severity: 'error',
        at: { address: 'B2:B4', column: 'budget' },
        value: '1,234',
        count: 2,
        params: { whole: 1234, decimal: 1.234 },
      },
    ]);
  });

  test('so are dates', () => {
    const dated = templateOf({ start: { kind: 'date' } });
    const rows = [{ start: { raw: '03/04/2024', problem: 'date-ambiguous' } as const }];
    expect(run([workbook(dated, rows)], dated).issues).toMatchObject([
      { code: 'date-ambiguous', at: { address: 'A2' }, value: '03/04/2024' },
    ]);
  });
});

describe('forms', () => {
  const agenda = templateOf({
    vision: { kind: 'text' },
    goal: { type: { kind: 'text' }, required: 'yes' },
    horizon: { type: { kind: 'year' }, required: 'yes' },
  });
  /** Headings in B3, B4 …, values in C. */
  const asForm = (table: ReadTable): ReadTable => {
    const columns = table.match.columns.map((column) => ({ ...column, column: 3 }));
    const region = {
      ...table.match.region,
      orientation: 'form' as const,
      range: { top: 3, left: 2, bottom: 4, right: 3 },
      headerRows: [],
      columns: columns.map(({ heading }, i) => ({
        column: 3,
        heading,
        headingCells: [{ row: i + 3, column: 2 }],
        hxl: null,
      })),
    };
    return { ...table, rows: Uint32Array.of(3), match: { ...table.match, columns, region } };
  };

  test('an empty field is found beside its heading, a missing one at the form', () => {
    const form = workbook(agenda, [{ vision: null, goal: null }], asForm);
    expect(placesOf(run([form], agenda).issues)).toEqual([
      'Activities B3:C4 column-missing',
      'Activities C4 value-missing',
    ]);
  });
});

describe('workbooks', () => {
  test('a workbook without any table says so', () => {
    const empty: WorkbookTables = { file: 'notes.xlsx', sheets: [], tables: [], matches: [[]] };
    expect(placesOf(run([empty], optional).issues)).toEqual(['notes.xlsx no-table-found']);
  });

  test('a table that is like no template is told at its range', () => {
    const built = workbook(optional, [{ name: 'A' }]);
    const matches = built.tables.map(({ match }) => [{ ...match, template: null }]);
    const report = run([{ ...built, tables: [], matches }], optional);
    expect(placesOf(report.issues)).toEqual(['Activities A1:A2 template-unknown']);
  });

  test('codes belong to their workbook: the same code in two files is right', () => {
    const built = workbook(activities, [{ activity_id: 'ACT-001', name: 'A' }]);
    expect(run([built, { ...built, file: 'other.xlsx' }], activities).issues).toEqual([]);
  });

  test('what one file says of its indicators holds for the values of others, but others may have more indicators', () => {
    const indicators = templateOf(
      { indicator_id: { kind: 'code', prefix: 'IND' }, measure: { kind: 'list', list: 'measure' } },
      [],
      { id: 'indicators' },
    );
    const observations = templateOf(
      { indicator_id: { kind: 'reference', template: 'indicators' }, value: { kind: 'decimal' } },
      [{ rule: 'value-fits-measure' }],
      { id: 'observations' },
    );
    const backbone = workbookTables(
      [tableOf(indicators, [{ indicator_id: 'IND-01', measure: 'count' }])],
      'a.xlsx',
    );
    const rows = [
      { indicator_id: 'IND-01', value: 1.5 },
      { indicator_id: 'IND-02', value: 1 },
    ];
    const partner = workbookTables([tableOf(observations, rows, { name: 'Data' })], 'b.xlsx');
    const template = (id: string) => (id === 'indicators' ? indicators : observations);
    const places = (workbooks: readonly WorkbookTables[]) =>
      placesOf(validate(workbooks, { today: TODAY, template }).issues);
    expect(places([partner])).toEqual([]);
    expect(places([backbone, partner])).toEqual(['Data B2 value-does-not-fit-measure']);
  });
});

describe('one cause', () => {
  const bad = (i: number): Row => ({ name: `row ${i}`, budget: { raw: 'okänt', problem: 'not-a-number' } });

  test('the same finding in 20 cells and half of the column is one with a count', () => {
    const rows = many(40, (i) => (i % 2 === 0 ? bad(i) : { name: `row ${i}`, budget: i }));
    const report = run([workbook(optional, rows)], optional);
    expect(report.issues).toMatchObject([
      {
        code: 'not-a-number',
        at: { address: 'B2:B40', column: 'budget' },
        value: 'okänt',
        count: 20,
        rule: 'type',
      },
    ]);
    expect(report.issues[0]?.at).not.toHaveProperty('row');
    expect(report.counts.error).toBe(1);
  });

  test('in fewer than 20 cells they stay apart', () => {
    expect(run([workbook(optional, many(19, bad))], optional).counts.error).toBe(19);
  });

  test('in less than half of the column they stay apart', () => {
    const rows = many(41, (i) => (i % 2 === 1 ? bad(i) : { name: `row ${i}`, budget: i }));
    expect(run([workbook(optional, rows)], optional).counts.error).toBe(20);
  });

  test('a whole column of codes of the partner’s own is one finding', () => {
    const found = (...codes: string[]) =>
      placesOf(
        run(
          [
            workbook(
              activities,
              codes.map((activity_id) => ({ activity_id, name: 'A' })),
            ),
          ],
          activities,
        ).issues,
      );
    expect(found('FRI-01', 'FRI-02', 'FRI-03')).toEqual(['Activities A2:A4 not-a-code']);
    expect(found('FRI-01', 'ACT-02', 'FRI-03')).toEqual([
      'Activities A2 not-a-code',
      'Activities A4 not-a-code',
    ]);
  });

  test('the same unknown value in three cells is one finding with its suggestion', () => {
    const template = templateOf({
      name: { kind: 'text' },
      status: { kind: 'list', list: 'activity-status' },
    });
    const typed = (raw: string) => ({ raw, problem: 'not-in-list', suggestion: 'ongoing' }) as const;
    const values = [typed('Igång'), 'planned', typed('På g'), typed('Igång'), typed('På g'), typed('Igång')];
    const rows = values.map((status, i) => ({ name: `row ${i}`, status }));
    const { issues } = run([workbook(template, rows)], template);
    expect(issues.map(({ at, value, count, suggestion }) => [at.address, value, count, suggestion])).toEqual([
      ['B2:B7', 'Igång', 3, 'Ongoing'],
      ['B4', 'På g', undefined, 'Ongoing'],
      ['B6', 'På g', undefined, 'Ongoing'],
    ]);
  });

  test('missing values are counted against all rows', () => {
    const template = templateOf({
      name: { kind: 'text' },
      sector: { type: { kind: 'text' }, required: 'yes' },
    });
    const filled = (share: number) => many(60, (i): Row => ({ name: 'x', sector: i < share ? 'y' : null }));
    expect(run([workbook(template, filled(31))], template).counts.error).toBe(29);
    expect(run([workbook(template, filled(30))], template).counts.error).toBe(1);
  });
});

describe('report', () => {
  test('findings of a table come in the order of the sheet', () => {
    const rows = [
      { activity_id: 'ACT-001', name: 'A', budget: -1 },
      { activity_id: 'x', name: null, budget: -2 },
    ];
    expect(placesOf(run([workbook(activities, rows)], activities).issues)).toEqual([
      'Activities C2 out-of-range',
      'Activities A3 not-a-code',
      'Activities B3 value-missing',
      'Activities C3 out-of-range',
    ]);
  });

  test('no more than the kept number of a code is stored, but all are counted', () => {
    const size = (KEPT_PER_CODE + 5) * 3;
    const rows = many(size, (i) => ({ name: 'x', budget: i % 3 === 0 ? -1 : 1 }));
    const report = run([workbook(optional, rows)], optional);
    expect(report.countsByCode.get('out-of-range')).toBe(KEPT_PER_CODE + 5);
    expect(report.issues).toHaveLength(KEPT_PER_CODE);
    expect(report.truncated).toBe(true);
  });

  test('an initiative may set the severity of a code', () => {
    const report = run([workbook(optional, [{ name: 'A', budget: -1 }])], optional, {
      'out-of-range': 'info',
    });
    expect(report.counts).toEqual({ error: 0, warning: 0, info: 1 });
  });

  test('the same tables give the same report', () => {
    const rows = many(30, (i) => ({
      activity_id: `ACT-0${i % 7}`,
      name: i % 3 ? 'x' : null,
      budget: i - 10,
    }));
    expect(run([workbook(activities, rows)], activities)).toEqual(
      run([workbook(activities, rows)], activities),
    );
  });
});
