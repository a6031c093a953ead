import type { ColumnMatch, TableMatch } from '../../../src/core/reading/table';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { templates } from '../../../src/core/templates/all-templates';
import type { SheetTable } from '../../support/sheet-table';
import { sheetTable, workbookOf } from '../../support/sheet-table';

function matchOf(sheet: SheetTable | string, file = 'partner.xlsx'): TableMatch {
  const match = readTables(workbookOf([sheet], { file }), templates).matches[0]?.[0];
  if (!match) throw new Error('no table');
  return match;
}

const fields = (match: TableMatch) => match.columns.map(({ field }) => field);
const column = (match: TableMatch, heading: string): ColumnMatch => {
  const found = match.columns.find((one) => one.heading === heading);
  if (!found) throw new Error(`no column ${heading}`);
  return found;
};

describe('templates', () => {
  test.each([
    [
      'stakeholders',
      '| Organisation | Sektor | Roll i initiativet | Inflytande |\n| Malmö stad | kommun | finansiär | 4 |',
    ],
    [
      'activities',
      '| Aktivitet | Ansvarig part | Startdatum | Status |\n| Läxhjälp | Skolan | 2024-01-01 | pågående |',
    ],
    ['observations', '| Indikator | Part | Period | Utfall |\n| Frånvaro | Skolan | 2024Q1 | 8.5 |'],
    ['targets', '| Indikator | Period | Målvärde |\n| IND-01 | 2024Q1 | 8.5 |'],
    [
      'activities',
      '| Activity | Lead partner | Start | End | Budget |\n| Reading | School | 2024-01-01 | 2024-06-30 | 12 |',
    ],
  ])('the headings decide for %s', (template, text) => {
    expect(matchOf(text).template).toBe(template);
  });

  test('a list that repeats its indicators defines none', () => {
    const list = (codes: readonly string[]) =>
      `| Indicator ID | Indicator name | Unit |\n${codes.map((code) => `| ${code} | Pupils at work ${code} | pupils |`).join('\n')}`;
    expect(matchOf(list(['2149', '2150', '2151', '2152'])).template).toBe('indicators');
    expect(matchOf(list(['2149', '2149', '2150', '2150'])).template).not.toBe('indicators');
  });

  test('places and targets make a table of targets, even beside activities', () => {
    const head = '| Indicator ID | Indicator | Activity ID | Activity | Region | Annual target |';
    const rows = ['Gao', 'Kidal', 'Mopti', 'Segou'].map(
      (place) => `| 2149 | Helped | 799 | Helping | ${place} | 12 |`,
    );
    expect(fields(matchOf([head, ...rows].join('\n')))).toEqual([
      'indicator_id',
      'indicator_id',
      null,
      null,
      'geography',
      'target',
    ]);
  });

  test.each([
    '| Vara | Pris | Lagersaldo |\n| Skruv | 12 | 5 |\n| Mutter | 3 | 7 |',
    '| id | questionId | formulation |\n| a | b | c |',
    '| list_name | name | label |\n| yes_no | yes | Yes |',
    '| Land | Huvudstad | Invånare |\n| Sverige | Stockholm | 10 |',
  ])('other tables belong to none: %s', (text) => {
    const match = matchOf(text);
    expect(match.template).toBeNull();
    expect(fields(match).every((field) => field === null)).toBe(true);
    expect(match.columns).toHaveLength(match.region.columns.length);
  });
});

