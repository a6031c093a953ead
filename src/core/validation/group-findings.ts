import type { CheckedTable } from '../rules/checked-table';
import type { Bucket } from './bucket';

/** From how many cells on the same finding in a column may be one cause. */
const MANY = 20;

/** True when the findings are told as one: at least 20 cells and half of the column's filled cells. */
export function isOneCause(at: CheckedTable, bucket: Bucket): boolean {
  const [first] = bucket.kept;
  if (!first || bucket.cells < MANY || first.finding.count !== undefined || !bucket.range) return false;
  return bucket.cells * 2 >= filledCells(at, first.finding.field) + bucket.emptyCells;
}

function filledCells(at: CheckedTable, field: string): number {
  const cells = (at.table.columns.get(field) ?? at.table.names.get(field))?.cells ?? new Int32Array();
  let filled = 0;
  for (const cell of cells) if (cell >= 0) filled++;
  return filled;
}
