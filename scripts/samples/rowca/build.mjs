import { book } from '../book.mjs';
import { csvText, utf8WithMark } from '../csv.mjs';
import { civilSociety } from './civil-society.mjs';
import { readRowca } from './data.mjs';
import { layList, valueOf } from './list-layout.mjs';
import { layMonths } from './months-layout.mjs';
import { unitedNations } from './united-nations.mjs';

const layouts = { list: layList, months: layMonths, empty: (book, { name }) => book.sheet(name) };

/** The workbooks of the eleven organisations, each as a plan or as the bytes of a CSV. */
export function buildRowca(source) {
  const rows = readRowca(source);
  return [...unitedNations, ...civilSociety].map((workbook) => {
    const own = rows.filter((row) => row.organisation === workbook.organisation);
    return workbook.sheets
      ? { file: workbook.file, plan: planOf(workbook, own) }
      : { file: workbook.file, bytes: csvOf(workbook, own) };
  });
}

function planOf(workbook, rows) {
  const [created, modified] = workbook.times;
  const made = book(workbook.look.font, { creator: 'ROWCA sample', created, modified });
  for (const sheet of workbook.sheets) layouts[sheet.layout](made, sheet, workbook.look, rows);
  return made.plan();
}

function csvOf(workbook, rows) {
  const headings = workbook.columns.map(([heading]) => heading);
  const body = rows.map((row) => workbook.columns.map(valueOf(row)));
  return utf8WithMark(csvText([headings, ...body], ';'));
}
