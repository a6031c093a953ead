import type { FieldValue, ReadColumn } from '../reading/table';
import type { CheckedTable } from './checked-table';
import { distinctOf } from './column-facts';
import { foldName } from './lookup';

/** Numbers given to values so far, without gaps from 1; 0 stands for nothing. */
export interface Numbering {
  readonly known: Map<FieldValue, number>;
  last: number;
}

/** A column's values as small numbers; equal values have the same, also texts that differ only in case or spaces. */
export function numberValues(
  at: CheckedTable,
  column: ReadColumn | undefined,
  numbering: Numbering,
): Uint32Array {
  if (!column) return new Uint32Array(at.table.size);
  const { ids, values } = distinctOf(at, column);
  const numbers = Uint32Array.from(values, (value) => numberOf(value, numbering));
  // Most often the different values are numbered in the same order already.
  if (numbers.every((number, id) => number === id)) return ids;
  return ids.map((id) => numbers[id] ?? 0);
}

function numberOf(value: FieldValue | null, numbering: Numbering): number {
  if (value === null) return 0;
  const key = typeof value === 'object' ? value.join(';') : value;
  const folded = typeof key === 'string' ? foldName(key) : key;
  let number = numbering.known.get(folded);
  if (number === undefined) numbering.known.set(folded, (number = ++numbering.last));
  return number;
}
