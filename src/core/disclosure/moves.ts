/**
 * Whole-number moves that leave every row's sum as it is: a basis of the rows' null space, and the differences of
 * pairs in it that touch fewer cells than either.
 *
 * Small cells block moves, so they are made to follow others last: the elimination takes large ones as its pivots.
 */
export function movesOf(rows: readonly (readonly number[])[], sizes: readonly number[]): number[][] {
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const { matrix, pivots } = eliminate(
    rows.map((row) => [...row]),
    order,
  );
  const isPivot = new Set(pivots);
  const basis = order
    .filter((column) => !isPivot.has(column))
    .map((free) => moveOf(free, matrix, pivots, sizes.length));
  return [...basis, ...shorterPairs(basis)];
}

/** Reduces the rows so that each pivot column has one entry, without fractions. */
function eliminate(
  rows: number[][],
  order: readonly number[],
): { readonly matrix: readonly (readonly number[])[]; readonly pivots: readonly number[] } {
  const pivots: number[] = [];
  let top = 0;
  for (const column of order) {
    const at = rows.findIndex((row, i) => i >= top && row[column] !== 0);
    const pivot = rows[at];
    if (!pivot) continue;
    [rows[at], rows[top]] = [rows[top] ?? pivot, pivot];
    for (const [i, row] of rows.entries()) {
      if (i !== top && row[column] !== 0) rows[i] = withoutColumn(row, pivot, column);
    }
    pivots.push(column);
    if (++top === rows.length) break;
  }
  return { matrix: rows.slice(0, top), pivots };
}

function withoutColumn(row: readonly number[], pivot: readonly number[], column: number): number[] {
  const [own, lead] = [row[column] ?? 0, pivot[column] ?? 1];
  return reduced(row.map((each, i) => each * lead - (pivot[i] ?? 0) * own));
}

/** The move that changes one free cell and whatever pivots must follow it. */
function moveOf(
  free: number,
  matrix: readonly (readonly number[])[],
  pivots: readonly number[],
  length: number,
): number[] {
  const scale = matrix.reduce(
    (all, row, i) => (row[free] ? leastMultiple(all, Math.abs(row[pivots[i] ?? 0] ?? 1)) : all),
    1,
  );
  const move = new Array<number>(length).fill(0);
  move[free] = scale;
  matrix.forEach((row, i) => {
    const pivot = pivots[i] ?? 0;
    if (row[free]) move[pivot] = (-row[free] * scale) / (row[pivot] ?? 1);
  });
  return reduced(move);
}

/** More than so many pairs cost more time than they save cells. */
const MOST_FOR_PAIRS = 40;

function shorterPairs(basis: readonly number[][]): number[][] {
  if (basis.length > MOST_FOR_PAIRS) return [];
  const found: number[][] = [];
  basis.forEach((a, i) => {
    for (const b of basis.slice(i + 1)) {
      for (const sign of [1, -1]) {
        const pair = a.map((each, cell) => each + sign * (b[cell] ?? 0));
        if (sizeOf(pair) < Math.max(sizeOf(a), sizeOf(b))) found.push(reduced(pair));
      }
    }
  });
  return found;
}

function sizeOf(move: readonly number[]): number {
  return move.reduce((sum, each) => sum + (each === 0 ? 0 : 1), 0);
}

function reduced(numbers: number[]): number[] {
  const divisor = numbers.reduce((all, each) => greatestDivisor(all, Math.abs(each)), 0);
  return divisor > 1 ? numbers.map((each) => each / divisor) : numbers;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function leastMultiple(a: number, b: number): number {
  return (a / greatestDivisor(a, b)) * b;
}
