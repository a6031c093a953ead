import type { Range } from '../../../core/model/address';
import type { PlanValue, TablePlan } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/style-plan';
import type { CellInput } from './cell-input';
import { cellInput, isFormula } from './cell-input';
import { isQuotedText, quotedTextTask } from './quoted-text';
import { sameCells } from './same-cells';
import type { SheetCells } from './sheet-cells';
import type { Task } from './task';
import { task } from './task';

type Styles = Readonly<Record<string, CellStyle>>;

/** Bytes of one call that writes values. */
const BYTES_A_PIECE = 1_000_000;

/**
 * Everything but formulas, in as few pieces as their size allows.
 *
 * Totals rows are left empty: a table makes room for its own when it is told to have one.
 */
export function valueTasks(
  sheet: string,
  cells: SheetCells,
  tables: readonly TablePlan[],
  styles: Styles,
): Task[] {
  const { range } = cells;
  if (range === null) return [];
  const totals = tables.filter(({ hasTotalsRow }) => hasTotalsRow).map((table) => table.range);
  const isTotal = (row: number, column: number) =>
    totals.some(({ bottom, left, right }) => row === bottom && column >= left && column <= right);
  const quoted: Task[] = [];
  const inputs = cells.values.map((row, r) =>
    row.map((value, c) => {
      const at = { row: range.top + r, column: range.left + c };
      if (isFormula(value) || isTotal(at.row, at.column)) return '';
      const format = formatAt(cells, styles, r, c);
      if (!isQuotedText(value, format)) return cellInput(value, format);
      quoted.push(quotedTextTask(sheet, at, value));
      return '';
    }),
  );
  const filled = inputs.map((row) => [row.some((input) => input !== '') || undefined]);
  const runs = sameCells(filled, range).get(true) ?? [];
  const matrices = runs.flatMap(({ top, bottom }) =>
    matrixTasks(sheet, { ...range, top, bottom }, inputs.slice(top - range.top, bottom - range.top + 1)),
  );
  return [...matrices, ...quoted];
}

function formatAt(cells: SheetCells, styles: Styles, r: number, c: number): string | undefined {
  const key = cells.styles[r]?.[c];
  return key === undefined ? undefined : styles[key]?.numberFormat;
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
    .map((row) =>
      row.slice(piece.left - range.left, piece.right - range.left + 1).map((value) => cellInput(value)),
    );
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
