import { refuse } from '../engine/errors';
import { gridFormula, isWellFormed, tidyFormula } from './formulas';
import type { CellValue, GridWrite } from './grid';
import { excelReferences } from './sheet-names';
import { normalLook, type CellLook } from './style';
import type { Sheet } from './book';
import { readTyped } from './typed-text';
import { cellsOf, columnsOf, contains, intersect, isWholeColumns, rowsOf, type Zone } from './zones';

/** How a formula was written, beside the form the grid has of it. */
interface FormulaNote {
  readonly excel: string;
  readonly grid: string;
}

export interface ReadCell {
  readonly value: CellValue;
  readonly isError: boolean;
  /** With `=`; null when the cell holds a value. */
  readonly formula: string | null;
}

export function readCell(sheet: Sheet, row: number, column: number): ReadCell {
  const read = sheet.book.grid.read(sheet.id, row, column);
  if (read.formula === null) return read;
  const note = sheet.book.grid.note(sheet.id, row, column) as FormulaNote | undefined;
  // The note holds while the grid still has what was made of it.
  const formula = note?.grid === read.formula ? note.excel : excelReferences(read.formula);
  return { ...read, formula };
}

export const lookAt = (sheet: Sheet, row: number, column: number): CellLook =>
  sheet.book.grid.look(sheet.id, row, column);

export const formatAt = (sheet: Sheet, row: number, column: number): string =>
  lookAt(sheet, row, column).format ?? normalLook.format;

/** Cells of a zone, clipped to what the grid holds so that whole columns can be asked for. */
export function eachCell(sheet: Sheet, zone: Zone, visit: (row: number, column: number) => void): void {
  const held = sheet.book.grid.clip(sheet.id, zone);
  if (!held) return;
  // Many cells are read faster when no look waits.
  if (held.top !== held.bottom || held.left !== held.right) sheet.book.grid.settle();
  for (let row = held.top; row <= held.bottom; row++)
    for (let column = held.left; column <= held.right; column++) visit(row, column);
}

export type Entry = string | number | boolean | null;

/**
 * Writes entries as if they were typed: text is read in the locale, null leaves a cell as it is, an empty text clears
 * it. One entry fills the zone; else the dimensions must match.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function writeEntries(sheet: Sheet, zone: Zone, entries: Entry | readonly (readonly Entry[])[]): void {
  requireEditable(sheet, zone);
  const at = entryReader(zone, entries);
  const writes: GridWrite[] = [];
  const notes = new Map<GridWrite, object>();
  const merges = mergesOf(sheet).filter((merge) => intersect(merge, zone));
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let column = zone.left; column <= zone.right; column++) {
      const entry = at(row - zone.top, column - zone.left);
      if (entry === null || isHiddenByMerge(merges, row, column)) continue;
      const [write, note] = writeFor(sheet, row, column, entry);
      writes.push(write);
      if (note) notes.set(write, note);
    }
  sheet.book.grid.write(sheet.id, writes, notes);
}

function entryReader(
  zone: Zone,
  entries: Entry | readonly (readonly Entry[])[],
): (row: number, column: number) => Entry {
  if (!Array.isArray(entries)) {
    const single = entries as Entry;
    return () => single;
  }
  const rows = entries as readonly (readonly Entry[])[];
  const matches =
    rows.length === rowsOf(zone) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(zone));
  if (!matches)
    throw refuse(
      'InvalidArgument',
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range.`,
    );
  return (row, column) => rows[row]?.[column] ?? null;
}

function writeFor(
  sheet: Sheet,
  row: number,
  column: number,
  entry: Entry,
): readonly [GridWrite, object | null] {
  const value = (content: CellValue, format?: string): GridWrite => ({
    row,
    column,
    content: { value: content },
    ...(format === undefined ? {} : { format }),
  });
  if (typeof entry !== 'string') return [value(entry), null];
  const present = formatAt(sheet, row, column);
  // In a cell of format Text whatever is typed stays as it stands, but for the apostrophe that says it is text.
  // https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
  // *Unverified*: that the apostrophe is taken off here, too.
  if (present === '@') return [value(entry.replace(/^'/, '')), null];
  if (entry.startsWith('=') && entry.length > 1) return writeFormula(sheet, row, column, entry);
  const typed = readTyped(entry, sheet.book.options.locale, sheet.book.options.now());
  const keepsFormat = present !== 'General' || typed.format === undefined;
  if (typeof typed.value === 'string' && typed.value.startsWith('#') && typed.value !== entry.slice(1))
    return [{ row, column, content: { formula: `=${typed.value}` } }, null];
  return [value(typed.value, keepsFormat ? undefined : typed.format), null];
}

/** 8,192 characters is the longest formula. */
function writeFormula(
  sheet: Sheet,
  row: number,
  column: number,
  entry: string,
): readonly [GridWrite, object | null] {
  if (entry.length > 8192 || !isWellFormed(entry))
    throw refuse('InvalidArgument', 'There is something wrong with the formula or value.');
  const excel = tidyFormula(entry);
  const formula = gridFormula(sheet.book, excel, { sheet, row, column });
  const note: FormulaNote = { excel, grid: formula };
  sheet.hasNotedFormulas ||= note.grid !== excel;
  return [{ row, column, content: { formula } }, note.grid === excel ? null : note];
}

