import { formatRange } from '../../../src/core/model/address';
import { findRegions } from '../../../src/core/reading/find-regions';
import type { Region } from '../../../src/core/reading/table';
import { templates as allTemplates } from '../../../src/core/templates/all-templates';
import type { SheetTable } from '../../support/sheet-table';
import { sheetTable, workbookOf } from '../../support/sheet-table';

/** Those that any table is compared with. */
const templates = allTemplates.filter(({ recognisedBy }) => recognisedBy === undefined);

function regionsOf(sheet: SheetTable | string): Region[] {
  const workbook = workbookOf([sheet]);
  const [first] = workbook.sheets;
  if (!first) throw new Error('no sheet');
  return findRegions(first, workbook, templates);
}

function only(sheet: SheetTable | string): Region {
  const [region, more] = regionsOf(sheet);
  if (!region || more) throw new Error(`${regionsOf(sheet).length} tables instead of one`);
  return region;
}

const headings = (region: Region) => region.columns.map(({ heading }) => heading);

describe('headings', () => {
  test('a plain table begins at A1', () => {
    const region = only(`
      | Organisation | Period | Värde |
      | Malmö stad   | 2024Q1 | 12    |
      | Lund         | 2024Q1 | 7     |`);
    expect(formatRange(region.range)).toBe('A1:C3');
    expect(region).toMatchObject({ headerRows: [1], dataRows: [2, 3], totalRows: [], orientation: 'rows' });
    expect(headings(region)).toEqual(['Organisation', 'Period', 'Värde']);
  });

  test('titles, blank rows and a blank first column stand outside', () => {
    const region = only(`
      | | Rapport kv 2 2025 – Idrottsklubben | |
      |
      | | Uppgifterna lämnas senast 15 juli | |
      |
      | | Aktivitet | Ansvarig part | Budget |
      | | Läxhjälp  | Skolan        | 12000  |
      | | Simskola  | Klubben       | 8000   |`);
    expect(formatRange(region.range)).toBe('B5:D7');
    expect(region.headerRows).toEqual([5]);
    expect(region.dataRows).toEqual([6, 7]);
  });

  test('two rows of headings are joined after filling merged cells to the right and down', () => {
    const region = only(
      sheetTable(
        `
      | Indikator | 2023 |       | 2024 |       |
      |           | Antal | Andel | Antal | Andel |
      | Frånvaro  | 12   | 8.5   | 10   | 7.1   |
      | Betyg     | 80   | 60    | 82   | 61    |`,
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    );
    expect(region.headerRows).toEqual([1, 2]);
    expect(region.dataRows).toEqual([3, 4]);
    expect(headings(region)).toEqual([
      ...['Indikator', '2023 – Antal', '2023 – Andel', '2024 – Antal', '2024 – Andel'],
    ]);
    expect(region.columns[0]?.headingCells).toEqual([{ row: 1, column: 1 }]);
  });

  test('a banner merged over all columns is a title', () => {
    const region = only(
      sheetTable(
        `
      | Våra aktiviteter 2024 | | |
      | Aktivitet | Ansvarig part | Budget |
      | Läxhjälp  | Skolan        | 12000  |`,
        { merges: ['A1:C1'] },
      ),
    );
    expect(region.headerRows).toEqual([2]);
    expect(headings(region)).toEqual(['Aktivitet', 'Ansvarig part', 'Budget']);
  });

  test('group headings that are not merged belong to their own column, periods to those on the right too', () => {
    const region = only(`
      |        | Väghållare |          |
      | Kommun | Enskild    | Kommunal |
      | Ale    | 25         | 34       |
      | Lund   | 8          | 95       |`);
    expect(region.headerRows).toEqual([1, 2]);
    expect(headings(region)).toEqual(['Kommun', 'Väghållare – Enskild', 'Kommunal']);
    const byYear = only(`
      |        | 2023     |        | 2024     |        |
      | Kommun | Flickor  | Pojkar | Flickor  | Pojkar |
      | Ale    | 25       | 34     | 5        | 6      |`);
    expect(headings(byYear).slice(1)).toEqual([
      ...['2023 – Flickor', '2023 – Pojkar', '2024 – Flickor', '2024 – Pojkar'],
    ]);
  });

  test('columns beside a group keep their heading from the row above', () => {
    const region = only(
      sheetTable(
        `
      | Kod    | Indikator | kv 1 2025 |         | kv 2 2025 |         |
      |        |           | Täljare   | Nämnare | Täljare   | Nämnare |
      | IND-01 | Frånvaro  | 12        | 100     | 10        | 90      |
      | IND-02 | Betyg     | 2         | 10      | 3         | 9       |`,
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    );
    expect(region.headerRows).toEqual([1, 2]);
    expect(headings(region)).toEqual([
      ...['Kod', 'Indikator', 'kv 1 2025 – Täljare', 'kv 1 2025 – Nämnare'],
      ...['kv 2 2025 – Täljare', 'kv 2 2025 – Nämnare'],
    ]);
  });

  test('years as headings are headings although they are numbers', () => {
    const region = only(`
      | Kommun | 2021 | 2022 | 2023 |
      | Ale    | 12   | 13   | 14   |
      | Lund   | 22   | 23   | 24   |`);
    expect(region.headerRows).toEqual([1]);
    expect(region.dataRows).toEqual([2, 3]);
  });

  test('a row of units, a row of help and a row of HXL tags are no data', () => {
    const region = only(`
      | Aktivitet     | Ansvarig part | Budget        |
      | #activity     | #org+lead     | #value+budget |
      | Läxhjälp      | Skolan        | 12            |`);
    expect(region).toMatchObject({ headerRows: [1], hxlRow: 2, dataRows: [3] });
    expect(region.columns.map(({ hxl }) => hxl)).toEqual(['#activity', '#org+lead', '#value+budget']);
    const units = only(`
      | Aktivitet | Kostnad | Andel |
      |           | (tkr)   | (%)   |
      | Läxhjälp  | 12      | 5     |`);
    expect(units).toMatchObject({ unitRows: [2], dataRows: [3] });
    const help = only(`
      | Aktivitet           | Start                | Budget       |
      | Skriv ett kort namn | Ange dag, 2024-01-31 | Fyll i tusental |
      | Läxhjälp            | 2024-01-01           | 12           |`);
    expect(help).toMatchObject({ unitRows: [2], dataRows: [3] });
  });

  test('headings in two languages above tags are all headings', () => {
    const region = only(`
      | Activity  | Lead partner | Budget        |
      | Atividade | Líder        | Orçamento     |
      | #activity | #org+lead    | #value+budget |
      | Reading   | School       | 12            |`);
    expect(region).toMatchObject({ headerRows: [1, 2], hxlRow: 3, dataRows: [4] });
    expect(headings(region)[0]).toBe('Activity – Atividade');
  });

  test('an empty template is a table without records', () => {
    const region = only('| Organisation | Sektor | Roll i initiativet | Intresse |');
    expect(region).toMatchObject({ headerRows: [1], dataRows: [] });
  });

  test('a column of data without a heading is kept', () => {
    const region = only(`
      |      | 2023 | 2024 |
      | Ale  | 12   | 13   |
      | Lund | 22   | 23   |`);
    expect(formatRange(region.range)).toBe('A1:C3');
    expect(headings(region)).toEqual(['', '2023', '2024']);
  });
});

describe('rows', () => {
  test.each(['Summa', 'Totalt', 'TOTAL', 'Sa', 'Delsumma:', 'Subtotal', 'Genomsnitt', 'Σ'])(
    'a row labelled "%s" is a total',
    (label) => {
      const region = only(`
        | Aktivitet | Antal | Kostnad |
        | Läxhjälp  | 12    | 5       |
        | Simskola  | 8     | 7       |
        | ${label}  | 20    | 12      |`);
      expect(region).toMatchObject({ totalRows: [4], dataRows: [2, 3] });
    },
  );

  test('names that begin like a total are records', () => {
    const region = only(`
      | Organisation    | Antal | Land |
      | Totalförsvaret  | 12    | SE   |
      | Total AB        | 8     | SE   |
      | SA              | 9     | Saudi Arabia |`);
    expect(region).toMatchObject({ totalRows: [], dataRows: [2, 3, 4] });
  });

  test('a formula that sums the rows above makes a total, a sum along the row does not', () => {
    const region = only(`
      | Aktivitet | Q1 | Q2 | Tillsammans       |
      | Läxhjälp  | 12 | 5  | =SUM(B2:C2) -> 17 |
      | Simskola  | 8  | 7  | =SUM(B3:C3) -> 15 |
      | Hela året | =SUM(B2:B3) -> 20 | =SUM(C2:C3) -> 12 | =SUM(D2:D3) -> 32 |`);
    expect(region).toMatchObject({ totalRows: [4], dataRows: [2, 3] });
  });

  test('figures that all add up without any label are a total', () => {
    const region = only(`
      | Aktivitet | Antal | Kostnad |
      | Läxhjälp  | 12    | 5       |
      | Simskola  | 8     | 7       |
      |           | 20    | 12      |`);
    expect(region).toMatchObject({ totalRows: [4], dataRows: [2, 3] });
  });

  test('a record whose only figure happens to be the sum of the others stays a record', () => {
    const region = only(`
      | Aktivitet | Antal |
      | Läxhjälp  | 1     |
      | Simskola  | 2     |
      | Bok       | 3     |`);
    expect(region).toMatchObject({ totalRows: [], dataRows: [2, 3, 4] });
  });

  test('subtotals inside the table and the grand total are totals', () => {
    const region = only(`
      | Aktivitet | Antal | Kostnad |
      | Läxhjälp  | 12    | 5       |
      | Simskola  | 8     | 7       |
      | Delsumma  | 20    | 12      |
      | Bok       | 1     | 2       |
      | Delsumma  | 1     | 2       |
      | Totalt    | 21    | 14      |`);
    expect(region).toMatchObject({ totalRows: [4, 6, 7], dataRows: [2, 3, 5] });
  });

  test('rows with one text over the figures below are sections', () => {
    const region = only(`
      | Aktivitet   | Antal | Kostnad |
      | Malmö stad  |       |         |
      | Läxhjälp    | 12    | 5       |
      | Simskola    | 8     | 7       |
      | Lund        |       |         |
      | Bok         | 1     | 2       |`);
    expect(region).toMatchObject({ sectionRows: [2, 5], dataRows: [3, 4, 6] });
  });

  test('an incomplete record is no section', () => {
    const region = only(`
      | Organisation | Sektor   | Roll       |
      | Malmö stad   | kommun   | finansiär  |
      | Lund         |          |            |
      | Skolan       | kommun   | observatör |`);
    expect(region).toMatchObject({ sectionRows: [], dataRows: [2, 3, 4] });
  });

  test('blank rows inside do not end the table; notes below stand outside', () => {
    const region = only(`
      | Aktivitet | Antal | Kostnad |
      | Läxhjälp  | 12    | 5       |
      |
      | Simskola  | 8     | 7       |
      |
      | Källa: egna uppgifter | | |
      | * preliminärt         | | |`);
    expect(region).toMatchObject({ dataRows: [2, 4], sectionRows: [] });
    expect(region.range.bottom).toBe(4);
  });

  test('a stray cell far below is no record', () => {
    const blank = '|\n'.repeat(200);
    const region = only(`
      | Aktivitet | Antal | Kostnad |
      | Läxhjälp  | 12    | 5       |
      | Simskola  | 8     | 7       |
      ${blank}| | x | |`);
    expect(region.range.bottom).toBe(3);
  });

  test('headings repeated on every page are headings', () => {
    const region = only(`
      | Aktivitet | Antal | Kostnad |
      | Läxhjälp  | 12    | 5       |
      | Aktivitet | Antal | Kostnad |
      | Simskola  | 8     | 7       |`);
    expect(region).toMatchObject({ headerRows: [1, 3], dataRows: [2, 4] });
  });
});

describe('several tables', () => {
  test('tables below each other with a title between are two', () => {
    const regions = regionsOf(`
      | Aktiviteter |
      | Aktivitet | Ansvarig part | Budget |
      | Läxhjälp  | Skolan        | 12000  |
      |
      | Indikatorer |
      | Indikator | Period | Värde |
      | Frånvaro  | 2024Q1 | 12    |
      | Frånvaro  | 2024Q2 | 11    |`);
    expect(regions.map(({ range }) => formatRange(range))).toEqual(['A2:C3', 'A6:C8']);
  });

  test('tables side by side that repeat their headings are two', () => {
    const regions = regionsOf(`
      | Period | Värde | | Period | Värde |
      | 2024Q1 | 12    | | 2024Q1 | 3     |
      | 2024Q2 | 11    | | 2024Q2 | 4     |`);
    expect(regions.map(({ range }) => formatRange(range))).toEqual(['A1:B3', 'D1:E3']);
  });

  test('a blank column inside one table separates nothing', () => {
    const region = only(`
      | Aktivitet | Ansvarig part | | Budget | Status   |
      | Läxhjälp  | Skolan        | | 12000  | pågående |
      | Simskola  | Klubben       | | 8000   | planerad |`);
    expect(formatRange(region.range)).toBe('A1:E3');
    expect(headings(region)).toEqual(['Aktivitet', 'Ansvarig part', 'Budget', 'Status']);
  });

  test('a native table is taken as it says', () => {
    const region = only(
      sheetTable(
        `
      | Vad vi gör | | |
      | a          | b | c |
      | Läxhjälp   | 1 | 2 |
      | Simskola   | 3 | 4 |`,
        {
          tables: [
            {
              name: 'Table1',
              range: { top: 2, left: 1, bottom: 4, right: 3 },
              headings: ['a', 'b', 'c'],
              hasHeaderRow: true,
              hasTotalsRow: false,
            },
          ],
        },
      ),
    );
    expect(formatRange(region.range)).toBe('A2:C4');
    expect(region.dataRows).toEqual([3, 4]);
  });
});

test('a form has its labels left and its values right', () => {
  const region = only(`
    | Gemensam agenda |                      |
    |                 |                      |
    | Initiativets namn | Tillsammans        |
    | Problemformulering | Många är frånvarande |
    | Gemensam vision  | Alla går till skolan |
    | Målpopulation    | Barn 6–15 år        |
    | Geografi         | 1280                |
    | Mål              | Halverad frånvaro 2030 |
    | Målår            | 2030                |`);
  expect(region.orientation).toBe('form');
  expect(formatRange(region.range)).toBe('A3:B9');
  expect(region.columns.map(({ headingCells }) => headingCells[0]?.row)).toEqual([3, 4, 5, 6, 7, 8, 9]);
});

test('help to the right of empty fields is no value', () => {
  const region = only(`
    | Initiativets namn  | | Namnet som initiativet är känt under bland alla parter. |
    | Problemformulering | | Vilket problem ska lösas, för vem och var det finns.    |
    | Gemensam vision    | | Hur det ser ut när problemet är löst, i en mening.      |
    | Målpopulation      | | De människor som målet handlar om, så snävt som möjligt. |
    | Mål                | | Vem, vilken förändring, hur mycket och till när.        |
    | Målår              | | Året då målet ska vara nått enligt överenskommelsen.    |`);
  expect(region.columns.every(({ column }) => column === 2)).toBe(true);
});

test('a known word alone above a table is its title', () => {
  const region = only(`
    | Effekter |
    | Skriv en rad för varje effekt. |
    |
    | Effekt-ID | Nivå | Effekt på svenska | Status |
    | OUT-01    | mål  | Alla går till skolan | beslutad |`);
  expect(region.headerRows).toEqual([4]);
});

test('sheets without tables have none', () => {
  expect(regionsOf('| Läs mig |')).toEqual([]);
  expect(regionsOf('|')).toEqual([]);
});
