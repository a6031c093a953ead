import { cellInput } from './cell-input';
import type { CellRun } from './cell-runs';
import { paint } from './paint';
import type { FormatAt } from './inspect';
import type { Task } from './task';
import { task } from './task';
import { isQuotedText, quotedTextTask } from './quoted-text';
import { setNumberFormat } from './write-styles';
import { matrixTasks } from './write-values';

/** Sets cells of sheets that stay; the look they have stays unless they are given another one. */
export function runTasks(runs: readonly CellRun[], formatAt: FormatAt): Task[] {
  return [...runs.flatMap(lookTasks), ...runs.flatMap((run) => valueTasks(run, formatAt))];
}

function valueTasks({ sheet, range, cells }: CellRun, formatAt: FormatAt): Task[] {
  const quoted: Task[] = [];
  const inputs = cells.map(({ row, column, value, style }) => {
    const format = style?.numberFormat ?? formatAt(sheet, row, column);
    if (isQuotedText(value, format)) quoted.push(quotedTextTask(sheet, { row, column }, value));
    return [cellInput(value, format)];
  });
  return [...matrixTasks(sheet, range, inputs), ...quoted];
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
