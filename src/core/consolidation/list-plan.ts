import { MAX_ROW } from '../model/address';
import type { ColumnPlan, PlanValue, SheetPlan } from '../model/plan';
import { columnWidth, USUAL_WIDTH } from '../sheets/column-width';
import { FIRST_ROW, type FrameTexts, HEADING_ROW, sheetFrame } from '../sheets/sheet-frame';
import type { SheetStyleKey } from '../sheets/styles';

/** One column of a generated list. */
export interface ListColumn<T> {
  readonly heading: string;
  readonly style: SheetStyleKey;
  readonly value: (item: T) => PlanValue;
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

/** Cuts a list into pieces that fit below the headings of a sheet; an empty list is one empty piece. */
export function chunked<T>(items: readonly T[], rowLimit = MAX_ROW): (readonly T[])[] {
  const size = rowLimit - HEADING_ROW;
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
  const bottom = FIRST_ROW + Math.max(1, rows.length) - 1;
  return {
    ...frame,
    name,
    ...(plan.state === undefined ? {} : { state: plan.state }),
    columns: columns.map((column, c) => columnPlan(column, rows, c)),
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

function columnPlan<T>(column: ListColumn<T>, rows: readonly PlanValue[][], index: number): ColumnPlan {
  const texts = rows.slice(0, MEASURED).map((row) => shownText(row[index], column.style));
  return { first: index + 1, last: index + 1, width: columnWidth(column.heading, texts, USUAL_WIDTH) };
}

function shownText(value: PlanValue | undefined, style: SheetStyleKey): string {
  if (style === 'date' || style === 'dateInWords') return '2024-01-31';
  return typeof value === 'object' || value === undefined ? '' : String(value);
}
