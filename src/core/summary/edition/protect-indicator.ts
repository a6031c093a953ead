import { isSmallCount } from '../../disclosure/count-table';
import { figureKey, type EarlierFigures, type ReleasedFigure } from '../../disclosure/editions';
import { suppress } from '../../disclosure/suppress';
import type { Aggregate } from '../../indicators/aggregate';
import { isQuotient, type IndicatorDefinition } from '../../indicators/definition';
import type { GroupComparison } from '../breakdowns';
import type { Contribution } from '../contributions';
import type { IndicatorSummary } from '../indicator-summary';
import { countFigures, OTHERS } from './count-figures';
import { restsOnFew, withoutFigures } from './hide-figures';
import { groupFigures, protectQuotientGroups, withoutGroups } from './protect-breakdown';

/** An indicator with its small groups hidden, and every figure it had. */
export interface ProtectedIndicator {
  readonly indicator: IndicatorSummary;
  readonly contribution: Contribution | undefined;
  /** In the order they were given. */
  readonly comparisons: readonly GroupComparison[];
  readonly figures: readonly ReleasedFigure[];
  readonly small: number;
  readonly complementary: number;
  readonly unchecked: number;
}

/** Whether an indicator's figures may tell of few people: it counts or rests on counts, and nobody has said it is harmless. */
export function isAboutPeople({ measure, isSensitive }: IndicatorDefinition): boolean {
  return isSensitive !== false && measure !== 'money' && measure !== 'milestone' && measure !== 'text';
}

/** Whether its figures are whole numbers of people, so that a small one is somebody. */
export function isCountOfPeople(definition: IndicatorDefinition): boolean {
  return definition.measure === 'count' && isAboutPeople(definition);
}

/** The edition's threshold, or the indicator's own where it is stricter. */
export function limitOf({ smallestCount }: IndicatorDefinition, k: number): number {
  return Math.max(k, smallestCount ?? 0);
}

/** Hides what is small in an indicator's course, its partners' parts and its groups, and whatever would give it away. */
export function protectIndicator(
  indicator: IndicatorSummary,
  contribution: Contribution | undefined,
  comparisons: readonly GroupComparison[],
  earlier: EarlierFigures,
  k: number,
): ProtectedIndicator {
  const { definition } = indicator.data;
  if (!isAboutPeople(definition)) return asItIs(indicator, contribution, comparisons);
  const limit = limitOf(definition, k);
  return isCountOfPeople(definition)
    ? protectCount(indicator, contribution, comparisons, earlier, limit)
    : protectQuotient(indicator, comparisons, earlier, limit);
}

function asItIs(
  indicator: IndicatorSummary,
  contribution: Contribution | undefined,
  comparisons: readonly GroupComparison[],
): ProtectedIndicator {
  const figures = [
    ...courseFigures(indicator),
    ...(contribution ? shareFigures(contribution) : []),
    ...comparisons.flatMap((each) => groupFigures(each, each)),
  ];
  return { indicator, contribution, comparisons, figures, small: 0, complementary: 0, unchecked: 0 };
}

