import { addsPartners } from './comparable';
import { subtractDecimals } from './decimals';
import type { IndicatorData } from './indicator-data';
import { dayAfter, periodsWithin } from './intervals';
import type { Standing } from './standing';

/** What every period that is left must bring for the target to be reached. */
export interface RequiredPace {
  /** Whole periods from the last figure until the target is due. */
  readonly periods: number;
  /** What each of them adds to the sum, or by how much the level changes in each. */
  readonly each: number;
  readonly isSum: boolean;
  /** An equal part of it for every partner who is to report; null where partners' figures are not parts of a whole. */
  readonly eachPartner: number | null;
}

/** The pace that leads to the target; null where there is none, none is left to go, or no period to go it in. */
export function requiredPace(
  { definition, expected }: IndicatorData,
  standing: Standing,
): RequiredPace | null {
  const { goal, period, actual } = standing;
  if (!goal?.due || !period || actual.value === null || definition.undefinedParts.length > 0) return null;
  // A sum that lacks somebody is less than it is: the rest would be too much to ask.
  if (actual.isPartial && addsPartners(definition)) return null;
  const left = subtractDecimals(goal.target, actual.value);
  const isReached = definition.direction === 'increase' ? left <= 0 : left >= 0;
  if (isReached || (definition.direction !== 'increase' && definition.direction !== 'decrease')) return null;
  const { length } = periodsWithin({ start: dayAfter(period.end), end: goal.due }, period.kind);
  if (length === 0) return null;
  const isSum = goal.runsFrom !== null || definition.reportedAs === 'cumulative';
  const each = left / length;
  const isShared = isSum && !definition.isPopulation && addsPartners(definition) && expected.length > 1;
  return { periods: length, each, isSum, eachPartner: isShared ? each / expected.length : null };
}
