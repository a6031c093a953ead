import type { Address } from '../model/address';
import { cellIndex } from '../model/cells';
import type { Header } from './header-rows';
import type { SheetGrid } from './sheet-grid';
import type { RegionColumn } from './table';

/** The columns of a table with their headings, levels joined with ` – ` after filling merged cells. */
export function regionColumns(
  grid: SheetGrid,
  header: Header,
  hxlRow: number | null,
  hasData: (column: number) => boolean,
): RegionColumn[] {
  const columns: RegionColumn[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const levels = levelsOf(grid, header, column);
    const tag = hxlRow === null ? '' : grid.text(cellIndex(grid.cells, hxlRow, column));
    if (levels.length === 0 && tag === '' && !hasData(column)) continue;
    columns.push({
      column,
      heading: levels.map((level) => level.text).join(' – '),
      headingCells: levels.map((level) => level.at),
      hxl: /^#[a-z]/i.test(tag) ? tag : null,
    });
  }
  return columns;
}

interface Level {
  readonly text: string;
  readonly at: Address;
}

/** Heading texts over a column from top to bottom; a cell merged downwards counts once. */
function levelsOf(grid: SheetGrid, header: Header, column: number): Level[] {
  const levels: Level[] = [];
  header.rows.forEach((row, depth) => {
    const isLowest = depth === header.rows.length - 1;
    const at = headingPlace(grid, header, row, column, isLowest);
    const text = at ? grid.text(cellIndex(grid.cells, at.row, at.column)) : '';
    if (!at || text === '' || levels.some((level) => level.text === text)) return;
    levels.push({ text, at });
  });
  return levels;
}

/** The cell whose text stands over a column in one heading row. */
function headingPlace(
  grid: SheetGrid,
  header: Header,
  row: number,
  column: number,
  isLowest: boolean,
): Address | null {
  const own = cellIndex(grid.cells, row, column);
  if (grid.isFilled(own)) return { row, column };
  const merge = grid.mergeAt(row, column);
  if (merge) {
    // A banner over all columns is a title.
    const isBanner = !isLowest && merge.left <= header.left && merge.right >= header.right;
    return isBanner ? null : { row: merge.top, column: merge.left };
  }
  return isLowest ? null : periodToTheLeft(grid, header, row, column);
}

/** A period over several columns is often written once without merging. */
function periodToTheLeft(grid: SheetGrid, header: Header, row: number, column: number): Address | null {
  for (let c = column - 1; c >= header.left; c--) {
    const i = cellIndex(grid.cells, row, c);
    if (!grid.isFilled(i)) continue;
    return grid.isPeriod(i) ? { row, column: c } : null;
  }
  return null;
}