/** Formulas over tables and names are made anew when those change: the grid has them as addresses. */
export function refreshFormulas(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    if (!sheet.hasNotedFormulas) continue;
    const writes: GridWrite[] = [];
    const notes = new Map<GridWrite, object>();
    for (const { position, cell } of sheet.book.grid.cells(sheet.id)) {
      const note = cell.isFormula ? (cell.style?.['note'] as FormulaNote | undefined) : undefined;
      if (!note) continue;
      const formula = gridFormula(sheet.book, note.excel, { sheet, row: position.row, column: position.col });
      if (formula === note.grid) continue;
      const write = { row: position.row, column: position.col, content: { formula } };
      writes.push(write);
      notes.set(write, { excel: note.excel, grid: formula });
    }
    sheet.book.grid.write(sheet.id, writes, notes);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection: locked cells refuse every change. */
export function requireEditable(sheet: Sheet, zone: Zone): void {
  if (sheet.protection && isLocked(sheet, zone))
    throw refuse('AccessDenied', 'The cell or chart you are trying to change is on a protected sheet.');
}

export const isLocked = (sheet: Sheet, zone: Zone): boolean =>
  cellsOf(zone) > 100_000 || someCell(zone, (row, column) => lookAt(sheet, row, column).locked !== false);

function someCell(zone: Zone, test: (row: number, column: number) => boolean): boolean {
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let column = zone.left; column <= zone.right; column++) if (test(row, column)) return true;
  return false;
}

export const mergesOf = (sheet: Sheet): readonly Zone[] => sheet.book.grid.merges(sheet.id);

function isHiddenByMerge(merges: readonly Zone[], row: number, column: number): boolean {
  if (merges.length === 0) return false;
  const cell = { top: row, bottom: row, left: column, right: column };
  return merges.some((merge) => contains(merge, cell) && (merge.top !== row || merge.left !== column));
}

/** The smallest zone around what is filled, and around what only has a look unless values alone count. */
export function usedZone(sheet: Sheet, within: Zone, valuesOnly: boolean): Zone | null {
  let used: Zone | null = null;
  const add = (row: number, column: number): void => {
    const cell = { top: row, bottom: row, left: column, right: column };
    if (!intersect(within, cell)) return;
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : cell;
  };
  for (const { row, col } of sheet.book.grid.filled(sheet.id)) add(row, col);
  if (valuesOnly) return used;
  for (const { position, cell } of sheet.book.grid.cells(sheet.id))
    if (hasOwnLook(cell.style, cell.format)) add(position.row, position.col);
  return used;
}

// The look of a whole column does not make its empty cells used.
const hasOwnLook = (
  style: Readonly<Record<string, unknown>> | undefined,
  format: string | undefined,
): boolean =>
  (style !== undefined &&
    style['column'] !== true &&
    Object.keys(style).some((key) => key !== 'note' && key !== 'number')) ||
  (style === undefined && format !== undefined);

/** Gives cells a look; the look of whole columns is marked so that it counts for no used range. */
export function applyLook(sheet: Sheet, zones: readonly Zone[], look: CellLook): void {
  const { grid } = sheet.book;
  if (sheet.protection) for (const zone of zones) requireEditable(sheet, zone);
  if (look.format !== undefined) grid.keepValues(sheet.id, zones, look.format);
  const columns = zones.filter(isWholeColumns);
  const others = zones.filter((zone) => !isWholeColumns(zone));
  for (const { right } of columns) grid.grow(sheet.id, 0, right);
  for (const { top, left, bottom, right } of others)
    grid.grow(sheet.id, Math.min(bottom, top + 200_000), Math.min(right, left + 1000));
  grid.setLook(sheet.id, columns, look, { column: true });
  grid.setLook(sheet.id, others, look, { column: undefined });
}
