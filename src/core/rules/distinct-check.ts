import type { FieldValue, ReadColumn } from '../reading/table';
import type { CheckedTable } from './checked-table';
import { distinctOf } from './column-facts';

/** A record whose value fails, with what was found out about that value. */
export interface Failed<T> {
  readonly record: number;
  readonly reason: T;
}

/** Judges each different value of a column once; gives the records of those with a reason against them, in order. */
export function failing<T>(
  at: CheckedTable,
  column: ReadColumn,
  judge: (value: FieldValue) => T | null,
): Failed<T>[] {
  const { ids, values } = distinctOf(at, column);
  const reasons = values.map((value) => (value === null ? null : judge(value)));
  if (reasons.every((reason) => reason === null)) return [];
  const failed: Failed<T>[] = [];
  for (let record = 0; record < ids.length; record++) {
    const reason = reasons[ids[record] ?? 0] ?? null;
    if (reason !== null) failed.push({ record, reason });
  }
  return failed;
}
