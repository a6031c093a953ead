import type { MasterRow } from '../consolidation/master';

/** Text of a field; '' when the record has none. */
export function textOf(row: MasterRow, field: string): string {
  const value = row.values[field];
  return value === undefined || Array.isArray(value) ? '' : String(value);
}

/** Number of a field, with yes as 1 and no as 0; null when the record has none. */
export function numberOf(row: MasterRow, field: string): number | null {
  const value = row.values[field];
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Yes or no; null when the record does not say. */
export function yesNoOf(row: MasterRow, field: string): boolean | null {
  const value = row.values[field];
  if (value === 'yes' || value === 'no') return value === 'yes';
  return typeof value === 'boolean' ? value : null;
}

/** The several values of a field; empty when the record has none. */
export function listOf(row: MasterRow, field: string): readonly string[] {
  const value = row.values[field];
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
}
