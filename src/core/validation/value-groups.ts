import type { IssueCode } from '../issues/codes';
import type { Range } from '../model/address';
import { around, type Bucket, type PlacedFinding } from './bucket';

/** Codes whose cause is the typed value: the same one again is the same cause. */
const CAUSED_BY_VALUE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'reference-missing',
  'not-in-list',
  'not-a-period',
  'not-yes-no',
  'not-a-geography-code',
]);

/** From how many cells on the same value in a column is told once. */
const SEVERAL = 3;

/** Findings of one cause, and the cells they stand in. */
export interface Cause {
  readonly first: PlacedFinding;
  readonly cells: number;
  readonly range: Range | null;
}

/** The kept findings of a column, those of one value together when there are several. */
export function causesOf({ kept }: Bucket): Cause[] {
  const apart = (first: PlacedFinding): Cause => ({ first, cells: 1, range: null });
  if (!kept.some(({ finding }) => CAUSED_BY_VALUE.has(finding.code))) return kept.map(apart);
  const byValue = new Map<string, PlacedFinding[]>();
  for (const each of kept) {
    const { value = '' } = each.finding;
    const same = byValue.get(value);
    if (same) same.push(each);
    else byValue.set(value, [each]);
  }
  return [...byValue.values()].flatMap((same) => {
    const [first] = same;
    return !first || same.length < SEVERAL
      ? same.map(apart)
      : { first, cells: same.length, range: rangeOf(same) };
  });
}

function rangeOf(same: readonly PlacedFinding[]): Range | null {
  let range: Range | null = null;
  for (const { address } of same) if (address) range = around(range, address);
  return range;
}
