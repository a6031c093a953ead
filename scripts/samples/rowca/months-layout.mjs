import { putTitles } from './list-layout.mjs';

/**
 * Months as columns: one row for each place (and indicator), one column for each month.
 *
 * `layout.columns` are the leading [heading, field, width]; `grouped` puts a merged heading over the months.
 */
export function layMonths(book, layout, look, all) {
  const { months, columns, grouped, total, notes = [], left = 1 } = layout;
  const rows = layout.where ? all.filter(layout.where) : all;
  const lines = linesOf(rows);
  const lead = columns.length;
  const sheet = book.sheet(layout.name, {
    widths: [...columns.map(([, , width]) => width), ...months.map(() => layout.monthWidth ?? 11)],
    ...layout.options,
  });
  let row = putTitles(sheet, { titleWidth: lead + months.length, ...layout }, look, 1, left);
  if (grouped) row = putGroup(sheet, layout, look, row);
  const headings = [
    ...columns.map(([heading]) => (grouped ? null : heading)),
    ...months.map(([, label]) => label),
  ];
  sheet.row(row, left, headings, look.heading);
  const first = ++row;
  for (const line of lines) {
    const cells = months.map(([month]) => line.find((each) => each.month === month)?.achieved ?? null);
    const leading = columns.map(([, field]) => line[0][field]);
    const looks = [...columns.map(([, field]) => (field === 'target' ? number(look) : look.body))];
    sheet.row(row++, left, [...leading, ...cells], [...looks, ...months.map(() => number(look))]);
  }
  if (total) {
    sheet.row(row, left, [total, ...columns.slice(1).map(() => null)], look.total);
    const summed = columns.flatMap(([, field], i) => (field === 'target' ? [i] : []));
    for (const i of [...summed, ...months.map((_, m) => lead + m)]) {
      sheet.sum(row, left + i, first, row - 1, { ...look.total, ...look.number });
    }
    row++;
  }
  notes.forEach((note, i) => sheet.put(row + 1 + i, left, note, look.note));
}

const number = (look) => ({ ...look.body, ...look.number });

/** Two heading rows: the leading headings merged downwards, one heading over all months. */
function putGroup(sheet, layout, look, row) {
  const { columns, months, grouped, left = 1 } = layout;
  const lead = columns.length;
  sheet.row(row, left, [...columns.map(([heading]) => heading), grouped], look.heading);
  months.slice(1).forEach((_, i) => sheet.put(row, left + lead + 1 + i, null, look.heading));
  columns.forEach((_, i) => sheet.merge(row, left + i, row + 1, left + i));
  sheet.merge(row, left + lead, row, left + lead + months.length - 1);
  return row + 1;
}

/** The months of one indicator in one place together, in the order of the data. */
function linesOf(rows) {
  const lines = new Map();
  for (const row of rows) {
    const key = `${row.indicatorId} ${row.place}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return [...lines.values()];
}
