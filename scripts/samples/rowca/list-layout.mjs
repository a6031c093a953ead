import { rowsOf } from './data.mjs';

/**
 * A list: title rows, one heading row, a record a row.
 *
 * `layout.columns` are [heading, field or function, width]; `sections` names a field whose value stands in
 * a row of its own above its records; `mergeDown` lists columns (from 1) whose equal neighbours are merged.
 */
export function layList(book, layout, look, all) {
  const { left = 1, top = 1, sections, mergeDown = [], hxl, notes = [] } = layout;
  const rows = rowsOf(layout.of ?? 'figures', layout.where ? all.filter(layout.where) : all);
  const margin = Array.from({ length: left - 1 }, () => 3);
  const sheet = book.sheet(layout.name, {
    widths: [...margin, ...layout.columns.map(([, , width]) => width)],
    ...layout.options,
  });
  let row = putTitles(sheet, layout, look, top, left);
  const width = layout.columns.length;
  sheet.row(
    row,
    left,
    layout.columns.map(([heading]) => heading),
    look.heading,
  );
  row++;
  if (hxl) sheet.row(row++, left, hxl, look.hxl);
  const first = row;
  let section;
  for (const record of rows) {
    if (sections && record[sections] !== section) {
      section = record[sections];
      sheet.put(row, left, section, look.section);
      sheet.merge(row, left, row, left + width - 1);
      row++;
    }
    sheet.row(row++, left, layout.columns.map(valueOf(record)), cellLooks(layout, look));
  }
  for (const column of mergeDown) mergeEqual(sheet, layout, rows, column, first, left);
  notes.forEach((note, i) => sheet.put(row + 1 + i, left, note, look.note));
}

/** Title rows as given; returns the row for the headings. */
export function putTitles(sheet, layout, look, top, left) {
  const { titles = [], gap = 1, printed } = layout;
  const width = layout.titleWidth ?? 4;
  titles.forEach((title, i) => {
    sheet.put(top + i, left, title, i === 0 ? look.title : look.subtitle);
    if (layout.mergeTitles) sheet.merge(top + i, left, top + i, left + width - 1);
  });
  if (printed) sheet.put(top, left + width, printed, look.note);
  return top + titles.length + (titles.length > 0 ? gap : 0);
}

export const valueOf =
  (record) =>
  ([, field]) =>
    typeof field === 'function' ? field(record) : record[field];

const cellLooks = (layout, look) =>
  layout.columns.map(([, field]) =>
    field === 'target' || field === 'achieved' ? { ...look.body, ...look.number } : look.body,
  );

/** Merges runs of equal values; the cells under the first become empty, as Excel leaves them. */
function mergeEqual(sheet, layout, rows, column, first, left) {
  const value = (i) => (rows[i] ? valueOf(rows[i])(layout.columns[column - 1]) : undefined);
  for (let start = 0, end; start < rows.length; start = end) {
    for (end = start + 1; end < rows.length && value(end) === value(start);) {
      sheet.put(first + end, left + column - 1, null, layout.mergedLook);
      end++;
    }
    sheet.merge(first + start, left + column - 1, first + end - 1, left + column - 1);
  }
}
