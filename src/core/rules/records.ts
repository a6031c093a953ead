import type { CheckedTable } from './checked-table';

/** The records of several tables, counted through as if they were one. */
export interface Records {
  readonly tables: readonly CheckedTable[];
  /** Number of the first record of each table. */
  readonly starts: readonly number[];
  readonly size: number;
}

/** A record of one of the tables. */
export interface RecordPlace {
  readonly at: CheckedTable;
  readonly record: number;
}

/** Counts the records of the tables through. */
export function recordsOf(tables: readonly CheckedTable[]): Records {
  const starts: number[] = [];
  let size = 0;
  for (const { table } of tables) {
    starts.push(size);
    size += table.size;
  }
  return { tables, starts, size };
}

/** Table and record of a number given by {@link recordsOf}. */
export function placeOf(records: Records, number: number): RecordPlace {
  let last = records.starts.length - 1;
  while (last > 0 && (records.starts[last] ?? 0) > number) last--;
  const at = records.tables[last];
  if (!at) throw new RangeError(`no record ${number} among ${records.size}`);
  return { at, record: number - (records.starts[last] ?? 0) };
}
