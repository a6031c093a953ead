import type { CellTable } from '../model/cells';
import type { FieldValue, ReadColumn, ReadTable } from '../reading/table';
import type { TemplateDefinition } from '../templates/template';

/** A table with what a rule needs to know about it. */
export interface CheckedTable {
  readonly table: ReadTable;
  readonly template: TemplateDefinition;
  /** Name of the sheet it stands in. */
  readonly sheet: string;
  /** The cells of that sheet; columns of the table point into them. */
  readonly cells: CellTable;
}

/** The values of a field; null when no column gives it. */
export function valuesOf(at: CheckedTable, field: string): readonly (FieldValue | null)[] | null {
  return at.table.columns.get(field)?.values ?? null;
}

/** The column that gives a field, be it as codes or as names; null when there is none. */
export function columnOf(at: CheckedTable, field: string): ReadColumn | null {
  return at.table.columns.get(field) ?? at.table.names.get(field) ?? null;
}

/** What a record is said to refer to: its codes, or the names that stand in their place. */
export function codesIn(value: FieldValue | null | undefined): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** Tells of each record whether the field's cell says something, be it that there is no value to give. */
export function filledIn(at: CheckedTable, field: string): (record: number) => boolean {
  const column = at.table.columns.get(field);
  const names = at.table.names.get(field);
  return (record) =>
    (column?.values[record] ?? null) !== null ||
    (names?.values[record] ?? null) !== null ||
    (column?.notes.has(record) ?? false) ||
    (names?.notes.has(record) ?? false);
}
