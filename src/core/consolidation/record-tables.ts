import type { FieldValue, ReadTable } from '../reading/table';

/** Value of a record's field; null when it has none. */
export function valueOf(table: ReadTable, field: string, record: number): FieldValue | null {
  return table.columns.get(field)?.values[record] ?? null;
}

/** Value of a record's field as one text; '' when it has none. */
export function textOf(table: ReadTable, field: string, record: number): string {
  return asText(valueOf(table, field, record));
}

/** Name given beside or instead of a reference field's code; '' when there is none. */
export function nameOf(table: ReadTable, field: string, record: number): string {
  return asText(table.names.get(field)?.values[record] ?? null);
}

/** Value of a record's field as several texts. */
export function textsOf(table: ReadTable, field: string, record: number): readonly string[] {
  const value = valueOf(table, field, record);
  if (value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** A value as one text, several joined by `; `. */
export function asText(value: FieldValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}
