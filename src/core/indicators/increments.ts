import { subtractDecimals } from './decimals';

/**
 * What each period added to a running total: `10, 25, 25, 60` → `10, 15, 0, 35`.
 *
 * After a gap the increment covers the missing periods too, so that increments still add up to the total. A
 * total that falls gives a negative increment, which is a finding about the data.
 */
export function increments(totals: readonly (number | null)[]): (number | null)[] {
  let before = 0;
  return totals.map((total) => {
    if (total === null) return null;
    const added = subtractDecimals(total, before);
    before = total;
    return added;
  });
}
