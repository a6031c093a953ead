import { figureKey, type EarlierFigures, type ReleasedFigure } from '../../disclosure/editions';
import { subtractDecimals, sumDecimals } from '../../indicators/decimals';
import type { GroupComparison } from '../breakdowns';
import { restsOnFew, suppressed } from './hide-figures';

/** Groups with what is hidden in them, and how much that was. */
export interface ProtectedGroups {
  readonly comparison: GroupComparison;
  readonly small: number;
  readonly complementary: number;
}

/** The groups of which the given ones are hidden. */
export function withoutGroups(
  comparison: GroupComparison,
  isHidden: (group: number) => boolean,
): GroupComparison {
  const groups = comparison.groups.map((each, i) =>
    isHidden(i) ? { ...each, figure: suppressed(each.figure) } : each,
  );
  return { ...comparison, groups, isProtected: comparison.groups.some((_, i) => isHidden(i)) };
}

/**
 * Shares and means by group: those that rest on few people are hidden, and where that is one group alone, the group with
 * the fewest behind it as well.
 *
 * A reader who knows how many people each group has could otherwise take the groups that are shown from the whole.
 */
export function protectQuotientGroups(
  comparison: GroupComparison,
  earlier: EarlierFigures,
  k: number,
): ProtectedGroups {
  const { definition } = comparison.indicator.data;
  const { groups } = comparison;
  const shown = groups.map(({ figure }) => figure.value !== null);
  const small = groups.map(({ category, figure }, i) => {
    if (!shown[i]) return false;
    const before = earlier.get(figureKey(groupFigure(comparison, category, null))) ?? [];
    return restsOnFew(definition, figure, k) || before.some(({ value }) => value === null);
  });
  const hidden = [...small];
  const isLone = small.filter(Boolean).length === 1;
  const weights = groups.map(({ figure }) => figure.denominator ?? figure.respondents ?? Infinity);
  const [companion] = isLone
    ? groups
        .map((_, i) => i)
        .filter((i) => shown[i] && !small[i])
        .sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0))
    : [];
  if (companion !== undefined) hidden[companion] = true;
  return {
    comparison: withoutGroups(comparison, (i) => hidden[i] === true),
    small: small.filter(Boolean).length,
    complementary: companion === undefined ? 0 : 1,
  };
}

/** People of the whole whom no group has: few of them are told by the difference. */
export function restOfGroups({ groups, set }: GroupComparison, whole: number): number | null {
  if (set.isExclusive === false) return null;
  const sum = sumDecimals(groups.flatMap(({ figure }) => figure.value ?? []));
  return sum < whole ? subtractDecimals(whole, sum) : null;
}

/** The groups as they are shown; a gap that was a figure before is hidden. */
export function groupFigures(shown: GroupComparison, before: GroupComparison): ReleasedFigure[] {
  return shown.groups.flatMap(({ category, figure }, i) =>
    before.groups[i]?.figure.value == null ? [] : [groupFigure(shown, category, figure.value)],
  );
}

/** One group's figure in an edition. */
export function groupFigure(
  { indicator, set, period }: GroupComparison,
  category: string,
  value: number | null,
): ReleasedFigure {
  return {
    indicator: indicator.data.definition.id,
    partner: '',
    group: `${set.name}: ${category}`,
    period: period.code,
    value,
  };
}
