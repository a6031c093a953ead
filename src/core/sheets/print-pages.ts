import type { ColumnPlan, PrintPlan } from '../model/plan';

/** Characters of width that an A4 page holds when it is shrunk as far as can still be read (about 60 %). */
const PAGE_WIDTH = { landscape: 240, portrait: 165 } as const;

/** Print set-up for columns too many for one page: several pages across, each with the naming columns at its left. */
export function acrossPages(
  print: PrintPlan,
  columns: readonly ColumnPlan[],
  namingColumns: number,
): PrintPlan {
  const widthOf = (some: readonly ColumnPlan[]) =>
    some.reduce((sum, { first, last, width, hidden }) => sum + (hidden ? 0 : width * (last - first + 1)), 0);
  const naming = widthOf(columns.filter(({ last }) => last <= namingColumns));
  const rest = widthOf(columns) - naming;
  const width = Math.max(1, Math.ceil(rest / (PAGE_WIDTH[print.orientation] - naming)));
  if (width === 1) return print;
  return { ...print, fit: { width, height: 0 }, titleColumns: [1, Math.max(1, namingColumns)] };
}
