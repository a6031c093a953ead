import { FORMATS, HEADINGS } from './partner-rows.mjs';
import { planOf } from './make-workbooks.mjs';

const SHEET = 'Sheet1';
const SECTION_ROWS = 30;
const LIST = ['Health', 'Skola', 'WASH'];
const column = (index, last) => ({ top: 2, left: index, bottom: last, right: index });

/** One sheet of many rows with a table, a list validation over a column and two charts, as a plan. */
export function widePlan(rows) {
  const plan = planOf([rows]);
  const [sheet] = plan.sheets;
  const validations = [{ ranges: [column(4, rows.length)], rule: { type: 'list', values: LIST } }];
  const charts = ['column', 'line'].map((kind, at) => ({
    name: `Chart ${at + 1}`,
    at: { row: 2 + at * 20, column: 14, width: 640, height: 360 },
    title: 'Cost by activity',
    alternativeText: 'Cost of the first thirty activities',
    groups: [
      {
        kind,
        series: [
          {
            name: { sheet: SHEET, range: { top: 1, left: 6, bottom: 1, right: 6 } },
            categories: { sheet: SHEET, range: column(1, SECTION_ROWS) },
            values: { sheet: SHEET, range: column(6, SECTION_ROWS) },
          },
        ],
      },
    ],
    legend: 'bottom',
  }));
  return { ...plan, sheets: [{ ...sheet, validations, charts }] };
}

/** The same for hucre. */
export function hucreWorkbook(rows) {
  const charts = ['column', 'line'].map((type, at) => ({
    type,
    title: 'Cost by activity',
    series: [
      {
        name: HEADINGS[5],
        values: `${SHEET}!$F$2:$F$${SECTION_ROWS}`,
        categories: `${SHEET}!$A$2:$A$${SECTION_ROWS}`,
      },
    ],
    anchor: { from: { row: 1 + at * 20, col: 13 }, to: { row: 19 + at * 20, col: 23 } },
  }));
  const range = `A1:L${rows.length}`;
  return {
    sheets: [
      {
        name: SHEET,
        rows,
        columns: FORMATS.map((numFmt) => (numFmt ? { numFmt } : {})),
        tables: [{ name: 'Activities1', range, columns: HEADINGS.map((name) => ({ name })) }],
        dataValidations: [{ type: 'list', values: LIST, range: `D2:D${rows.length}` }],
        freezePane: { rows: 1, columns: 1 },
        charts,
      },
    ],
  };
}

/** The same for exceljs, which writes no charts. */
export function fillExceljs(workbook, rows) {
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  sheet.columns = FORMATS.map((numFmt) => (numFmt ? { style: { numFmt } } : {}));
  sheet.addTable({
    name: 'Activities1',
    ref: 'A1',
    columns: HEADINGS.map((name) => ({ name, filterButton: true })),
    rows: rows.slice(1),
  });
  const list = { type: 'list', formulae: [`"${LIST.join(',')}"`] };
  sheet.dataValidations.add(`D2:D${rows.length}`, list);
}
