import { cellIndex } from '../model/cells';
import type { SheetGrid } from './sheet-grid';
import { Look } from './sheet-grid';
import type { Region } from './table';

const MOST_ROWS = 500;
const FEWEST = 6;
/** Share of different values at least where each record has its own: a few are written twice by mistake. */
const ONCE = 0.5;

/** Whether the values of a column come again and again, as those of what rows are about do not. */
export function comesAgain(grid: SheetGrid, region: Region, column: number): boolean {
  const seen = new Set<string>();
  let filled = 0;
  for (const row of region.dataRows.slice(0, MOST_ROWS)) {
    const i = cellIndex(grid.cells, row, column);
    if (grid.look(i) === Look.blank) continue;
    filled++;
    seen.add(grid.text(i).toLowerCase());
  }
  return filled >= FEWEST && seen.size < filled * ONCE;
}
