import type { CellReference } from '../../../core/model/chart-plan';
import { shownText } from './cell-input';
import type { PlannedSheet } from './write-sheet';

/** Texts of planned cells, for the names of series. */
export function textsOf(planned: readonly PlannedSheet[]) {
  const sheets = new Map(planned.map(({ plan, cells }) => [plan.name, cells]));
  return ({ sheet, range: { top, left } }: CellReference): string | null => {
    const cells = sheets.get(sheet);
    if (cells?.range === null || cells === undefined) return null;
    return shownText(cells.values[top - cells.range.top]?.[left - cells.range.left] ?? null);
  };
}
