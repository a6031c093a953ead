import { breakdownsOf, type Breakdown, type BreakdownSets } from '../indicators/breakdown';
import { isQuotient } from '../indicators/definition';
import { subtractDecimals } from '../indicators/decimals';
import { isAdditive } from './contributions';
import type { IndicatorSummary } from './indicator-summary';

/** One indicator's groups compared. */
export interface GroupComparison extends Breakdown {
  readonly indicator: IndicatorSummary;
  /** Some group is hidden, so nothing is said of the groups together. */
  readonly isProtected: boolean;
}

/** The groups that stand furthest apart, among those with a figure. */
export interface Gap {
  readonly highest: { readonly category: string; readonly value: number };
  readonly lowest: { readonly category: string; readonly value: number };
  readonly size: number;
}

const MOST_COMPARED = 8;

/** Indicators that partners have reported by group: headlines first, then the order of the master. */
export function comparisonsOf(all: readonly IndicatorSummary[], sets: BreakdownSets): GroupComparison[] {
  const made = all.flatMap((indicator) => {
    const { period } = indicator.standing;
    if (!period) return [];
    return breakdownsOf(indicator.data, sets, period.end)
      .filter(({ groups }) => groups.filter(({ figure }) => figure.value !== null).length > 1)
      .map((each): GroupComparison => ({ ...each, indicator, isProtected: false }));
  });
  const isHeadline = ({ indicator }: GroupComparison) => indicator.data.definition.isHeadline;
  return [...made.filter(isHeadline), ...made.filter((each) => !isHeadline(each))].slice(0, MOST_COMPARED);
}

/** The groups as they are drawn: the largest figure first, those without one last and in the order they were named. */
export function ranked({ groups }: GroupComparison): Breakdown['groups'] {
  const known = groups.filter(({ figure }) => figure.value !== null);
  const order = new Map(groups.map((each, i) => [each, i]));
  known.sort(
    (a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
  return [...known, ...groups.filter(({ figure }) => figure.value === null)];
}

/** How far apart groups are; null where figures are counts, which say how many there are and not how they fare. */
export function gapOf(comparison: GroupComparison): Gap | null {
  const { definition } = comparison.indicator.data;
  const isComparable =
    isQuotient(definition) || definition.measure === 'mean' || definition.measure === 'index';
  if (!isComparable || comparison.isProtected) return null;
  const known = ranked(comparison).flatMap(({ category, figure: { value } }) =>
    value === null ? [] : [{ category, value }],
  );
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest || !lowest || known.length < 2) return null;
  return { highest, lowest, size: subtractDecimals(highest.value, lowest.value) };
}

/** Whether the groups are parts of a whole that may be added up. */
export function addsUp({ indicator, set }: GroupComparison): boolean {
  return isAdditive(indicator) && set.isExclusive === true;
}
