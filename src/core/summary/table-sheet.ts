import type { BlockPlan, PlanValue, RowHeightPlan, TablePlan } from '../model/plan';
import { rowHeights } from '../sheets/row-heights';

export interface TableCell {
  readonly value: PlanValue;
  readonly style: string;
}

/** One column of a generated table, made from the records it lists. */
export interface TableColumn<T> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly isRight?: boolean;
  readonly cell: (record: T) => TableCell;
}

/** A native table with its cells, headings at `row`. */
export interface PlannedTable {
  readonly block: BlockPlan;
  /** Absent without records: Excel's tables need one. */
  readonly tables: readonly TablePlan[];
  readonly rowHeights: readonly RowHeightPlan[];
  readonly lastRow: number;
}

/** Plans a table from its columns and records. */
export function planTable<T>(
  name: string,
  row: number,
  columns: readonly TableColumn<T>[],
  records: readonly T[],
): PlannedTable {
  const cells = records.map((record) => columns.map((column) => column.cell(record)));
  const headingStyle = columns.map((each) => (each.isRight ? 'headingNumber' : 'heading'));
  const lastRow = row + records.length;
  const range = { top: row, left: 1, bottom: lastRow, right: columns.length };
  return {
    block: {
      row,
      column: 1,
      values: [columns.map((each) => each.heading), ...cells.map((line) => line.map((cell) => cell.value))],
      styles: [headingStyle, ...cells.map((line) => line.map((cell) => cell.style))],
    },
    tables:
      records.length === 0
        ? []
        : [
            {
              name,
              range,
              columns: columns.map((each) => ({ name: each.heading })),
              style: '',
              filterButtons: false,
            },
          ],
    rowHeights: heightsOf(row, columns, cells),
    lastRow,
  };
}

/** Widths of the table's columns. */
export function tableWidths<T>(
  columns: readonly TableColumn<T>[],
): { readonly first: number; readonly last: number; readonly width: number }[] {
  return columns.map(({ width }, i) => ({ first: i + 1, last: i + 1, width }));
}

const HEADING_POINTS = 33;
/** Bold and substituted fonts are wider than Excel counts; a row too high is better than a text cut. */
const ROOM = 0.82;

function heightsOf<T>(
  row: number,
  columns: readonly TableColumn<T>[],
  cells: readonly (readonly TableCell[])[],
): RowHeightPlan[] {
  const texts = cells.map((line) => line.map((cell) => plainText(cell.value)));
  const widths = columns.map(({ width }) => ({ width: Math.floor(width * ROOM) }));
  return [{ row, points: HEADING_POINTS }, ...rowHeights(row + 1, texts, widths)];
}

function plainText(value: PlanValue): string | null {
  if (typeof value === 'string') return value;
  const isRich = typeof value === 'object' && value !== null && 'runs' in value;
  return isRich ? value.runs.map((run) => run.text).join('') : null;
}
