import type { Range } from '../../../core/model/address';
import type { CellPatch } from '../../../core/model/patch';

/** Cells of one column that follow upon each other and are set together. */
export interface CellRun {
  readonly sheet: string;
  readonly range: Range;
  readonly cells: readonly CellPatch[];
}

/** The cells of a patch by runs; of two for one cell the later counts. */
export function cellRuns(cells: readonly CellPatch[]): CellRun[] {
  const last = new Map(cells.map((cell) => [`${cell.sheet.toLowerCase()} ${cell.row} ${cell.column}`, cell]));
  const ordered = [...last.values()].sort(
    (a, b) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: CellPatch[][] = [];
  for (const cell of ordered) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before?.sheet === cell.sheet && before.column === cell.column && before.row === cell.row - 1) {
      run?.push(cell);
    } else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { sheet, row: top, column } = first;
    const range = { top, left: column, bottom: top + run.length - 1, right: column };
    return [{ sheet, range, cells: run }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
