import type { FieldValue } from '../reading/table';
import { foldName } from './lookup';

/** Numbers given to values so far, without gaps from 1; 0 stands for nothing. */
export interface Numbering {
  readonly known: Map<FieldValue, number>;
  last: number;
}

/** A column's values as small numbers; equal values have the same, also texts that differ only in case or spaces. */
export function numberValues(
  values: readonly (FieldValue | null)[] | null,
  size: number,
  numbering: Numbering,
): Uint32Array {
  const ids = new Uint32Array(size);
  let lastValue: FieldValue | null | undefined = null;
  let lastId = 0;
  for (let i = 0; values !== null && i < size; i++) {
    const value = values[i];
    if (value !== lastValue) {
      lastId = idOf(value, numbering);
      lastValue = value;
    }
    ids[i] = lastId;
  }
  return ids;
}

function idOf(value: FieldValue | null | undefined, numbering: Numbering): number {
  if (value === null || value === undefined) return 0;
  const { known } = numbering;
  const key = typeof value === 'object' ? value.join(';') : value;
  let id = known.get(key);
  if (id === undefined) {
    const folded = typeof key === 'string' ? foldName(key) : key;
    id = known.get(folded) ?? ++numbering.last;
    known.set(folded, id).set(key, id);
  }
  return id;
}
