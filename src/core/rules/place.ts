import { type Address, formatAddress } from '../model/address';
import { Kind, valueAt } from '../model/cells';
import type { ColumnMatch } from '../reading/table';
import type { CheckedTable } from './checked-table';

/** Where the value of a record's field stands, or would stand if it were filled; null when no column gives it. */
export function addressOf(at: CheckedTable, field: string, record: number): Address | null {
  const cell = cellOf(at, field, record);
  if (cell >= 0) return { row: at.cells.rows[cell] ?? 0, column: at.cells.columns[cell] ?? 0 };
  const match = matchOf(at, field);
  if (!match) return null;
  // In a form every value stands beside its own heading.
  const isForm = at.table.match.region.orientation === 'form';
  const row = isForm ? headingPlace(at, match)?.row : at.table.rows[record];
  return row === undefined ? null : { row, column: match.column };
}

/** Where the heading of a matched column stands, its lowest cell when it has several. */
export function headingPlace({ table }: CheckedTable, { column, heading }: ColumnMatch): Address | null {
  const own = table.match.region.columns.find((each) => each.column === column && each.heading === heading);
  return own?.headingCells.at(-1) ?? null;
}

/** Heading of a field's column as it stands in the sheet; null when no column gives it. */
export function headingOf(at: CheckedTable, field: string): string | null {
  return (at.table.columns.get(field) ?? at.table.names.get(field))?.heading ?? null;
}

/** The value as it was typed; empty for an empty cell. */
export function typedValue(at: CheckedTable, field: string, record: number): string {
  const columns = [at.table.columns.get(field), at.table.names.get(field)];
  for (const column of columns) {
    const note = column?.notes.get(record);
    if (note) return note.raw;
    const value = column?.values[record];
    const cell = column?.cells[record] ?? -1;
    if (cell >= 0 && at.cells.kinds[cell] !== Kind.date) return cellText(at, cell);
    if (value !== null && value !== undefined)
      return typeof value === 'object' ? value.join('; ') : String(value);
  }
  return '';
}

/** What a person knows the record by; null when that is not filled. */
export function rowLabel(at: CheckedTable, record: number): string | null {
  return typedValue(at, at.template.namingField, record) || null;
}

/** Address of a record's field for a sentence about another one: with the sheet when that is another. */
export function addressSeenFrom(from: CheckedTable, at: CheckedTable, field: string, record: number): string {
  const address = addressOf(at, field, record);
  const text = address ? formatAddress(address) : '';
  return from.sheet === at.sheet ? text : `${at.sheet} ${text}`.trim();
}

function cellOf(at: CheckedTable, field: string, record: number): number {
  const cell = at.table.columns.get(field)?.cells[record] ?? -1;
  return cell >= 0 ? cell : (at.table.names.get(field)?.cells[record] ?? -1);
}

function matchOf(at: CheckedTable, field: string): ColumnMatch | undefined {
  const matches = at.table.match.columns.filter((match) => match.field === field);
  return matches.find((match) => match.isName !== true) ?? matches[0];
}

function cellText(at: CheckedTable, cell: number): string {
  const value = valueAt(at.cells, cell);
  switch (value.kind) {
    case Kind.text:
      return value.text;
    case Kind.number:
      return String(value.number);
    case Kind.date:
      return String(value.serial);
    case Kind.boolean:
      return String(value.boolean);
    case Kind.error:
      return value.error;
  }
}

/** Heading and typed value of another column of the same record, for a sentence that mentions them. */
export function otherValue(
  at: CheckedTable,
  field: string,
  record: number,
): { readonly other: string; readonly otherValue: string } {
  return { other: headingOf(at, field) ?? field, otherValue: typedValue(at, field, record) };
}
