import type { Range } from '../../../core/model/address';

type Runs = readonly (readonly [number, number])[];

/** Runs of the numbers from `first` to `last` that no span covers. */
export function uncovered(first: number, last: number, spans: Runs): Runs {
  const runs: (readonly [number, number])[] = [];
  let next = first;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (from > next) runs.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= last) runs.push([next, last]);
  return runs;
}

/** Rows and columns of a range that no visible cell of it stands in; null when nothing of it is visible. */
export function hiddenLines(range: Range, visible: readonly Range[] | null): { rows: Runs; columns: Runs } {
  const shown = visible ?? [];
  return {
    rows: uncovered(
      range.top,
      range.bottom,
      shown.map(({ top, bottom }) => [top, bottom]),
    ),
    columns:
      visible === null
        ? []
        : uncovered(
            range.left,
            range.right,
            shown.map(({ left, right }) => [left, right]),
          ),
  };
}
