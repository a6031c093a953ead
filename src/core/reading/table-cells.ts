import { cellIndex } from '../model/cells';
import type { CellTable } from '../model/cells';
import type { Range } from '../model/address';
import type { SheetGrid } from './sheet-grid';
import type { Region } from './table';

/** Index of the cell in each data row of a region, for the columns asked for; -1 where a row has none. */
export function cellsByColumn(
  cells: CellTable,
  region: Region,
  columns: ReadonlySet<number>,
): ReadonlyMap<number, Int32Array> {
  const byColumn = new Map<number, Int32Array>();
  for (const column of columns) byColumn.set(column, new Int32Array(region.dataRows.length).fill(-1));
  let i = 0;
  region.dataRows.forEach((row, at) => {
    while (i < cells.size && (cells.rows[i] ?? 0) < row) i++;
    for (; i < cells.size && cells.rows[i] === row; i++) {
      const list = byColumn.get(cells.columns[i] ?? 0);
      if (list) list[at] = i;
    }
  });
  return byColumn;
}

/** Repeats the cell of each vertically merged area in all of its rows. */
export function fillMerged(
  cells: CellTable,
  merges: readonly Range[],
  region: Region,
  column: number,
  indexes: Int32Array,
): void {
  for (const merge of merges) {
    if (merge.left > column || merge.right < column || merge.top === merge.bottom) continue;
    if (merge.bottom < region.range.top || merge.top > region.range.bottom) continue;
    const from = cellIndex(cells, merge.top, merge.left);
    if (from < 0 || merge.left !== column) continue;
    region.dataRows.forEach((row, at) => {
      if (row > merge.top && row <= merge.bottom && (indexes[at] ?? -1) < 0) indexes[at] = from;
    });
  }
}

/** The cell that holds the value of a label in a form: in the usual column, else between it and the label. */
export function formValueCell(grid: SheetGrid, region: Region, at: number): number {
  const column = region.columns[at];
  const label = column?.headingCells[0];
  if (!column || !label) return -1;
  const usual = cellIndex(grid.cells, label.row, column.column);
  if (grid.isFilled(usual)) return usual;
  for (let c = label.column + 1; c < column.column; c++) {
    const i = cellIndex(grid.cells, label.row, c);
    if (grid.isFilled(i)) return i;
  }
  return -1;
}