function protectCount(
  indicator: IndicatorSummary,
  contribution: Contribution | undefined,
  comparisons: readonly GroupComparison[],
  earlier: EarlierFigures,
  k: number,
): ProtectedIndicator {
  const { table, actual, shares, groups } = countFigures(indicator, contribution, comparisons, earlier, k);
  const { hidden } = suppress(table, { k });
  const isHidden = (cells: readonly number[] | undefined) =>
    (cells ?? []).some((cell) => hidden[cell] != null);
  const { baseline } = indicator.data.definition;
  const isBaselineHidden = baseline !== null && isSmallCount(baseline, k);
  const shown = withoutFigures(indicator, (period) => isHidden(actual.get(period)), isBaselineHidden);
  const parts = contribution && {
    ...contribution,
    indicator: shown,
    isProtected: shares.flat().some((cell) => cell !== null && hidden[cell] != null) || shown !== indicator,
    shares: contribution.shares.map((share, s) => ({
      ...share,
      values: share.values.map((value, i) => (isHidden([shares[s]?.[i] ?? -1]) ? null : value)),
    })),
  };
  const shownGroups = comparisons.map((each, c) =>
    withoutGroups({ ...each, indicator: shown }, (group) => isHidden([groups[c]?.[group] ?? -1])),
  );
  // Cells that are no figure of their own are not counted: what lies between two that are drawn.
  const drawn = new Set([...[...actual.values()].flat(), ...shares.flat(), ...groups.flat()]);
  const counted = hidden.map((why, cell) => (drawn.has(cell) ? why : null));
  return {
    indicator: shown,
    contribution: parts,
    comparisons: shownGroups,
    figures: [
      ...courseFigures(shown),
      ...(contribution && parts ? shareFigures(parts, contribution) : []),
      ...shownGroups.flatMap((each, c) => groupFigures(each, comparisons[c] ?? each)),
    ],
    small: counted.filter((why) => why === 'small').length + (isBaselineHidden ? 1 : 0),
    complementary: counted.filter((why) => why === 'complementary').length,
    unchecked: 0,
  };
}

/** Shares, rates and means of periods stand by themselves: no sum leads from one to another. */
function protectQuotient(
  indicator: IndicatorSummary,
  comparisons: readonly GroupComparison[],
  earlier: EarlierFigures,
  k: number,
): ProtectedIndicator {
  const { definition } = indicator.data;
  const points = indicator.standing.track.filter(({ actual }) => actual !== null);
  const small = points.filter(
    ({ period, actual, own }) =>
      [actual, own].some((figure) => figure && restsOnFew(definition, figure, k)) ||
      (earlier.get(figureKey({ indicator: definition.id, partner: '', period: period.code })) ?? []).some(
        ({ value }) => value === null,
      ),
  );
  const codes = new Set(small.map(({ period }) => period.code));
  const shown = withoutFigures(indicator, (period) => codes.has(period), false);
  const groups = comparisons.map((each) => protectQuotientGroups(each, earlier, k));
  const add = (counts: readonly number[]) => counts.reduce((sum, each) => sum + each, 0);
  return {
    indicator: shown,
    contribution: undefined,
    comparisons: groups.map(({ comparison }) => ({ ...comparison, indicator: shown })),
    figures: [
      ...courseFigures(shown),
      ...groups.flatMap(({ comparison }, c) => groupFigures(comparison, comparisons[c] ?? comparison)),
    ],
    small: small.length + add(groups.map((each) => each.small)),
    complementary: add(groups.map((each) => each.complementary)),
    unchecked: points.filter(
      ({ period, actual }) => !codes.has(period.code) && actual && isBare(definition, actual),
    ).length,
  };
}

/** A figure without the numbers behind it. */
function isBare(
  definition: IndicatorDefinition,
  { value, numerator, denominator, respondents }: Aggregate,
): boolean {
  if (value === null) return false;
  return isQuotient(definition) ? numerator === null || denominator === null : respondents === null;
}

function courseFigures({ data, standing }: IndicatorSummary): ReleasedFigure[] {
  return standing.track.flatMap(({ period, actual }) => {
    if (!actual || (actual.value === null && actual.reason?.code !== 'suppressed')) return [];
    return [{ indicator: data.definition.id, partner: '', period: period.code, value: actual.value }];
  });
}

/** The parts as they are shown; a gap that was a figure before is hidden. */
function shareFigures({ indicator, shares, periods }: Contribution, before?: Contribution): ReleasedFigure[] {
  return shares.flatMap(({ partner, values }, s) =>
    values.flatMap((value, i) => {
      const was = before ? (before.shares[s]?.values[i] ?? null) : value;
      if (was === null) return [];
      const { id } = indicator.data.definition;
      return [{ indicator: id, partner: partner ?? OTHERS, period: periods[i]?.code ?? '', value }];
    }),
  );
}