describe('headings as partners write them', () => {
  test.each([
    ['Faktisk räckvidd', 'actual_reach'],
    ['Utfall räckvidd', 'actual_reach'],
    ['Personal (årsarbetskrafter)', 'staff_fte'],
    ['ORG_NAMN', 'lead_partner_id'],
    ['Org namn', 'lead_partner_id'],
    ['Budget i kr', 'budget'],
    ['Namn på aktivitet', 'name'],
    ['Vad', 'name'],
  ])('%s is %s of activities', (heading, field) => {
    const own = heading === 'Vad' || heading.startsWith('Namn') ? 'Startdatum' : 'Aktivitet';
    expect(
      column(matchOf(`| ${own} | Slutdatum | Status | ${heading} |\n| a | b | c | 12 |`), heading).field,
    ).toBe(field);
  });

  test.each([
    ['ORG_TYP', 'sector'],
    ['Org typ', 'sector'],
  ])('%s is %s of organisations', (heading, field) => {
    expect(column(matchOf(`| Organisation | ${heading} |\n| Malmö stad | kommun |`), heading).field).toBe(
      field,
    );
  });

  test.each([
    [
      'activities',
      '| Activité | Structure pilote | Date de début | Date de fin | Statut | Budget prévisionnel |',
      ['name', 'lead_partner_id', 'start', 'end', 'status', 'budget'],
    ],
    [
      'activities',
      '| Actividad | Organización líder | Fecha de inicio | Fecha de fin | Presupuesto |',
      ['name', 'lead_partner_id', 'start', 'end', 'budget'],
    ],
    [
      'observations',
      '| Indicateur | Période | Région | Cible annuelle | Réalisé | Commentaires |',
      ['indicator_id', 'period', 'geography', 'target', 'value', 'comment'],
    ],
    [
      'observations',
      '| Indicador | Mes | Municipio | Meta | Logrado |',
      ['indicator_id', 'period', 'geography', 'target', 'value'],
    ],
    ['stakeholders', '| ORGANISATION | Type d’organisation | Rôle |', ['organisation', 'sector', 'role']],
  ])('the main fields of %s are known in French and Spanish: %s', (template, text, expected) => {
    const match = matchOf(text);
    expect(match.template).toBe(template);
    expect(fields(match)).toEqual(expected);
  });
});

