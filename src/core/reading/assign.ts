/**
 * The one-to-one assignment of rows to columns with the greatest total; `scores[r][c]` of 0 or less is not allowed.
 *
 * Gives the column of each row, or -1. Of equal totals the one that uses earlier columns first is found, so the
 * same scores always give the same answer. (Kuhn–Munkres with potentials, on costs.)
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const width = Math.max(0, ...scores.map((row) => row.length));
  if (rows === 0 || width === 0) return scores.map(() => -1);
  // Every row may stay without a column: as many idle columns as there are rows.
  const columns = width + rows;
  const cost = (r: number, c: number) => -Math.max(0, scores[r]?.[c] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let r = 1; r <= rows; r++) {
    const way = augment(r, columns, rowOf, rowPotential, columnPotential, cost);
    for (let c = way.end; c !== 0;) {
      const previous = way.from[c] ?? 0;
      rowOf[c] = rowOf[previous] ?? 0;
      c = previous;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let c = 1; c <= width; c++) {
    const r = (rowOf[c] ?? 0) - 1;
    if (r >= 0 && (scores[r]?.[c - 1] ?? 0) > 0) result[r] = c - 1;
  }
  return result;
}

/** Shortest augmenting path from a row to a free column; column 0 stands for the start. */
function augment(
  row: number,
  columns: number,
  rowOf: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  cost: (row: number, column: number) => number,
): { readonly end: number; readonly from: Int32Array } {
  const from = new Int32Array(columns + 1);
  const shortest = new Float64Array(columns + 1).fill(Infinity);
  const used = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let at = 0;
  do {
    used[at] = 1;
    const r = rowOf[at] ?? 0;
    let step = Infinity;
    let next = 0;
    for (let c = 1; c <= columns; c++) {
      if (used[c]) continue;
      const reduced = cost(r - 1, c - 1) - (rowPotential[r] ?? 0) - (columnPotential[c] ?? 0);
      if (reduced < (shortest[c] ?? 0)) {
        shortest[c] = reduced;
        from[c] = at;
      }
      if ((shortest[c] ?? 0) < step) {
        step = shortest[c] ?? 0;
        next = c;
      }
    }
    for (let c = 0; c <= columns; c++) {
      if (used[c]) {
        const owner = rowOf[c] ?? 0;
        rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
        columnPotential[c] = (columnPotential[c] ?? 0) - step;
      } else shortest[c] = (shortest[c] ?? 0) - step;
    }
    at = next;
  } while (rowOf[at] !== 0);
  return { end: at, from };
}
