/** A row that has the same numbers in every column as an earlier one. */
export interface Repetition {
  readonly row: number;
  /** The first row with these numbers. */
  readonly first: number;
}

/** Up to so many combinations of numbers (16 MB of bits) each gets a bit of its own. */
const DENSE = 2 ** 27;

/** All rows that repeat an earlier one; no text is joined and no object made for the others. */
export function repeatedRows(columns: readonly Uint32Array[], size: number): Repetition[] {
  const radices = columns.map((ids) => greatest(ids) + 1);
  const combinations = radices.reduce((product, radix) => product * radix, 1);
  return combinations <= DENSE ? byBits(columns, radices, combinations, size) : byHash(columns, size);
}

function byBits(
  columns: readonly Uint32Array[],
  radices: readonly number[],
  combinations: number,
  size: number,
): Repetition[] {
  const keys = new Uint32Array(size);
  columns.forEach((ids, c) => {
    const radix = radices[c] ?? 1;
    for (let row = 0; row < size; row++) keys[row] = (keys[row] ?? 0) * radix + (ids[row] ?? 0);
  });
  const seen = new Uint32Array((combinations >>> 5) + 1);
  const repeated: number[] = [];
  for (let row = 0; row < size; row++) {
    const key = keys[row] ?? 0;
    const bits = seen[key >>> 5] ?? 0;
    const bit = 1 << (key & 31);
    if (bits & bit) repeated.push(row);
    else seen[key >>> 5] = bits | bit;
  }
  return withFirst(keys, repeated);
}

/** The first rows are only looked for when there is something to report. */
function withFirst(keys: Uint32Array, repeated: readonly number[]): Repetition[] {
  if (repeated.length === 0) return [];
  const first = new Map<number, number>(repeated.map((row) => [keys[row] ?? 0, -1]));
  for (let row = 0; row < keys.length; row++)
    if (first.get(keys[row] ?? 0) === -1) first.set(keys[row] ?? 0, row);
  return repeated.map((row) => ({ row, first: first.get(keys[row] ?? 0) ?? row }));
}

/** An open hash table of row numbers, for keys of too many combinations. */
function byHash(columns: readonly Uint32Array[], size: number): Repetition[] {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, size * 2)))).fill(-1);
  const mask = slots.length - 1;
  const repeated: Repetition[] = [];
  for (let row = 0; row < size; row++) {
    let hash = 0;
    for (const ids of columns) hash = Math.imul(hash ^ (ids[row] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & mask;
    let first = slots[slot] ?? -1;
    while (first >= 0 && !isEqual(columns, first, row)) {
      slot = (slot + 1) & mask;
      first = slots[slot] ?? -1;
    }
    if (first < 0) slots[slot] = row;
    else repeated.push({ row, first });
  }
  return repeated;
}

function isEqual(columns: readonly Uint32Array[], a: number, b: number): boolean {
  for (const ids of columns) if (ids[a] !== ids[b]) return false;
  return true;
}

function greatest(ids: Uint32Array): number {
  let most = 0;
  for (const id of ids) if (id > most) most = id;
  return most;
}
