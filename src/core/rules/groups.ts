import type { FieldValue } from '../reading/table';
import { type CheckedTable, codesIn } from './checked-table';
import { referredDistinct } from './column-facts';

/** Records that agree in some fields. */
export interface Group {
  /** What the fields hold, for people: `ACT-001` or `2025, Trust`. */
  readonly name: string;
  readonly records: readonly number[];
}

/** The records by what the fields hold; those without a value in every field belong to no group. */
export function groupsOf(at: CheckedTable, fields: readonly string[]): Group[] {
  const columns = fields.map((field) => referredDistinct(at, field));
  const groups = new Map<string, { name: string; records: number[] }>();
  for (let record = 0; record < at.table.size; record++) {
    const ids = columns.map((column) => column?.ids[record] ?? 0);
    if (ids.includes(0)) continue;
    const key = ids.join(' ');
    const group = groups.get(key);
    if (group) group.records.push(record);
    else {
      const values = columns.map((column, i): FieldValue | null => column?.values[ids[i] ?? 0] ?? null);
      groups.set(key, {
        name: values.map((value) => codesIn(value).join('; ')).join(', '),
        records: [record],
      });
    }
  }
  return [...groups.values()];
}
