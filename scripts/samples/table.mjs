/**
 * A table put where somebody put it: a heading row and a record a row; returns the row below it.
 *
 * `columns` are [heading, field name or function of the record, width, own look].
 */
export function putTable(sheet, { top, left = 1, columns, records, heading, body = {} }) {
  sheet.row(
    top,
    left,
    columns.map(([text]) => text),
    heading,
  );
  records.forEach((record, i) => {
    const values = columns.map(([, of]) => (typeof of === 'function' ? of(record) : (record[of] ?? null)));
    sheet.row(
      top + 1 + i,
      left,
      values,
      columns.map(([, , , look]) => ({ ...body, ...look })),
    );
  });
  return top + 1 + records.length;
}

export const widthsOf = (columns) => columns.map(([, , width]) => width);

export const grid = (color, line = 'thin') => ({ color, top: line, right: line, bottom: line, left: line });
