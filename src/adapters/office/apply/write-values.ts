import type { Range } from '../../../core/model/address';
import type { PlanValue, TablePlan } from '../../../core/model/plan';
import type { CellInput } from './cell-input';
import { cellInput, isFormula } from './cell-input';
import { sameCells } from './same-cells';
import type { SheetCells } from './sheet-cells';
import type { Task } from './task';
import { task } from './task';

/** Bytes of one call that writes values. */
const BYTES_A_PIECE = 1_000_000;

/**
 * Everything but formulas, in as few pieces as their size allows.
 *
 * Totals rows are left empty: a table makes room for its own when it is told to have one.
 */
export function valueTasks(sheet: string, cells: SheetCells, tables: readonly TablePlan[]): Task[] {
  const { range } = cells;
  if (range === null) return [];
  const totals = tables.filter(({ hasTotalsRow }) => hasTotalsRow).map((table) => table.range);
  const isTotal = (row: number, column: number) =>
    totals.some(({ bottom, left, right }) => row === bottom && column >= left && column <= right);
  const inputs = cells.values.map((row, r) =>
    row.map((value, c) =>
      isFormula(value) || isTotal(range.top + r, range.left + c) ? '' : cellInput(value),
    ),
  );
  const filled = inputs.map((row) => [row.some((input) => input !== '') || undefined]);
  const runs = sameCells(filled, range).get(true) ?? [];
  return runs.flatMap(({ top, bottom }) =>
    matrixTasks(sheet, { ...range, top, bottom }, inputs.slice(top - range.top, bottom - range.top + 1)),
  );
}

/** Formulas, once all they refer to is there. */
export function formulaTasks(sheet: string, cells: SheetCells): Task[] {
  const { range, values } = cells;
  if (range === null) return [];
  const where = values.map((row) => row.map((value) => isFormula(value) || undefined));
  return (sameCells(where, range).get(true) ?? []).flatMap((piece) =>
    matrixTasks(sheet, piece, inputsIn(values, range, piece)),
  );
}

function inputsIn(values: readonly (readonly PlanValue[])[], range: Range, piece: Range): CellInput[][] {
  return values
    .slice(piece.top - range.top, piece.bottom - range.top + 1)
    .map((row) => row.slice(piece.left - range.left, piece.right - range.left + 1).map(cellInput));
}

/** Writes a matrix, cut by rows where it is large. */
export function matrixTasks(sheet: string, range: Range, inputs: readonly CellInput[][]): Task[] {
  const tasks: Task[] = [];
  let first = 0;
  let bytes = 0;
  inputs.forEach((row, r) => {
    bytes += bytesOf(row);
    if (bytes < BYTES_A_PIECE && r < inputs.length - 1) return;
    const piece = inputs.slice(first, r + 1);
    const at = { ...range, top: range.top + first, bottom: range.top + r };
    tasks.push(
      task(
        (trip) => {
          trip.range(sheet, at).formulas = piece;
        },
        2,
        bytes,
      ),
    );
    first = r + 1;
    bytes = 0;
  });
  return tasks;
}

/** Quotes are escaped on the way, and letters beyond ASCII take more than one byte. */
function bytesOf(row: readonly CellInput[]): number {
  let bytes = 4;
  for (const input of row) bytes += typeof input === 'string' ? input.length * 2 + 6 : 12;
  return bytes;
}
