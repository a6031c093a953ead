import { membersOf, type CountTable } from './count-table';
import { movesOf } from './moves';

/**
 * Hidden cells that readers could narrow down to fewer than `least + 1` values, in the table's order.
 *
 * A cell's leeway is proved, not guessed: it is shown by other tables of whole numbers, none below zero, that have the
 * same published figures. They are found by moves that leave every published sum as it is. A cell whose leeway is not
 * proved is told, so the answer errs on the side of hiding more.
 */
export function narrowCells(
  table: CountTable,
  isHidden: (cell: number) => boolean,
  least: number,
): readonly number[] {
  const unknown = table.cells.flatMap(({ isKnown }, cell) => (isHidden(cell) && !isKnown ? [cell] : []));
  const narrow: number[] = [];
  for (const group of groupsOf(table, unknown)) {
    const place = new Map(group.cells.map((cell, i) => [cell, i]));
    const rows = group.lines.map(({ parts, total }) => {
      const row = group.cells.map(() => 0);
      for (const part of parts) add(row, place.get(part), 1);
      add(row, place.get(total), -1);
      return row;
    });
    const start = group.cells.map((cell) => table.cells[cell]?.value ?? 0);
    const moves = movesOf(rows, start);
    group.cells.forEach((cell, i) => {
      if (leeway(start, moves, i, least) < least) narrow.push(cell);
    });
  }
  return narrow.sort((a, b) => a - b);
}

function add(row: number[], at: number | undefined, amount: number): void {
  if (at !== undefined) row[at] = (row[at] ?? 0) + amount;
}

interface Group {
  readonly cells: readonly number[];
  readonly lines: CountTable['lines'];
}

/** Hidden cells that lines tie together; each group can be looked at by itself. */
function groupsOf({ cells, lines }: CountTable, unknown: readonly number[]): Group[] {
  const parent = cells.map((_, i) => i);
  const root = (cell: number): number => {
    let at = cell;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  const isUnknown = new Set(unknown);
  const tied = lines.map((line) => membersOf(line).filter((cell) => isUnknown.has(cell)));
  for (const [first, ...rest] of tied) {
    if (first !== undefined) for (const cell of rest) parent[root(cell)] = root(first);
  }
  const groups = new Map<number, { cells: number[]; lines: CountTable['lines'][number][] }>();
  for (const cell of unknown) {
    const group = groups.get(root(cell)) ?? { cells: [], lines: [] };
    group.cells.push(cell);
    groups.set(root(cell), group);
  }
  tied.forEach(([first], i) => {
    const line = lines[i];
    if (first !== undefined && line) groups.get(root(first))?.lines.push(line);
  });
  return [...groups.values()];
}

/** How far the moves take one cell up and down from where it is, together; they stop when that is enough. */
function leeway(
  start: readonly number[],
  moves: readonly (readonly number[])[],
  cell: number,
  least: number,
): number {
  const useful = moves.filter((move) => move[cell] !== 0);
  const up = travel(start, useful, cell, 1, least);
  return up >= least ? up : up + travel(start, useful, cell, -1, least - up);
}

function travel(
  start: readonly number[],
  moves: readonly (readonly number[])[],
  cell: number,
  sign: 1 | -1,
  enough: number,
): number {
  const at = [...start];
  let moved = 0;
  for (let isMoving = true; isMoving && moved < enough;) {
    isMoving = false;
    for (const move of moves) {
      const own = move[cell] ?? 0;
      const direction = own * sign > 0 ? 1 : -1;
      const steps = Math.min(stepsOf(at, move, direction), Math.ceil((enough - moved) / Math.abs(own)));
      if (steps <= 0) continue;
      move.forEach((each, i) => (at[i] = (at[i] ?? 0) + each * direction * steps));
      moved += Math.abs(own) * steps;
      isMoving = true;
    }
  }
  return moved;
}

/** How often a move can be made before a cell would fall below zero. */
function stepsOf(at: readonly number[], move: readonly number[], direction: 1 | -1): number {
  let steps = Infinity;
  for (let i = 0; i < move.length; i++) {
    const change = (move[i] ?? 0) * direction;
    if (change < 0) steps = Math.min(steps, Math.floor((at[i] ?? 0) / -change));
  }
  return steps;
}
