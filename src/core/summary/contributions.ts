import { aggregate } from '../indicators/aggregate';
import { sumDecimals } from '../indicators/decimals';
import { groupBy } from '../indicators/group-by';
import { increments } from '../indicators/increments';
import { sumPresent } from '../indicators/measurement';
import type { Period } from '../model/period';
import { reportsOf } from './completeness';
import { hasFigures, type IndicatorSummary } from './indicator-summary';

/** What each partner added to one performance measure, period by period. */
export interface Contribution {
  readonly indicator: IndicatorSummary;
  readonly periods: readonly Period[];
  /** Largest first; at most seven, the last of which may be all others together. */
  readonly shares: readonly PartnerShare[];
  /** Each partner's part of what the title speaks of, largest first. */
  readonly ranking: readonly { readonly partner: string; readonly value: number }[];
  readonly total: number;
  /** Somebody's part of the total is missing. */
  readonly isPartial: boolean;
  /** Parts of it are hidden, so nothing is said of the whole. */
  readonly isProtected: boolean;
}

export interface PartnerShare {
  /** The master's code; null for all others together. */
  readonly partner: string | null;
  /** One for each period; a gap where the partner reported nothing. */
  readonly values: readonly (number | null)[];
}

const MOST_SERIES = 7;
const MOST_PERIODS = 12;
const MOST_MEASURES = 6;

/** Performance measures whose values add up across partners; those with most partners first. */
export function contributionsOf(all: readonly IndicatorSummary[]): Contribution[] {
  const made = all.filter((each) => isAdditive(each) && hasFigures(each)).map(contributionOf);
  const shared = made.filter((each) => each.ranking.length > 1);
  return (shared.length > 0 ? shared : made)
    .map((each, index) => ({ each, index }))
    .sort((a, b) => weight(b.each) - weight(a.each) || a.index - b.index)
    .slice(0, MOST_MEASURES)
    .map(({ each }) => each);
}

/** Whether partners' figures of the measure are parts of a whole. */
export function isAdditive({ data }: IndicatorSummary): boolean {
  const { isPopulation, aggPartners, measure } = data.definition;
  const adds = aggPartners === 'sum' || aggPartners === 'last';
  return !isPopulation && adds && (measure === 'count' || measure === 'money');
}

function contributionOf(indicator: IndicatorSummary): Contribution {
  const { data, standing } = indicator;
  const last = standing.period?.end ?? '';
  const past = standing.track.map((point) => point.period).filter((period) => period.end <= last);
  const isLast = data.definition.aggTime === 'last';
  const reports = reportsOf(indicator);
  const isRunning = data.definition.reportedAs === 'cumulative';
  const parts = past.map((period) => groupBy(aggregate(data, period).parts, (each) => each.partner));
  const partners = [...new Set(parts.flatMap((each) => [...each.keys()]))].sort();
  const series = partners.map((partner) => {
    const reported = parts.map((each) =>
      sumPresent((each.get(partner) ?? []).map(({ figure }) => figure.value)),
    );
    const values = isRunning ? increments(reported) : reported;
    const own = isLast ? (values.at(-1) ?? 0) : (sumPresent(values) ?? 0);
    return { partner, values: values.slice(-MOST_PERIODS), own };
  });
  const ranked = series.sort((a, b) => b.own - a.own);
  return {
    indicator,
    periods: past.slice(-MOST_PERIODS),
    shares: withOthers(ranked),
    ranking: ranked.map(({ partner, own }) => ({ partner, value: own })),
    total: sumDecimals(ranked.map((each) => each.own)),
    isPartial: (isLast ? reports.slice(-1) : reports).some((each) => each.isPartial),
    isProtected: false,
  };
}

/** Seven colours can be told apart: the smallest partners of a longer list are one series. */
function withOthers(ranked: readonly PartnerShare[]): PartnerShare[] {
  if (ranked.length <= MOST_SERIES) return ranked.map(({ partner, values }) => ({ partner, values }));
  const rest = ranked.slice(MOST_SERIES - 1);
  const values = (rest[0]?.values ?? []).map((_, i) =>
    sumPresent(rest.map((each) => each.values[i] ?? null)),
  );
  return [...withOthers(ranked.slice(0, MOST_SERIES - 1)), { partner: null, values }];
}

function weight({ indicator, ranking, periods }: Contribution): number {
  return (
    (indicator.data.definition.isHeadline ? 1000 : 0) + ranking.length * 10 + Math.min(periods.length, 9)
  );
}
