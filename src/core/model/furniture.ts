import type { CellReference, ChartPlan } from './chart-plan';
import type { ColumnPlan, SheetPlan, TablePlan } from './plan';
import type { CellStyle } from './style-plan';

/** What a sheet has beside its cells and what no host tells when the sheet is read again. */
const KEPT = [
  'tabColor',
  'columns',
  'rowHeights',
  'tables',
  'validations',
  'conditionalFormats',
  'links',
  'charts',
  'freezeAt',
  'showGridlines',
  'zoom',
  'print',
] as const satisfies readonly (keyof SheetPlan)[];

/** What a sheet is furnished with beside its cells: rules, charts, links, sizes, and how it is printed. */
export interface Furniture extends Pick<SheetPlan, (typeof KEPT)[number]> {
  /** Those that the columns name. */
  readonly styles: Readonly<Record<string, CellStyle>>;
}

/** What stands in a planned cell as text; null when the cell is not planned. */
type TextAt = (place: CellReference) => string | null;

/** The furniture of a planned sheet. */
export function furnitureOf(
  plan: SheetPlan,
  styles: Readonly<Record<string, CellStyle>>,
  textAt: TextAt,
): Furniture {
  const named = new Set((plan.columns ?? []).flatMap(({ style }) => style ?? []));
  const kept = KEPT.flatMap((key) => (plan[key] === undefined ? [] : [[key, plan[key]] as const]));
  return {
    ...Object.fromEntries(kept),
    ...(plan.charts !== undefined && { charts: plan.charts.map((chart) => withNames(chart, textAt)) }),
    styles: Object.fromEntries(Object.entries(styles).filter(([key]) => named.has(key))),
  };
}

/** The sheet with its furniture; what was read of the sheet as it stood counts before what was once planned. */
export function furnished(sheet: SheetPlan, furniture: Furniture): SheetPlan {
  const { styles, columns = [], tables: planned = [], ...rest } = furniture;
  const read = sheet.columns ?? [];
  const end = read.at(-1)?.last ?? 0;
  const styleOf = ({ first }: ColumnPlan) =>
    columns.find((column) => column.first <= first && first <= column.last)?.style;
  return {
    ...rest,
    ...sheet,
    columns: [
      ...read.map((column) => {
        const style = styleOf(column);
        return { ...column, ...(style !== undefined && style in styles && { style }) };
      }),
      ...columns
        .filter(({ last }) => last > end)
        .map((column) => ({ ...column, first: Math.max(column.first, end + 1) })),
    ],
    tables: (sheet.tables ?? []).map((table) => ({ ...looksOf(table, planned), ...table })),
  };
}

function looksOf({ name }: TablePlan, planned: readonly TablePlan[]): Partial<TablePlan> {
  const same = planned.find((table) => table.name === name);
  return {
    ...(same?.style !== undefined && { style: same.style }),
    ...(same?.bandedRows !== undefined && { bandedRows: same.bandedRows }),
    ...(same?.filterButtons !== undefined && { filterButtons: same.filterButtons }),
  };
}

/** Names of series as texts: their cells may be gone when the chart is drawn again. */
function withNames(chart: ChartPlan, textAt: TextAt): ChartPlan {
  return {
    ...chart,
    groups: chart.groups.map((group) => ({
      ...group,
      series: group.series.map((series) =>
        typeof series.name === 'string' ? series : { ...series, name: textAt(series.name) ?? series.name },
      ),
    })),
  };
}
