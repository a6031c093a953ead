import { cellIndex } from '../model/cells';
import { isoToSerial } from '../model/dates';
import type { CellPatch } from '../model/patch';
import type { PlanValue } from '../model/plan';
import { formatOf } from '../model/snapshot';
import { addressOf } from '../rules/place';
import type { CheckedTable } from '../rules/checked-table';
import type { ColumnType } from '../templates/template';
import type { FixContext } from './fixed-place';

const NUMERIC: readonly ColumnType['kind'][] = ['integer', 'decimal', 'money', 'percent', 'year'];

/** The change that writes a text into a record's field, as the number or the date it stands for; null without a place. */
export function writtenCell(
  context: FixContext,
  at: CheckedTable,
  field: string,
  record: number,
  text: string,
): CellPatch | null {
  const address = addressOf(at, field, record);
  const type = at.template.columns.find(({ id }) => id === field)?.type;
  if (!address || !type) return null;
  const place = { sheet: at.sheet, ...address };
  if (NUMERIC.includes(type.kind)) return { ...place, value: Number(text) };
  const serial = type.kind === 'date' ? isoToSerial(text, context.workbook.date1904 === true) : null;
  return serial === null ? { ...place, value: text } : dateCell(context, place, serial);
}

/** The change that writes a day; a cell that does not show dates yet gets a format that does. */
export function dateCell(
  { workbook }: FixContext,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  serial: number,
): CellPatch {
  const cells = workbook.sheets.find(({ name }) => name === place.sheet)?.cells;
  const cell = cells ? cellIndex(cells, place.row, place.column) : -1;
  const format = cells && cell >= 0 ? formatOf(workbook, cells, cell) : 'General';
  const isDate = /y/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return { ...place, value: serial, ...(isDate ? {} : { style: { numberFormat: 'yyyy-mm-dd' } }) };
}

/** The change that puts the value of one cell into another; null when a formula stands in either. */
export function movedCell(
  { workbook }: FixContext,
  from: { readonly sheet: string; readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): CellPatch | null {
  const cells = workbook.sheets.find(({ name }) => name === from.sheet)?.cells;
  if (!cells) return null;
  const cell = cellIndex(cells, from.row, from.column);
  const target = cellIndex(cells, to.row, to.column);
  if (cells.formulas.has(cell) || cells.formulas.has(target)) return null;
  return { sheet: from.sheet, ...to, value: cell < 0 ? null : storedValue(cells, cell) };
}

function storedValue(cells: FixContext['workbook']['sheets'][number]['cells'], cell: number): PlanValue {
  const number = cells.numbers[cell] ?? 0;
  switch (cells.kinds[cell]) {
    case 1:
    case 5:
      return cells.texts[number] ?? '';
    case 4:
      return number !== 0;
    default:
      return number;
  }
}
