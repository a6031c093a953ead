import type { Book, Sheet } from '../document/book';
import { cellsOfName, findName } from '../document/names';
import type { TableState } from '../document/state';
import {
  cellsOf,
  columnsOf,
  contains,
  parseZone,
  quoteSheet,
  sheetZone,
  splitAddress,
  zoneText,
  type Zone,
} from '../document/zones';
import { resolveReference } from '../document/structured-references';
import { refuse } from '../engine/errors';

/** Cells of a sheet. While the client keeps it, its zone moves with the cells. */
export interface RangeTarget {
  readonly sheet: Sheet;
  zone: Zone;
}

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: TableState;
}

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly zones: readonly Zone[];
}

export const rangeOf = (sheet: Sheet, zone: Zone): RangeTarget => {
  if (!contains(sheetZone, zone)) throw refuse('InvalidArgument', 'The range lies outside of the sheet.');
  return { sheet, zone };
};

export const addressOf = ({ sheet, zone }: RangeTarget): string =>
  `${quoteSheet(sheet.name)}!${zoneText(zone)}`;

/** A range from what a client may write: an address, a name, a table or a structured reference. */
export function findRange(book: Book, sheet: Sheet, address: string): RangeTarget {
  const { sheet: sheetName, rest } = splitAddress(address);
  const on = sheetName === null ? sheet : book.sheetNamed(sheetName);
  const zone = parseZone(rest);
  if (on && zone) return rangeOf(on, zone);
  const named = findName(book, rest, sheet.id) ?? findName(book, rest, null);
  const cells = named && cellsOfName(book, named);
  if (cells) return rangeOf(cells.sheet, cells.zone);
  const structured = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u.exec(rest);
  const resolved =
    structured &&
    resolveReference(book, structured[1] ?? '', structured[2] ?? '', { sheet, row: 0, column: 0 });
  if (resolved) return findRange(book, sheet, resolved);
  throw refuse('InvalidArgument', `"${address}" is no range.`);
}

export function asRange(book: Book, sheet: Sheet, source: RangeTarget | string): RangeTarget {
  return typeof source === 'string' ? findRange(book, sheet, source) : source;
}

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export function requireReadable({ zone }: RangeTarget): void {
  if (cellsOf(zone) > 5_000_000)
    throw refuse(
      'GeneralException',
      `A range of ${cellsOf(zone)} cells (${columnsOf(zone)} columns) is too large to be read.`,
    );
}
