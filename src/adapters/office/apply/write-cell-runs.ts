import { cellInput } from './cell-input';
import type { CellRun } from './cell-runs';
import { paint } from './paint';
import type { Task } from './task';
import { task } from './task';
import { setNumberFormat } from './write-styles';

/** Sets cells of sheets that stay; the look they have stays unless they are given another one. */
export function runTasks(runs: readonly CellRun[]): Task[] {
  return [...runs.flatMap(lookTasks), ...runs.map(valueTask)];
}

function valueTask({ sheet, range, cells }: CellRun): Task {
  const inputs = cells.map(({ value }) => [cellInput(value)]);
  const bytes = inputs.reduce((sum, [input]) => sum + String(input).length * 2 + 8, 0);
  return task(
    (trip) => {
      trip.range(sheet, range).formulas = inputs;
    },
    2,
    bytes,
  );
}

function lookTasks({ sheet, cells }: CellRun): Task[] {
  return cells.flatMap(({ row, column, style }) => {
    if (style === undefined) return [];
    const cell = { top: row, left: column, bottom: row, right: column };
    return task((trip) => {
      const range = trip.range(sheet, cell);
      if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
      paint(range, style);
    }, 6);
  });
}
