import type { FieldValue } from '../reading/table';
import { foldName } from './lookup';

/** A column's values as small numbers: equal values have the same, nothing has 0. */
export function numberValues(
  values: readonly (FieldValue | null)[] | null,
  size: number,
  known: Map<FieldValue, number>,
): Uint32Array {
  const ids = new Uint32Array(size);
  let lastValue: FieldValue | null | undefined = null;
  let lastId = 0;
  for (let i = 0; values !== null && i < size; i++) {
    const value = values[i];
    if (value !== lastValue) {
      lastId = idOf(value, known);
      lastValue = value;
    }
    ids[i] = lastId;
  }
  return ids;
}

/**
 * For each row the first row with the same numbers in every column; for the first of them itself.
 *
 * An open hash table of row numbers: no text is joined and no object made per row.
 */
export function firstOccurrences(columns: readonly Uint32Array[], size: number): Uint32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, size * 2)))).fill(-1);
  const mask = slots.length - 1;
  const first = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    let hash = 0;
    for (const ids of columns) hash = Math.imul(hash ^ (ids[row] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & mask;
    let other = slots[slot] ?? -1;
    while (other >= 0 && !isEqual(columns, other, row)) {
      slot = (slot + 1) & mask;
      other = slots[slot] ?? -1;
    }
    if (other < 0) slots[slot] = row;
    first[row] = other < 0 ? row : other;
  }
  return first;
}

function isEqual(columns: readonly Uint32Array[], a: number, b: number): boolean {
  for (const ids of columns) if (ids[a] !== ids[b]) return false;
  return true;
}

/** Number of a value; texts that differ only in case or spaces have the same. */
function idOf(value: FieldValue | null | undefined, known: Map<FieldValue, number>): number {
  if (value === null || value === undefined) return 0;
  const key = typeof value === 'object' ? value.join(';') : value;
  let id = known.get(key);
  if (id === undefined) {
    const folded = typeof key === 'string' ? foldName(key) : key;
    id = known.get(folded) ?? known.size + 1;
    known.set(folded, id).set(key, id);
  }
  return id;
}