describe('tiers', () => {
  const head = (heading: string) =>
    matchOf(`| Aktivitet | Ansvarig part | ${heading} |\n| Läxhjälp | Skolan | 2024-01-01 |`);

  test('headings, aliases, normalised and misspelt headings have falling scores', () => {
    expect(column(head('Start'), 'Start')).toMatchObject({ field: 'start', score: 0.95, by: 'heading' });
    expect(column(head('Startdatum'), 'Startdatum')).toMatchObject({
      field: 'start',
      by: 'alias',
      score: 0.92,
    });
    const normalised = column(head('STARTDATUM (ÅÅÅÅ-MM-DD)'), 'STARTDATUM (ÅÅÅÅ-MM-DD)');
    expect(normalised).toMatchObject({ field: 'start', by: 'normalised', score: 0.88 });
    const similar = column(head('Startdattum'), 'Startdattum');
    expect(similar).toMatchObject({ field: 'start', by: 'similar' });
    expect(similar.score).toBeGreaterThanOrEqual(0.7);
    expect(similar.score).toBeLessThan(0.88);
  });

  test('a field id is a heading', () => {
    expect(column(head('start'), 'start')).toMatchObject({ field: 'start' });
  });

  test('a tag stands for its field under any heading', () => {
    const match = matchOf(`
      | Foo       | Bar       | Baz           |
      | #activity | #org+lead | #value+budget |
      | Läxhjälp  | Skolan    | 12            |`);
    expect(match.template).toBe('activities');
    expect(column(match, 'Baz')).toMatchObject({ field: 'budget', by: 'hxl', score: 0.98 });
  });

  test('values that cannot be the field make a heading doubtful', () => {
    const match = matchOf(`
      | Aktivitet | Ansvarig part | Start |
      | Läxhjälp  | Skolan        | snart |
      | Simskola  | Klubben       | sen   |`);
    expect(column(match, 'Start').score).toBeLessThan(0.9);
  });

  test('values alone are a proposal', () => {
    const match = matchOf(`
      | Organisation | Sektor | Zzz     |
      | Malmö stad   | kommun | a@b.se  |
      | Lund         | kommun | c@d.se  |
      | Skolan       | kommun | e@f.se  |`);
    expect(column(match, 'Zzz')).toMatchObject({ field: 'contact_email', by: 'content' });
    expect(column(match, 'Zzz').score).toBeLessThanOrEqual(0.75);
  });

  test('two columns with the same claim are never taken without asking, and only one is taken', () => {
    const match = matchOf(`
      | Aktivitet | Ansvarig part | Budget | Budget |
      | Läxhjälp  | Skolan        | 12     | 13     |
      | Simskola  | Klubben       | 14     | 15     |`);
    const claims = match.columns.filter(({ field }) => field === 'budget');
    expect(claims).toHaveLength(1);
    expect(claims[0]?.score).toBeLessThan(0.9);
  });

  test('no field is given twice', () => {
    const match = matchOf(`
      | Start | Startdatum | Aktivitet | Aktivitetens namn | Ansvarig part |
      | 2024-01-01 | 2024-02-01 | a | b | c |`);
    const named = fields(match).filter((field) => field !== null);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('references', () => {
  test('names instead of codes are known as names', () => {
    const match = matchOf('| Aktivitet | Ansvarig part |\n| Läxhjälp | Skolan |\n| Simskola | Klubben |');
    expect(column(match, 'Ansvarig part')).toMatchObject({ field: 'lead_partner_id', isName: true });
  });

  test('codes are codes, and a column of names beside them is kept as such', () => {
    const match = matchOf(`
      | Aktivitet | Ansvarig part | Ansvarig organisation |
      | Läxhjälp  | PRT-001       | Skolan                |
      | Simskola  | PRT-002       | Klubben               |`);
    expect(column(match, 'Ansvarig part').isName).toBeUndefined();
    expect(column(match, 'Ansvarig organisation')).toMatchObject({ field: 'lead_partner_id', isName: true });
  });
});

test('codes beside names are joined to them, whatever the codes look like', () => {
  const match = matchOf(`
    | Kod   | Indikator | Period | Utfall |
    | 12-1a | Frånvaro  | 2024Q1 | 8.5    |
    | 12-2b | Betyg     | 2024Q1 | 80     |`);
  expect(column(match, 'Indikator')).toMatchObject({ field: 'indicator_id', isName: true });
  expect(column(match, 'Kod')).toMatchObject({ field: 'indicator_id' });
  expect(column(match, 'Kod').isName).toBeUndefined();
  const named = matchOf(`
    | Indikator | Benämning | Period | Utfall |
    | IND-01    | Frånvaro  | 2024Q1 | 8.5    |
    | IND-02    | Betyg     | 2024Q1 | 80     |`);
  expect(column(named, 'Benämning')).toMatchObject({ field: 'indicator_id', isName: true });
});

describe('periods as columns', () => {
  test('codes and names of indicators over periods are results, not definitions', () => {
    const match = matchOf(
      sheetTable(
        `
      | Kod    | Indikator | kv 1 2025 |         | kv 2 2025 |         |
      |        |           | Täljare   | Nämnare | Täljare   | Nämnare |
      | IND-01 | Frånvaro  | 12        | 100     | 10        | 90      |`,
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    );
    expect(match.template).toBe('observations');
  });

  test('every period is the value of that period', () => {
    const match = matchOf(`
      | Indikator | kv 1 2024 | kv 2 2024 | Kommentar |
      | Frånvaro  | 8.5       | 8.1       |           |
      | Betyg     | 80        | 82        | bra       |`);
    expect(match.template).toBe('observations');
    expect(column(match, 'kv 2 2024')).toMatchObject({ field: 'value', by: 'period', period: '2024Q2' });
    expect(column(match, 'kv 2 2024').score).toBeGreaterThanOrEqual(0.9);
  });

  test('months take the one year that stands above, and mean nothing without it', () => {
    const text = '| Indikator | Jan | Feb | Mars |\n| Frånvaro | 12 | 14 | 9 |\n| Betyg | 3 | 4 | 2 |';
    const match = matchOf(`| Redovisning 2024 |\n|\n${text}`);
    expect(match.columns.map(({ period }) => period)).toEqual([undefined, '2024-01', '2024-02', '2024-03']);
    const without = matchOf(text);
    expect(without.columns.every(({ period }) => period === undefined)).toBe(true);
    const two = matchOf(`| Redovisning 2023 och 2024 |\n|\n${text}`);
    expect(two.columns.every(({ period }) => period === undefined)).toBe(true);
  });

  test('a second level or a word beside the period says which field it is', () => {
    const match = matchOf(
      sheetTable(
        `
      | Indikator | 2023    |        | 2024    |        |
      |           | Täljare | Nämnare | Täljare | Nämnare |
      | Frånvaro  | 12      | 100    | 10      | 90     |`,
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    );
    expect(match.columns.map(({ field, period }) => [field, period])).toEqual([
      ['indicator_id', undefined],
      ['numerator', '2023'],
      ['denominator', '2023'],
      ['numerator', '2024'],
      ['denominator', '2024'],
    ]);
    const words = matchOf('| Indikator | Utfall 2023 | Utfall 2024 |\n| Frånvaro | 12 | 10 |');
    expect(words.columns.map(({ field, period }) => [field, period]).slice(1)).toEqual([
      ['value', '2023'],
      ['value', '2024'],
    ]);
  });
});

describe('what stands around the table', () => {
  test('period and organisation from the title', () => {
    const match = matchOf(`
      | Rapport kv 2 2025 – Idrottsklubben | |
      |
      | Indikator | Värde |
      | Frånvaro  | 8.5   |`);
    expect(match.given).toEqual([
      { field: 'period', text: '2025Q2', at: { row: 1, column: 1 } },
      { field: 'partner_id', text: 'Idrottsklubben', at: { row: 1, column: 1 } },
    ]);
  });

  test.each(['Tillsammans för skolgång – rapport kv 2 2025', 'Monthly report', 'Nämnden – möte 3'])(
    'a title that may name something else gives no organisation: %s',
    (title) => {
      const match = matchOf(`| ${title} | |\n|\n| Indikator | Värde |\n| Frånvaro | 8.5 |`);
      expect(match.given.map(({ field }) => field)).not.toContain('partner_id');
    },
  );

  test('labels with their values above the table', () => {
    const match = matchOf(`
      | Rapporterande part | Skolan | |
      | Period: kv 1 2024  |        | |
      |
      | Indikator | Värde | Kommentar |
      | Frånvaro  | 8.5   | a         |
      | Betyg     | 80    | b         |`);
    expect(match.given).toContainEqual({ field: 'partner_id', text: 'Skolan', at: { row: 1, column: 2 } });
    expect(match.given).toContainEqual({ field: 'period', text: 'kv 1 2024', at: { row: 2, column: 1 } });
  });

  test('the period from the name of the sheet or of the file', () => {
    const text = '| Indikator | Part | Värde |\n| Frånvaro | Skolan | 8.5 |';
    expect(matchOf(sheetTable(text, { name: 'Q1 2024' })).given).toEqual([
      { field: 'period', text: '2024Q1', at: null },
    ]);
    expect(matchOf(text, 'Data_Q1-2025.xlsx').given).toEqual([{ field: 'period', text: '2025Q1', at: null }]);
  });

  test('a column beats the title', () => {
    const match = matchOf(
      '| Rapport 2025 |\n|\n| Indikator | Part | Period | Värde |\n| A | B | 2024Q1 | 8.5 |',
    );
    expect(match.given).toEqual([]);
  });

  test('the currency of an amount from its heading', () => {
    const match = matchOf('| Aktivitet | Ansvarig part | Budget (tkr) |\n| Läxhjälp | Skolan | 12 |');
    expect(match.given).toContainEqual({ field: 'currency', text: 'SEK', at: { row: 1, column: 3 } });
  });
});
