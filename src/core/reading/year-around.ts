import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { SheetGrid } from './sheet-grid';
import type { Region } from './table';

/** The one year named above a table, else in the sheet's name, else in the file's; undefined when several are. */
export function yearAround(
  grid: SheetGrid,
  region: Region,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
): number | undefined {
  const above: string[] = [];
  for (let p = grid.positionOf(Math.max(1, region.range.top - 12)); p < grid.rowNumbers.length; p++) {
    if ((grid.rowNumbers[p] ?? 0) >= region.range.top) break;
    for (const i of grid.filledIn(p).slice(0, 8)) above.push(grid.text(i).slice(0, 200));
  }
  for (const text of [above.join(' '), sheet.name, workbook.file]) {
    const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
    const [year] = years;
    if (year !== undefined) return years.size === 1 ? Number(year) : undefined;
  }
  return undefined;
}
