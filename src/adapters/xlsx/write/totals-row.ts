import type { Range } from '../../../core/model/address';
import type {
  BlockPlan,
  FormulaPlan,
  PlanValue,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
} from '../../../core/model/plan';
import { plannedCell, shownValue } from './planned-cells';
import { columnReference } from './table-formulas';

type TotalsFunction = NonNullable<TableColumnPlan['totalsFunction']>;

interface Subtotal {
  /** SUBTOTAL's number that leaves hidden rows out, as Excel itself writes it. */
  readonly code: number;
  readonly result: (numbers: readonly number[], filled: number) => number | string;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const subtotals: Readonly<Record<TotalsFunction, Subtotal>> = {
  average: { code: 101, result: (n) => (n.length === 0 ? '#DIV/0!' : sum(n) / n.length) },
  countNums: { code: 102, result: (n) => n.length },
  count: { code: 103, result: (_, filled) => filled },
  max: { code: 104, result: (n) => n.reduce((a, b) => Math.max(a, b), n[0] ?? 0) },
  min: { code: 105, result: (n) => n.reduce((a, b) => Math.min(a, b), n[0] ?? 0) },
  sum: { code: 109, result: sum },
};

/** The totals rows' cells that no block of the sheet has written, in the looks the blocks gave them. */
export function totalsBlocks(sheet: SheetPlan): readonly BlockPlan[] {
  return (sheet.tables ?? [])
    .filter(({ hasTotalsRow }) => hasTotalsRow === true)
    .flatMap((table) => table.columns.flatMap((column, i) => totalBlock(sheet, table, column, i)));
}

function totalBlock(sheet: SheetPlan, table: TablePlan, column: TableColumnPlan, i: number): BlockPlan[] {
  const at = { row: table.range.bottom, column: table.range.left + i };
  const { value, style } = plannedCell(sheet.blocks, at.row, at.column);
  const total = totalValue(sheet, table, column, at.column);
  if (value !== null || total === null) return [];
  return [{ ...at, values: [[total]], ...(style === undefined ? {} : { style }) }];
}

function totalValue(sheet: SheetPlan, table: TablePlan, column: TableColumnPlan, at: number): PlanValue {
  if (column.totalsFunction === undefined) return column.totalsLabel ?? null;
  return subtotalFormula(sheet, table, column.name, column.totalsFunction, at);
}

function subtotalFormula(
  sheet: SheetPlan,
  table: TablePlan,
  name: string,
  kind: TotalsFunction,
  column: number,
): FormulaPlan {
  const values = shownColumn(sheet, table.range, column);
  const { code, result } = subtotals[kind];
  const numbers = values.filter((value) => typeof value === 'number');
  const cached = result(numbers, values.filter((value) => value !== null).length);
  return { formula: `SUBTOTAL(${code},${columnReference(table.name, name)})`, cached };
}

function shownColumn(sheet: SheetPlan, range: Range, column: number) {
  const rows = Array.from({ length: range.bottom - range.top - 1 }, (_, i) => range.top + 1 + i);
  return rows.map((row) => shownValue(plannedCell(sheet.blocks, row, column).value));
}
