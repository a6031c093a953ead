import { valueAt } from '../../src/core/model/cells';
import type { SheetSnapshot } from '../../src/core/model/snapshot';

/** The values of a sheet's cells, row by row from the first; what is not there is undefined. */
export function rowsOf({ cells }: SheetSnapshot): (string | number | boolean | undefined)[][] {
  const rows: (string | number | boolean | undefined)[][] = [];
  for (let i = 0; i < cells.size; i++) {
    const row = (cells.rows[i] ?? 1) - 1;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    line[(cells.columns[i] ?? 1) - 1] = Object.values(valueAt(cells, i))[1] as string | number | boolean;
  }
  return rows;
}
