/** What stands in a column, or in several together, as small numbers: the same number for the same. */
export interface NumberedColumn {
  /** The number of each row. */
  readonly ids: Uint32Array;
  /** All numbers are below it. */
  readonly count: number;
}

/** Up to so many possible pairs each get a place of their own in a table (32 MB). */
const DENSE = 2 ** 23;

/** Each pair of columns is combined once, whoever asks: keys, totals and series begin with the same columns. */
const made = new WeakMap<Uint32Array, WeakMap<Uint32Array, NumberedColumn>>();

/** Numbers the combinations of the columns' values, column by column; no text is joined and no object made for a row. */
export function combinedIds(columns: readonly NumberedColumn[], size: number): NumberedColumn {
  // The finest first: what depends on it, such as a partner's area, then makes no new combinations.
  const telling = columns.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  const [first, ...others] = telling;
  if (!first) return { ids: new Uint32Array(size), count: size === 0 ? 0 : 1 };
  if (others.length === 0) return withColumn({ ids: new Uint32Array(size), count: 1 }, first);
  let combined = first;
  for (const [i, column] of others.entries()) {
    // Rows that all differ already cannot become alike; the first column's own numbers may have gaps.
    if (i > 0 && combined.count === size) break;
    combined = withColumn(combined, column);
  }
  return combined;
}

function withColumn({ ids, count }: NumberedColumn, column: NumberedColumn): NumberedColumn {
  let ofIds = made.get(ids);
  if (!ofIds) made.set(ids, (ofIds = new WeakMap()));
  let combined = ofIds.get(column.ids);
  if (!combined) {
    const pairs = count * column.count;
    combined = pairs <= DENSE ? byTable(ids, column, pairs) : byHash(ids, column.ids);
    ofIds.set(column.ids, combined);
  }
  return combined;
}

function byTable(
  ids: Uint32Array,
  { ids: column, count: radix }: NumberedColumn,
  pairs: number,
): NumberedColumn {
  const numbers = new Uint32Array(pairs);
  const combined = new Uint32Array(ids.length);
  let count = 0;
  for (let row = 0; row < combined.length; row++) {
    const pair = (ids[row] ?? 0) * radix + (column[row] ?? 0);
    let number = numbers[pair] ?? 0;
    if (number === 0) numbers[pair] = number = ++count;
    combined[row] = number - 1;
  }
  return { ids: combined, count };
}

/** An open hash table of the first rows of each pair. */
function byHash(ids: Uint32Array, column: Uint32Array): NumberedColumn {
  const size = ids.length;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, size * 2)))).fill(-1);
  const mask = slots.length - 1;
  const combined = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const one = ids[row] ?? 0;
    const other = column[row] ?? 0;
    const hash = Math.imul(Math.imul(one, 0x9e3779b1) ^ (one >>> 15) ^ other, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 16)) & mask;
    let first = slots[slot] ?? -1;
    while (first >= 0 && (ids[first] !== one || column[first] !== other)) {
      slot = (slot + 1) & mask;
      first = slots[slot] ?? -1;
    }
    if (first < 0) {
      slots[slot] = row;
      combined[row] = count++;
    } else combined[row] = combined[first] ?? 0;
  }
  return { ids: combined, count };
}
