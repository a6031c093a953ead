import { formatRange } from '../../../core/model/address';
import type { SheetPlan, TableColumnPlan, TablePlan } from '../../../core/model/plan';
import type { CellInput } from './cell-input';
import { cellInput } from './cell-input';
import type { SheetCells } from './sheet-cells';
import type { Task } from './task';
import { task } from './task';
import { typedText } from './typed-text';

/** Numbers of SUBTOTAL that leave hidden rows out, as Excel itself writes them. */
const subtotals: Readonly<Record<NonNullable<TableColumnPlan['totalsFunction']>, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  sum: 109,
};

/** Tables over cells that hold their headings already. */
export function tableTasks({ name, tables = [] }: SheetPlan): Task[] {
  return tables.map((table) =>
    task((trip) => {
      const { range, hasTotalsRow } = table;
      const body = hasTotalsRow === true ? { ...range, bottom: range.bottom - 1 } : range;
      const added = trip.sheet(name).tables.add(formatRange(body), true);
      added.name = table.name;
      added.style = table.style ?? 'TableStyleMedium2';
      added.showBandedRows = table.bandedRows ?? true;
      added.showFilterButton = table.filterButtons ?? true;
      if (hasTotalsRow === true) added.showTotals = true;
    }, 8),
  );
}

/** What stands in the totals rows: what blocks say, else the label or the function of the column. */
export function totalsTasks({ name, tables = [] }: SheetPlan, cells: SheetCells): Task[] {
  return tables.flatMap((table) => {
    if (table.hasTotalsRow !== true) return [];
    const inputs = table.columns.map((column, i) => totalInput(table, column, i, cells));
    const { bottom, left, right } = table.range;
    return task(
      (trip) => {
        trip.range(name, { top: bottom, left, bottom, right }).formulas = [inputs];
      },
      2,
      60 * inputs.length,
    );
  });
}

function totalInput(table: TablePlan, column: TableColumnPlan, i: number, cells: SheetCells): CellInput {
  const { range, values } = cells;
  const own = range && values[table.range.bottom - range.top]?.[table.range.left - range.left + i];
  if (own !== null && own !== undefined) return cellInput(own);
  if (column.totalsFunction === undefined) return typedText(column.totalsLabel ?? '');
  const name = column.name.replace(/['[\]#]/g, "'$&");
  return `=SUBTOTAL(${subtotals[column.totalsFunction]},[${name}])`;
}
