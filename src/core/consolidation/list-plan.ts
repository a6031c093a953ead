import { MAX_ROW } from '../model/address';
import type { ColumnPlan, PlanValue, RowHeightPlan, SheetPlan } from '../model/plan';
import { columnWidth, headingLines, USUAL_WIDTH } from '../sheets/column-width';
import { rowHeights } from '../sheets/row-heights';
import { FIRST_ROW, type FrameTexts, HEADING_ROW, sheetFrame } from '../sheets/sheet-frame';
import type { SheetStyleKey } from '../sheets/styles';

/** One column of a generated list. */
export interface ListColumn<T> {
  readonly heading: string;
  readonly style: SheetStyleKey;
  readonly value: (item: T) => PlanValue;
  /** Where the cell leads to in the same workbook. */
  readonly link?: (item: T) => string | null;
}

/** A generated sheet: a title and one native table. */
export interface ListPlan<T> {
  readonly name: string;
  readonly tableName: string;
  readonly texts: FrameTexts;
  readonly columns: readonly ListColumn<T>[];
  readonly items: readonly T[];
  readonly tabColor: string;
  readonly frozenColumns?: number;
  readonly state?: SheetPlan['state'];
  /** Rows a sheet can hold; Excel's limit when absent. What does not fit continues on further sheets. */
  readonly rowLimit?: number | undefined;
}

const NUMERIC: ReadonlySet<SheetStyleKey> = new Set(['integer', 'decimal1', 'decimal2', 'year']);
/** Widths are taken from so many rows; more would not change them much. */
const MEASURED = 500;

/** The sheet, or as many as its rows need; never a cut. */
export function listSheets<T>(plan: ListPlan<T>): SheetPlan[] {
  return chunked(plan.items, plan.rowLimit).map((items, i) => {
    const suffix = i === 0 ? '' : String(i + 1);
    return listSheet(
      { ...plan, items },
      suffix === '' ? plan.name : `${plan.name} ${suffix}`,
      plan.tableName + suffix,
    );
  });
}

/** Rows that fit below the headings of a sheet. */
export function rowsOfSheet(rowLimit = MAX_ROW): number {
  return rowLimit - HEADING_ROW;
}

/** Cuts a list into pieces that fit below the headings of a sheet; an empty list is one empty piece. */
export function chunked<T>(items: readonly T[], rowLimit?: number): (readonly T[])[] {
  const size = rowsOfSheet(rowLimit);
  if (items.length <= size) return [items];
  const chunks: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

function listSheet<T>(plan: ListPlan<T>, name: string, tableName: string): SheetPlan {
  const { columns, items } = plan;
  const rows = items.map((item) => columns.map(({ value }) => value(item)));
  const frame = sheetFrame(plan.texts, {
    tabColor: plan.tabColor,
    ...(plan.frozenColumns === undefined ? {} : { frozenColumns: plan.frozenColumns }),
  });
  const widths = columns.map((column, c) => columnPlan(column, rows, c));
  const bottom = FIRST_ROW + Math.max(1, rows.length) - 1;
  return {
    ...frame,
    name,
    ...(plan.state === undefined ? {} : { state: plan.state }),
    columns: widths,
    rowHeights: [headingHeight(columns, widths), ...rowHeights(FIRST_ROW, rows, widths)],
    blocks: [
      ...frame.blocks,
      {
        row: HEADING_ROW,
        column: 1,
        values: [columns.map(({ heading }) => heading)],
        columnStyles: columns.map(({ style }) => (NUMERIC.has(style) ? 'headingRight' : 'heading')),
      },
      {
        row: FIRST_ROW,
        column: 1,
        values: rows.length > 0 ? rows : [columns.map(() => null)],
        columnStyles: columns.map(({ style }) => style),
      },
    ],
    ...linksOf(plan),
    tables: [
      {
        name: tableName,
        range: { top: HEADING_ROW, left: 1, bottom, right: columns.length },
        columns: columns.map(({ heading }) => ({ name: heading })),
        style: 'TableStyleLight1',
      },
    ],
  };
}

const LINE_POINTS = 15;
const LEAST_HEADING_POINTS = 24;

/** As high as its longest heading needs. */
function headingHeight<T>(columns: readonly ListColumn<T>[], widths: readonly ColumnPlan[]): RowHeightPlan {
  const lines = columns.map(({ heading }, c) => headingLines(heading, widths[c]?.width ?? 0));
  return { row: HEADING_ROW, points: Math.max(LEAST_HEADING_POINTS, LINE_POINTS * Math.max(...lines) + 4) };
}

/** Excel takes no more links on a sheet. */
const MOST_LINKS = 60_000;

function linksOf<T>({ columns, items }: ListPlan<T>): Pick<SheetPlan, 'links'> {
  const links = columns.flatMap(({ link }, c) =>
    link === undefined
      ? []
      : items.slice(0, MOST_LINKS).flatMap((item, r) => {
          const target = link(item);
          const at = { top: FIRST_ROW + r, left: c + 1, bottom: FIRST_ROW + r, right: c + 1 };
          return target === null ? [] : [{ range: at, target }];
        }),
  );
  return links.length > 0 ? { links } : {};
}

function columnPlan<T>(column: ListColumn<T>, rows: readonly PlanValue[][], index: number): ColumnPlan {
  const texts = rows.slice(0, MEASURED).map((row) => shownText(row[index], column.style));
  return { first: index + 1, last: index + 1, width: columnWidth(column.heading, texts, USUAL_WIDTH) };
}

function shownText(value: PlanValue | undefined, style: SheetStyleKey): string {
  if (style === 'date' || style === 'dateInWords') return '2024-01-31';
  return typeof value === 'object' || value === undefined ? '' : String(value);
}
