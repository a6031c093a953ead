import { refuse } from '../engine/errors';
import type { Book, Sheet } from './book';
import { mergesOf, readCell } from './cells';
import { formatAt } from './cells';
import { shownText } from './number-text';
import { checkName } from './names';
import type { TableState } from './state';
import { columnsOf, intersect, zoneAt, type Zone } from './zones';

export const headerZone = (table: TableState): Zone => ({ ...table.zone, bottom: table.zone.top });
export const totalsZone = (table: TableState): Zone => ({ ...table.zone, top: table.zone.bottom });

/** Makes a table of cells; without headings a row of them is put above the data. */
export function addTable(sheet: Sheet, zone: Zone, hasHeaders: boolean): TableState {
  refuseOverlap(sheet, zone);
  const { book } = sheet;
  const number = book.count('table');
  const full = hasHeaders ? zone : pushDown(sheet, zone);
  // A table has at least one row under its headings.
  const grown = full.bottom === full.top ? { ...full, bottom: full.top + 1 } : full;
  const table: TableState = {
    id: String(number),
    name: freeTableName(book, `Table${number}`),
    zone: grown,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  nameColumns(sheet, table, hasHeaders);
  sheet.tables.push(table);
  sheet.stale.add('tables');
  book.stale.add('formulas');
  return table;
}

/**
 * Tables lie over no other table and no merged cells.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
function refuseOverlap(sheet: Sheet, zone: Zone): void {
  if (sheet.tables.some((table) => intersect(table.zone, zone))) throw refuse('OverlappingTable');
  if (mergesOf(sheet).some((merge) => intersect(merge, zone))) throw refuse('MergedRangeConflict');
}

function pushDown(sheet: Sheet, zone: Zone): Zone {
  sheet.book.grid.grow(sheet.id, zone.bottom + 1, zone.right);
  moveCells(sheet, zone, zone.top + 1, zone.left);
  return { ...zone, bottom: zone.bottom + 1 };
}

/** Headings become text and unique, as Excel makes them when it turns cells into a table. */
function nameColumns(sheet: Sheet, table: TableState, hasHeaders: boolean): void {
  const taken = new Set<string>();
  const { locale } = sheet.book.options;
  for (let i = 0; i < columnsOf(table.zone); i++) {
    const [row, column] = [table.zone.top, table.zone.left + i];
    const cell = readCell(sheet, row, column);
    const shown = hasHeaders ? shownText(cell.value, formatAt(sheet, row, column), cell.isError, locale) : '';
    const name = uniqueName(shown === '' ? `Column${i + 1}` : shown, taken, shown === '' ? '' : shown);
    taken.add(name.toLowerCase());
    table.columns.push({ id: i + 1, name, filter: null });
  }
  writeHeadings(sheet, table);
}

function uniqueName(wanted: string, taken: ReadonlySet<string>, base: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++)
    name = `${base === '' ? 'Column' : base}${number}`;
  return name;
}

export function writeHeadings(sheet: Sheet, table: TableState): void {
  if (!table.showHeaders) return;
  const cells = table.columns.map((column, i) => ({
    row: table.zone.top,
    column: table.zone.left + i,
    content: { value: column.name },
  }));
  sheet.book.grid.write(sheet.id, cells);
}

/** After cells were written: headings that were typed over are the new names of their columns. */
export function headingsWritten(sheet: Sheet, zone: Zone): void {
  for (const table of sheet.tables) {
    const cut = table.showHeaders ? intersect(headerZone(table), zone) : null;
    if (!cut) continue;
    const taken = new Set<string>();
    table.columns.forEach((column, i) => {
      const { value } = readCell(sheet, table.zone.top, table.zone.left + i);
      const text = value === null || value === '' ? column.name : String(value);
      column.name = uniqueName(text, taken, text);
      taken.add(column.name.toLowerCase());
    });
    writeHeadings(sheet, table);
    sheet.book.stale.add('formulas');
  }
}

