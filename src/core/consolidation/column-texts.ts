import { cellIndex } from '../model/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { Region } from '../reading/table';
import { cellText } from './set-aside';

const MOST_TEXTS = 3;

/** The first different texts of a table's column, as they stand in the sheet. */
export function firstTexts(
  region: Region,
  sheet: SheetSnapshot,
  at: number,
  snapshot: WorkbookSnapshot,
): string[] {
  const column = region.columns[at];
  if (!column) return [];
  const rows =
    region.orientation === 'rows' ? region.dataRows : column.headingCells.slice(0, 1).map(({ row }) => row);
  const texts = new Set<string>();
  for (const row of rows) {
    const cell = cellIndex(sheet.cells, row, column.column);
    if (cell >= 0) texts.add(cellText(snapshot, sheet.cells, cell));
    if (texts.size === MOST_TEXTS) break;
  }
  return [...texts];
}
