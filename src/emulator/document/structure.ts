import { refuse } from '../engine/errors';
import { requireEditable } from './cells';
import { moveCells } from './tables';
import type { Book, Sheet } from './book';
import type { SheetShift } from './grid-shifts';
import { namesChanged } from './names';
import {
  columnsOf,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rowsOf,
  shiftZone,
  splitAddress,
  parseZone,
  quoteSheet,
  zoneText,
  type Shift,
  type Zone,
} from './zones';

/** Opens cells: whole rows or columns, or a block whose neighbours move down or right. */
export function insertCells(sheet: Sheet, zone: Zone, direction: string): void {
  if (isWholeRows(zone)) return insertLines(sheet, 'row', zone.top, rowsOf(zone));
  if (isWholeColumns(zone)) return insertLines(sheet, 'column', zone.left, columnsOf(zone));
  requireEditable(sheet, zone);
  const isDown = direction === 'Down';
  const pushed = isDown
    ? { ...zone, bottom: lastUsed(sheet, 'row') }
    : { ...zone, right: lastUsed(sheet, 'column') };
  refuseCutTables(sheet, isDown ? { ...zone, bottom: lastRow } : { ...zone, right: lastColumn });
  if (pushed.bottom < pushed.top || pushed.right < pushed.left) return;
  moveCells(sheet, pushed, isDown ? zone.bottom + 1 : zone.top, isDown ? zone.left : zone.right + 1);
}

/** Takes cells away; what lies below or to the right takes their place. */
export function removeCells(sheet: Sheet, zone: Zone, direction: string): void {
  if (isWholeRows(zone)) return removeLines(sheet, 'row', zone.top, rowsOf(zone));
  if (isWholeColumns(zone)) return removeLines(sheet, 'column', zone.left, columnsOf(zone));
  requireEditable(sheet, zone);
  const isUp = direction === 'Up';
  refuseCutTables(sheet, isUp ? { ...zone, bottom: lastRow } : { ...zone, right: lastColumn });
  const rest = isUp
    ? { ...zone, top: zone.bottom + 1, bottom: lastUsed(sheet, 'row') }
    : { ...zone, left: zone.right + 1, right: lastUsed(sheet, 'column') };
  sheet.book.grid.clearContents(sheet.id, zone);
  sheet.book.grid.clearLooks(sheet.id, [zone]);
  if (rest.bottom >= rest.top && rest.right >= rest.left) moveCells(sheet, rest, zone.top, zone.left);
}

/** Removes cells inside a range only: what lies below inside it moves up. */
export function closeUp(sheet: Sheet, within: Zone, zone: Zone): void {
  sheet.book.grid.clearContents(sheet.id, zone);
  const rest = { ...zone, top: zone.bottom + 1, bottom: within.bottom };
  if (rest.bottom >= rest.top) moveCells(sheet, rest, zone.top, zone.left);
}

/** Tables move whole or not at all: a shift may not tear one apart. */
function refuseCutTables(sheet: Sheet, moved: Zone): void {
  const isCut = sheet.tables.some((table) => intersect(table.zone, moved) && !contains(moved, table.zone));
  if (isCut) throw refuse('InsertDeleteConflict');
  const shiftsTable = sheet.tables.some((table) => contains(moved, table.zone));
  if (shiftsTable)
    throw refuse('InsertDeleteConflict', 'This host moves tables only with whole rows and columns.');
}

function insertLines(sheet: Sheet, dimension: 'row' | 'column', at: number, count: number): void {
  if (
    sheet.protection &&
    sheet.protection.options[dimension === 'row' ? 'allowInsertRows' : 'allowInsertColumns'] !== true
  )
    throw refuse('AccessDenied');
  const { grid } = sheet.book;
  // Cells pushed over the edge of the sheet would be lost; Excel refuses.
  const last = dimension === 'row' ? lastRow : lastColumn;
  if (lastUsed(sheet, dimension) + count > last) throw refuse('InsertDeleteConflict');
  grid.grow(sheet.id, dimension === 'row' ? at : 0, dimension === 'row' ? 0 : at);
  const payload = {
    sheetId: sheet.id,
    sheetName: sheet.gridName,
    dimension: dimension === 'row' ? 'ROW' : 'COL',
    base: at,
    position: 'before',
    quantity: count,
  };
  if (!grid.dispatch(['ADD_COLUMNS_ROWS', payload])) throw refuse('InsertDeleteConflict');
}

function removeLines(sheet: Sheet, dimension: 'row' | 'column', at: number, count: number): void {
  if (
    sheet.protection &&
    sheet.protection.options[dimension === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns'] !== true
  )
    throw refuse('AccessDenied');
  const { grid } = sheet.book;
  const isRow = dimension === 'row';
  // A table's headings can only go with the whole table.
  const tearsHeading = (zone: Zone): boolean =>
    isRow && zone.top >= at && zone.top < at + count && zone.bottom >= at + count;
  if (sheet.tables.some((table) => table.showHeaders && tearsHeading(table.zone)))
    throw refuse('InsertDeleteConflict');
  grid.grow(sheet.id, isRow ? at + count : 0, isRow ? 0 : at + count);
  const elements = Array.from({ length: count }, (_, i) => at + i);
  const payload = {
    sheetId: sheet.id,
    sheetName: sheet.gridName,
    dimension: isRow ? 'ROW' : 'COL',
    elements,
  };
  if (!grid.dispatch(['REMOVE_COLUMNS_ROWS', payload])) throw refuse('InsertDeleteConflict');
}

/** All that stands at cells follows them; the grid has moved its own. */
export function shiftBook(book: Book, { sheetId, ...shift }: SheetShift): void {
  const sheet = book.sheetById(sheetId);
  if (!sheet || isGrowth(sheet, shift)) return;
  sheet.shift(shift);
  for (const live of book.live)
    if (live.sheet === sheet) live.zone = shiftZone(live.zone, shift) ?? live.zone;
  for (const name of book.names) {
    const { sheet: on, rest } = splitAddress(name.formula);
    const zone = parseZone(rest);
    if (!zone || on === null || book.sheetNamed(on) !== sheet) continue;
    const moved = shiftZone(zone, shift);
    name.formula = moved ? `=${quoteSheet(sheet.name)}!${zoneText(moved, true)}` : '=#REF!';
  }
  namesChanged(book);
}

/** Lines behind the last one of the grid, which holds fewer than Excel, move nothing. */
function isGrowth(sheet: Sheet, { dimension, at, count }: Shift): boolean {
  return count > 0 && at + count === sheet.book.grid.size(sheet.id, dimension);
}

function lastUsed(sheet: Sheet, dimension: 'row' | 'column'): number {
  let last = 0;
  for (const { row, col } of sheet.book.grid.filled(sheet.id))
    last = Math.max(last, dimension === 'row' ? row : col);
  for (const { position } of sheet.book.grid.cells(sheet.id))
    last = Math.max(last, dimension === 'row' ? position.row : position.col);
  return last;
}