export function renameTable(book: Book, table: TableState, name: string): void {
  checkName(name);
  const isTaken = [...book.tables()].some(
    (other) => other.table !== table && sameText(other.table.name, name),
  );
  if (isTaken || book.names.some((other) => sameText(other.name, name)))
    throw refuse('InvalidArgument', `The name "${name}" is taken.`);
  // Formulas follow the table's new name.
  const old = table.name;
  table.name = name;
  renameInFormulas(book, old, name);
  book.stale.add('formulas');
}

function renameInFormulas(book: Book, from: string, to: string): void {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.])${from.replace(/[.\\]/g, '\\$&')}(?=\\[|(?![\\p{L}\\p{N}_.(!]))`,
    'giu',
  );
  for (const name of book.names) name.formula = name.formula.replace(pattern, to);
  for (const sheet of book.sheets.filter(({ hasNotedFormulas }) => hasNotedFormulas))
    for (const { cell } of book.grid.cells(sheet.id)) {
      const note = cell.style?.['note'] as { excel: string } | undefined;
      if (note) note.excel = note.excel.replace(pattern, to);
    }
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function freeTableName(book: Book, wanted: string): string {
  const taken = new Set([...book.tables()].map(({ table }) => table.name.toLowerCase()));
  let name = wanted;
  for (let number = 1; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

export function resizeTable(sheet: Sheet, table: TableState, zone: Zone): void {
  const others = sheet.tables.filter((other) => other !== table);
  if (zone.top !== table.zone.top) throw refuse('InvalidArgument', 'The heading row must stay where it is.');
  if (others.some((other) => intersect(other.zone, zone))) throw refuse('OverlappingTable');
  const kept = table.columns.filter((_, i) => {
    const column = table.zone.left + i;
    return column >= zone.left && column <= zone.right;
  });
  table.zone = zone;
  table.columns = kept;
  for (let i = kept.length; i < columnsOf(zone); i++) {
    const heading = readCell(sheet, zone.top, zone.left + i).value;
    const column = sheet.book.newColumn(table);
    table.columns.push(heading === null ? column : { ...column, name: String(heading) });
  }
  writeHeadings(sheet, table);
  tableChanged(sheet);
}

export function tableChanged(sheet: Sheet): void {
  sheet.stale.add('tables');
  sheet.book.stale.add('formulas');
}

/** Moves cells with what refers to them. */
export const moveCells = (sheet: Sheet, zone: Zone, row: number, column: number): void =>
  sheet.book.grid.move(sheet.id, zone, row, column);

/** Opens rows in a table: cells below it, in its columns only, move down. */
export function openRows(sheet: Sheet, table: TableState, at: number, count: number): Zone {
  const { top, left, bottom, right } = table.zone;
  sheet.stale.add('tables');
  const below = { top: at, left, bottom: lastUsedRow(sheet, table), right };
  if (below.bottom >= at) moveCells(sheet, below, at + count, left);
  for (const other of sheet.tables)
    if (
      other !== table &&
      other.zone.top > bottom &&
      intersect({ ...other.zone, top: 0, bottom: 0 }, { top: 0, bottom: 0, left, right })
    )
      other.zone = { ...other.zone, top: other.zone.top + count, bottom: other.zone.bottom + count };
  table.zone = { top, left, right, bottom: bottom + count };
  return zoneAt(at, left, count, columnsOf(table.zone));
}

/** Takes rows of a table away; what is below moves up. */
export function closeRows(sheet: Sheet, table: TableState, at: number, count: number): void {
  const { left, right } = table.zone;
  const last = lastUsedRow(sheet, table);
  sheet.stale.add('tables');
  sheet.book.grid.clearContents(sheet.id, zoneAt(at, left, count, columnsOf(table.zone)));
  if (last >= at + count) moveCells(sheet, { top: at + count, left, bottom: last, right }, at, left);
  table.zone = { ...table.zone, bottom: table.zone.bottom - count };
}

function lastUsedRow(sheet: Sheet, table: TableState): number {
  let last = table.zone.bottom;
  for (const { row, col } of sheet.book.grid.filled(sheet.id))
    if (col >= table.zone.left && col <= table.zone.right) last = Math.max(last, row);
  return last;
}
