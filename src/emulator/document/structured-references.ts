import type { Book, Sheet } from './book';
import type { TableState } from './state';
import { columnsOf, intersect, quoteSheet, zoneText, type Zone } from './zones';

/** Where a formula stands; `[@Column]` and a missing table name depend on it. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface FoundTable {
  readonly sheet: Sheet;
  readonly table: TableState;
}

export const headerRows = (table: TableState): number => (table.showHeaders ? 1 : 0);

/** The data rows of a table. */
export const bodyOf = (table: TableState): Zone => ({
  ...table.zone,
  top: table.zone.top + headerRows(table),
  bottom: table.zone.bottom - (table.showTotals ? 1 : 0),
});

/**
 * The cells a structured reference stands for, as an address; null when table or column do not exist.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function resolveReference(
  book: Book,
  name: string,
  inside: string,
  place: FormulaPlace,
): string | null {
  const found = findTable(book, name, place);
  if (!found) return null;
  const { items, columns } = parseInside(inside);
  const rows = rowsFor(found.table, items, place);
  const span = columnsFor(found.table, columns);
  if (!rows || !span) return null;
  const zone = { ...rows, left: found.table.zone.left + span[0], right: found.table.zone.left + span[1] };
  return `${quoteSheet(found.sheet.name)}!${zoneText(zone, true)}`;
}

function findTable(book: Book, name: string, place: FormulaPlace): FoundTable | null {
  for (const found of book.tables()) {
    if (name !== '' && found.table.name.toLowerCase() === name.toLowerCase()) return found;
    const cell = { top: place.row, bottom: place.row, left: place.column, right: place.column };
    if (name === '' && found.sheet === place.sheet && intersect(found.table.zone, cell)) return found;
  }
  return null;
}

/** `[#Headers],[A]:[B]`, `@A`, `#All`, `A`: special items, and no, one or two column names. */
function parseInside(inside: string): {
  readonly items: readonly string[];
  readonly columns: readonly string[];
} {
  const items: string[] = [];
  const columns: string[] = [];
  let text = inside.trim();
  if (text.startsWith('@')) {
    items.push('#this row');
    text = text.slice(1).trim();
  }
  const parts = text.startsWith('[')
    ? [...text.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((part) => part[1] ?? '')
    : [text];
  for (const part of parts) {
    if (part === '') continue;
    if (part.startsWith('#')) items.push(part.toLowerCase());
    else if (part.startsWith('@')) {
      items.push('#this row');
      columns.push(unescape(part.slice(1)));
    } else columns.push(unescape(part));
  }
  return { items, columns };
}

const unescape = (name: string): string => name.trim().replace(/'(.)/g, '$1');

function rowsFor(
  table: TableState,
  items: readonly string[],
  place: FormulaPlace,
): Pick<Zone, 'top' | 'bottom'> | null {
  const { top, bottom } = table.zone;
  const body = bodyOf(table);
  const spans: Readonly<Record<string, readonly [number, number] | null>> = {
    '#all': [top, bottom],
    '#headers': table.showHeaders ? [top, top] : null,
    '#data': [body.top, body.bottom],
    '#totals': table.showTotals ? [bottom, bottom] : null,
    '#this row': place.row >= body.top && place.row <= body.bottom ? [place.row, place.row] : null,
  };
  const wanted = items.length === 0 ? ['#data'] : items;
  const found = wanted.map((item) => spans[item] ?? null);
  if (found.includes(null)) return null;
  const rows = found.flatMap((span) => span ?? []);
  return { top: Math.min(...rows), bottom: Math.max(...rows) };
}

function columnsFor(table: TableState, names: readonly string[]): readonly [number, number] | null {
  if (names.length === 0) return [0, columnsOf(table.zone) - 1];
  const indexes = names.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  return indexes.includes(-1) ? null : [Math.min(...indexes), Math.max(...indexes)];
}
