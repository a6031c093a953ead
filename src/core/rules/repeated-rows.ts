import { combinedIds, type NumberedColumn } from './combined-ids';

/** A row that has the same numbers in every column as an earlier one. */
export interface Repetition {
  readonly row: number;
  /** The first row with these numbers. */
  readonly first: number;
}

/** All rows that repeat an earlier one. */
export function repeatedRows(columns: readonly NumberedColumn[], size: number): Repetition[] {
  const { ids, count } = combinedIds(columns, size);
  if (count === size) return [];
  const firsts = new Int32Array(count).fill(-1);
  const repeated: Repetition[] = [];
  for (let row = 0; row < size; row++) {
    const id = ids[row] ?? 0;
    const first = firsts[id] ?? -1;
    if (first < 0) firsts[id] = row;
    else repeated.push({ row, first });
  }
  return repeated;
}
