import type { Range } from '../../../core/model/address';
import type { CellTable } from '../../../core/model/cells';

/** Smallest rectangle around the cells, which are in order; null when there are none. */
export function dimensionOf(cells: CellTable): Range | null {
  if (cells.size === 0) return null;
  let left = Infinity;
  let right = 0;
  for (let i = 0; i < cells.size; i++) {
    const column = cells.columns[i]!;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { top: cells.rows[0]!, left, bottom: cells.rows[cells.size - 1]!, right };
}
