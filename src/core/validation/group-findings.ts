import type { IssueCode } from '../issues/codes';
import { type CheckedTable, columnOf } from '../rules/checked-table';
import { filledCells } from '../rules/column-facts';
import type { Bucket } from './bucket';

/** From how many cells on the same finding in half of a column is one cause. */
const MANY = 20;

/** Codes that a whole column has when its owner writes in a way of their own: then a few cells are enough. */
const OWN_WAY: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'not-a-code',
  'not-a-geography-code',
  'reference-missing',
]);
const FEW = 3;

/** True when the findings are told as one: many cells and half of the column, or all of a column written its own way. */
export function isOneCause(at: CheckedTable, bucket: Bucket): boolean {
  const [first] = bucket.kept;
  if (!first || bucket.cells < FEW || first.finding.count !== undefined || !bucket.range) return false;
  const { code, field } = first.finding;
  if (bucket.cells < MANY && !OWN_WAY.has(code)) return false;
  const column = columnOf(at, field);
  const filled = column ? filledCells(column) : 0;
  const share = bucket.cells / (filled + bucket.emptyCells);
  return bucket.cells < MANY ? share === 1 : share >= 0.5;
}
