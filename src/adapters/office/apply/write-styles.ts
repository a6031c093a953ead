import type { Range } from '../../../core/model/address';
import { MAX_ROW } from '../../../core/model/address';
import type { ColumnPlan, SheetPlan } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/style-plan';
import { paint } from './paint';
import { sameCells } from './same-cells';
import type { SheetCells } from './sheet-cells';
import type { Task } from './task';
import { task } from './task';

type Styles = Readonly<Record<string, CellStyle>>;

/** So many rectangles are painted with one call; their addresses together are far below Excel's 8,192 characters. */
const AREAS_A_CALL = 50;

/** Number formats, before the values: they decide how Excel reads what is written. */
export function numberFormatTasks(sheet: string, cells: SheetCells, styles: Styles): Task[] {
  if (cells.range === null) return [];
  const codes = cells.styles.map((row) =>
    row.map((key) => (key === undefined ? undefined : styles[key]?.numberFormat)),
  );
  return [...sameCells(codes, cells.range)].flatMap(([code, ranges]) =>
    ranges.map((range) => task((trip) => setNumberFormat(trip.range(sheet, range), code), 2)),
  );
}

/** One code for a whole range is what Excel takes, though the typings know matrices alone. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

/** Looks of whole columns, for what is typed below the planned cells later. */
export function columnStyleTasks(sheet: SheetPlan, styles: Styles): Task[] {
  return (sheet.columns ?? []).flatMap(({ first, last, style: key }: ColumnPlan) => {
    const style = key === undefined ? undefined : styles[key];
    if (style === undefined) return [];
    const range = { top: 1, left: first, bottom: MAX_ROW, right: last };
    return task((trip) => {
      const column = trip.range(sheet.name, range);
      if (style.numberFormat !== undefined) setNumberFormat(column, style.numberFormat);
      paint(column, style);
    }, 8);
  });
}

/** Looks of the planned cells by runs of equal style; a column's look below another one is taken off first. */
export function styleTasks(sheet: SheetPlan, cells: SheetCells, styles: Styles): Task[] {
  if (cells.range === null) return [];
  const columns = (sheet.columns ?? []).filter(({ style }) => style !== undefined);
  return [...sameCells(cells.styles, cells.range)].flatMap(([key, ranges]) => {
    const style = styles[key];
    if (style === undefined) return [];
    const others = ranges.filter((range) => !isOwnLook(range, key, columns));
    return inLots(others).map((lot) => task((trip) => paint(trip.areas(sheet.name, lot), style), 8));
  });
}

/** Clears the look that the columns gave to cells that are to look otherwise. */
export function clearedLookTasks(sheet: SheetPlan, cells: SheetCells): Task[] {
  const columns = (sheet.columns ?? []).filter(({ style }) => style !== undefined);
  if (cells.range === null || columns.length === 0) return [];
  const cleared = [...sameCells(cells.styles, cells.range)].flatMap(([key, ranges]) =>
    ranges.filter((range) => !isOwnLook(range, key, columns) && columns.some((c) => touches(c, range))),
  );
  return inLots(cleared).map((lot) => task((trip) => trip.areas(sheet.name, lot).clear('Formats'), 3));
}

/** True when the columns under a range already give it this look. */
function isOwnLook(range: Range, key: string, columns: readonly ColumnPlan[]): boolean {
  return columns.some(
    ({ first, last, style }) => style === key && range.left >= first && range.right <= last,
  );
}

function touches({ first, last }: ColumnPlan, range: Range): boolean {
  return first <= range.right && last >= range.left;
}

function inLots(ranges: readonly Range[]): Range[][] {
  const lots: Range[][] = [];
  for (let at = 0; at < ranges.length; at += AREAS_A_CALL) lots.push(ranges.slice(at, at + AREAS_A_CALL));
  return lots;
}
