import type { BlockPlan, PlanValue, RowHeightPlan, TablePlan } from '../model/plan';
import { wrappedLines } from '../sheets/column-width';

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
  /** Keeps clear of the figure that stands to the right in the column before. */
  readonly isIndented?: boolean;
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
  const headingStyle = columns.map((each) =>
    each.isRight ? 'headingNumber' : each.isIndented ? 'headingIndented' : 'heading',
  );
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

const LINE_POINTS = 15;
const SMALL_POINTS = 12;
const PADDING = 5;
/** Letters in the width of a digit: bold ones are wider, small ones narrower. */
const LETTERS = { bold: 1, plain: 1.1, small: 1.35 } as const;
/** Excel's limit. */
const HIGHEST_POINTS = 409;

/** Heights that hold every wrapped text, for programs that do not fit rows by themselves. */
function heightsOf<T>(
  row: number,
  columns: readonly TableColumn<T>[],
  cells: readonly (readonly TableCell[])[],
): RowHeightPlan[] {
  // The indent takes its share of the width, too.
  const rooms = columns.map(({ width, isIndented }) => (isIndented ? width - 3 : width) - 1);
  const headings = columns.map(
    ({ heading }, i) => LINE_POINTS * wrappedLines(heading, (rooms[i] ?? 0) * LETTERS.bold),
  );
  return [
    { row, points: Math.max(2 * LINE_POINTS, ...headings) + PADDING },
    ...cells.map((line, i) => {
      const points = Math.max(...line.map((cell, c) => pointsOf(cell, rooms[c] ?? 1)), LINE_POINTS);
      return { row: row + 1 + i, points: Math.min(HIGHEST_POINTS, points + PADDING), grows: true };
    }),
  ];
}

function pointsOf({ value, style }: TableCell, room: number): number {
  if (typeof value === 'string') return textPoints(value, room, style === 'cellNote' ? 'small' : 'plain');
  if (typeof value !== 'object' || value === null || !('runs' in value)) return LINE_POINTS;
  return value.runs.reduce(
    (sum, { text, bold, size }) =>
      sum + textPoints(text.trim(), room, bold ? 'bold' : size === undefined ? 'plain' : 'small'),
    0,
  );
}

function textPoints(text: string, room: number, look: keyof typeof LETTERS): number {
  return wrappedLines(text, room * LETTERS[look]) * (look === 'small' ? SMALL_POINTS : LINE_POINTS);
}
