import { Role } from '../../../src/core/reading/account';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import type { ReadColumn, ReadTable } from '../../../src/core/reading/table';
import { templateById, templates } from '../../../src/core/templates/all-templates';
import { METADATA_NAME } from '../../../src/core/templates/metadata';
import { schemaHash } from '../../../src/core/templates/schema-hash';
import type { SheetTable } from '../../support/sheet-table';
import { sheetTable, workbookOf } from '../../support/sheet-table';

function read(sheet: SheetTable | string): ReadTable {
  const [table, more] = readTables(workbookOf([sheet]), templates).tables;
  if (!table || more) throw new Error('not one table');
  return table;
}

const values = (table: ReadTable, field: string) => table.columns.get(field)?.values;
const names = (table: ReadTable, field: string) => table.names.get(field)?.values;

describe('records', () => {
  test('each row is a record with its sheet row, its cells and the text beside changed values', () => {
    const table = read(`
      | Våra insatser |
      |
      | Aktivitet | Ansvarig part | Start      | Budget (tkr) |
      | Läxhjälp  | PRT-001       | 2024-01-15 | "1 200,5"    |
      |
      | Simskola  | PRT-002       | 15/2 2024  | 80           |
      | Summa     |               |            | 1280.5       |`);
    expect(table.template).toBe('activities');
    expect([...table.rows]).toEqual([4, 6]);
    expect(values(table, 'name')).toEqual(['Läxhjälp', 'Simskola']);
    expect(values(table, 'lead_partner_id')).toEqual(['PRT-001', 'PRT-002']);
    expect(values(table, 'start')).toEqual(['2024-01-15', '2024-02-15']);
    expect(values(table, 'budget')).toEqual([1_200_500, 80_000]);
    expect(values(table, 'currency')).toEqual(['SEK', 'SEK']);
    expect(table.columns.get('budget')?.notes.get(0)).toEqual({
      raw: '1 200,5',
      changes: ['decimal-comma', 'group-marks', 'multiplier-1000'],
    });
    expect(table.decisions.map(({ decision }) => decision.kind)).toContain('multiplier');
  });

  test('periods as columns become records; empty cells become none', () => {
    const table = read(`
      | Indikator | Part    | kv 1 2024 | kv 2 2024 | Summa |
      | Frånvaro  | PRT-001 | 8.5       |           | 8.5   |
      | Betyg     | PRT-002 | 80        | –         | 80    |`);
    expect(table.size).toBe(3);
    expect([...table.rows]).toEqual([2, 3, 3]);
    expect(values(table, 'period')).toEqual(['2024Q1', '2024Q1', '2024Q2']);
    expect(values(table, 'value')).toEqual([8.5, 80, 0]);
    expect(names(table, 'indicator_id')).toEqual(['Frånvaro', 'Betyg', 'Betyg']);
    expect(table.columns.get('value')?.notes.get(2)).toMatchObject({ raw: '–', flag: 'nil' });
    const { cells } = table.columns.get('value') as ReadColumn;
    expect(new Set(cells).size).toBe(3);
  });

  test('numerators and denominators under the same period share a record', () => {
    const table = read(
      sheetTable(
        `
      | Indikator | 2023    |         | 2024    |         |
      |           | Täljare | Nämnare | Täljare | Nämnare |
      | Frånvaro  | 12      | 100     | 10      | 90      |
      | Betyg     | 2       | 10      | 3       | 9       |`,
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    );
    expect(values(table, 'period')).toEqual(['2023', '2024', '2023', '2024']);
    expect(values(table, 'numerator')).toEqual([12, 10, 2, 3]);
    expect(values(table, 'denominator')).toEqual([100, 90, 10, 9]);
  });

  test('the text of a section row is a value of the records below it', () => {
    const table = read(`
      | Part       | Period | Värde |
      | Frånvaro   |        |       |
      | Malmö stad | 2024Q1 | 8.5   |
      | Lund       | 2024Q1 | 7     |
      | Betyg      |        |       |
      | Malmö stad | 2024Q1 | 80    |`);
    expect(names(table, 'indicator_id')).toEqual(['Frånvaro', 'Frånvaro', 'Betyg']);
    expect(table.size).toBe(3);
    expect(table.guessed).toBe('indicator_id');
  });

  test.each([
    ['a label', 'Part: Malmö stad', 'Part: Lund', ['Malmö stad', 'Lund']],
    ['codes', 'PRT-001', 'PRT-002', ['PRT-001', 'PRT-002']],
  ])('a section row is known for what it is by %s', (_, first, second, partners) => {
    const table = read(`
      | Indikator | Period | Värde |
      | ${first}  |        |       |
      | IND-01    | 2024Q1 | 8.5   |
      | ${second} |        |       |
      | IND-01    | 2024Q1 | 80    |`);
    expect(values(table, 'partner_id') ?? names(table, 'partner_id')).toEqual(partners);
    expect(table.guessed).toBeUndefined();
  });

  test('a section row that is the code of something else is nobody’s name', () => {
    const workbook = workbookOf([
      `
      | Indikator | Period | Värde |
      | MLI-14/P-HR-RL/66283 | | |
      | IND-01    | 2024Q1 | 8.5   |
      | MLI-14/WS/65910 |  |       |
      | IND-01    | 2024Q1 | 80    |`,
    ]);
    const { tables, roles } = readTables(workbook, templates);
    expect(tables[0]?.columns.has('partner_id') || tables[0]?.names.has('partner_id')).toBe(false);
    expect([...(roles[0] ?? [])].filter((role) => role === Role.section)).toHaveLength(2);
  });

  test('merged cells are filled down in names, never in figures', () => {
    const table = read(
      sheetTable(
        `
      | Indikator | Part    | Period | Värde |
      | Frånvaro  | PRT-001 | 2024Q1 | 8.5   |
      |           | PRT-002 | 2024Q1 |       |
      | Betyg     | PRT-001 | 2024Q1 | 80    |`,
        { merges: ['A2:A3', 'D2:D3'] },
      ),
    );
    expect(names(table, 'indicator_id')).toEqual(['Frånvaro', 'Frånvaro', 'Betyg']);
    expect(values(table, 'value')).toEqual([8.5, null, 80]);
  });

  test('what the title gives is a value of every record', () => {
    const table = read(`
      | Rapport kv 2 2025 – Idrottsklubben | |
      |
      | Indikator | Värde |
      | IND-01    | 8.5   |
      | IND-02    | 7     |`);
    expect(values(table, 'period')).toEqual(['2025Q2', '2025Q2']);
    expect(names(table, 'partner_id')).toEqual(['Idrottsklubben', 'Idrottsklubben']);
    expect([...(table.columns.get('period')?.cells ?? [])]).toEqual([-1, -1]);
  });

  test('names beside codes stand apart', () => {
    const table = read(`
      | Aktivitet | Ansvarig part | Ansvarig organisation |
      | Läxhjälp  | PRT-001       | Skolan                |
      | Simskola  | PRT-002       | Klubben               |`);
    expect(values(table, 'lead_partner_id')).toEqual(['PRT-001', 'PRT-002']);
    expect(names(table, 'lead_partner_id')).toEqual(['Skolan', 'Klubben']);
  });

  test('a form is one record', () => {
    const table = read(`
      | Gemensam agenda    |                        |
      |                    |                        |
      | Initiativets namn  | Tillsammans            |
      | Problemformulering | Många är frånvarande   |
      | Gemensam vision    | Alla går till skolan   |
      | Målpopulation      | Barn 6–15 år           |
      | Geografi           | "1280"                 |
      | Mål                | Halverad frånvaro 2030 |
      | Målår              | 2030                   |`);
    expect(table).toMatchObject({ template: 'agenda', size: 1 });
    expect([...table.rows]).toEqual([3]);
    expect(values(table, 'horizon_year')).toEqual([2030]);
    expect(values(table, 'goal')).toEqual(['Halverad frånvaro 2030']);
  });

  test('the language of the headings and another column that disagree leave a number open', () => {
    const table = read(`
      | Activity | Lead partner | Budget  | Planned reach | Staff (FTE) |
      | Reading  | School       | "1,234" | 3             | "0,75"      |
      | Swimming | Club         | "2,500" | 4             | "1,5"       |`);
    expect(table.decisions).toContainEqual(
      expect.objectContaining({ decision: { kind: 'number-ambiguous' } }),
    );
    expect(values(table, 'budget')).toEqual([null, null]);
  });
});

test('a sheet of named lists is no table of records', () => {
  const lists = sheetTable(
    `
    | Status   | Sektor | Nivå     |
    | planerad | kommun | lokal    |
    | pågående | region | regional |`,
    { name: 'Listor' },
  );
  const names = ['A', 'B', 'C'].map((letter) => ({
    name: `list_${letter}`,
    formula: `'Listor'!$${letter}$2:$${letter}$3`,
    sheet: null,
    hidden: true,
  }));
  expect(readTables(workbookOf([lists], { names }), templates).matches).toEqual([[]]);
  expect(readTables(workbookOf([lists]), templates).matches[0]).toHaveLength(1);
});

describe('own templates', () => {
  const identity = (text: string) => [
    { name: METADATA_NAME, formula: `"${text}"`, sheet: 'Sheet1', hidden: true },
  ];

  test('hidden keys hold when headings were rewritten', () => {
    const target = templateById('targets');
    const hash = schemaHash(target.columns);
    const sheet =
      '| Mått | När | Hur mycket | För vilka | Av vem | Var då |\n| IND-01 | 2024Q1 | 8 | alla | alla | hela |';
    const workbook = workbookOf([sheet], { names: identity(`t=targets;v=1.1.0;l=sv;h=${hash}`) });
    const match = readTables(workbook, templates).matches[0]?.[0];
    expect(match?.template).toBe('targets');
    expect(match?.columns.map(({ field, score, by }) => [field, score, by])).toEqual(
      target.columns.map(({ id }) => [id, 1, 'key']),
    );
  });
});

describe('roles', () => {
  test('every cell has one', () => {
    const workbook = workbookOf([
      sheetTable(
        `
      | Rapport 2025 – Klubben | | | |
      |
      | Aktivitet | Start      | Zzz | Budget |
      | #activity | #date+start | #x | #value+budget |
      | Läxhjälp  | 2024-01-15 | a   | 12     |
      | Simskola  | 2024-02-15 | b   | 80     |
      | Summa     |            |     | 92     |
      |
      | Källa: egna uppgifter | | | "  " |`,
      ),
      '| Vara | Pris |\n| Skruv | 12 |\n| Mutter | 3 |',
    ]);
    const { roles } = readTables(workbook, templates);
    const { note, given, heading, hxl, data, total, unknownColumn, unknownTable, blank } = Role;
    expect([...(roles[0] ?? [])]).toEqual([
      given,
      ...[heading, heading, heading, heading],
      ...[hxl, hxl, hxl, hxl],
      ...[data, data, unknownColumn, data],
      ...[data, data, unknownColumn, data],
      ...[total, total],
      note,
      blank,
    ]);
    expect([...(roles[1] ?? [])]).toEqual([heading, heading, ...new Array<number>(4).fill(unknownTable)]);
  });
});
