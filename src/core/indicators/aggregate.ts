import { aggregatePartners, type AcrossOptions, type PartnerFigure } from './aggregate-partners';
import { aggregateTime, needsEveryPeriod } from './aggregate-time';
import { isQuotient, type IndicatorDefinition } from './definition';
import { groupBy } from './group-by';
import type { IndicatorData } from './indicator-data';
import { isWithin, periodsWithin, type Interval } from './intervals';
import {
  isReason,
  measured,
  notComputable,
  type Computed,
  type Measurement,
  type NotComputable,
} from './measurement';
import type { LeftOut } from './left-out';
import { hasFigure, type Observation } from './observation';

/** One indicator's figure over an interval, with what it rests on. */
export interface Aggregate extends Measurement {
  readonly interval: Interval;
  /** Why there is no figure; null when there is one. */
  readonly reason: NotComputable | null;
  /** Partners whose figures are in it, of those who were to report. */
  readonly reporting: readonly string[];
  readonly expected: readonly string[];
  /** Something that should be in it is missing: a partner, a period, or a value in conflict. */
  readonly isPartial: boolean;
  readonly isEstimated: boolean;
  readonly isPreliminary: boolean;
  readonly hasBreak: boolean;
  /** Keys left out because nobody has settled which of their values holds. */
  readonly conflicts: number;
  /** Values left out because they cannot be true. */
  readonly leftOut: readonly LeftOut[];
  readonly parts: readonly PartnerFigure[];
}

export type AggregateOptions = AcrossOptions;

/**
 * One indicator over an interval, in the stated order: one observation for each key, over time within each
 * partner, then across partners with places as partners. Categories are never added to totals.
 */
export function aggregate(
  data: IndicatorData,
  interval: Interval,
  options: AggregateOptions = {},
): Aggregate {
  const { definition } = data;
  const used = usedObservations(data.observations, interval);
  const computed = compute(data, used, options);
  const conflicts = data.conflicts.filter((each) => each.category === '' && isWithin(interval, each.period));
  const reporting = distinct(used.map((each) => each.partner));
  const leftOut = data.leftOut.filter(
    ({ observation: { category, period } }) => category === '' && isWithin(interval, period),
  );
  const nothing = used.length === 0 ? whyNothing(conflicts.length, leftOut) : null;
  const total = nothing ?? computed.total;
  const flags = new Set(used.flatMap((each) => [each.flag, each.status]));
  return {
    ...(isReason(total) ? measured({}) : total),
    interval,
    reason: isReason(total) ? total : null,
    reporting,
    expected: data.expected,
    isPartial:
      reporting.length < data.expected.length ||
      conflicts.length > 0 ||
      leftOut.length > 0 ||
      flags.has('partial') ||
      (needsEveryPeriod(definition) && missesPeriods(data, used, interval)),
    isEstimated:
      flags.has('estimated') || (definition.aggPartners === 'distinct' && options.overlap !== undefined),
    isPreliminary: flags.has('preliminary'),
    hasBreak: flags.has('break_in_series'),
    conflicts: conflicts.length,
    leftOut,
    parts: computed.parts,
  };
}

/** Something was reported, yet nothing of it can be used; null when nothing was reported. */
function whyNothing(conflicts: number, leftOut: readonly LeftOut[]): NotComputable | null {
  if (conflicts > 0) return notComputable('conflict', conflicts);
  if (leftOut.length === 0) return null;
  const isAllZero = leftOut.every(({ why }) => why === 'denominator-zero');
  return notComputable(isAllZero ? 'denominator-zero' : 'left-out', leftOut.length);
}

function compute(
  data: IndicatorData,
  used: readonly Observation[],
  options: AggregateOptions,
): { readonly parts: readonly PartnerFigure[]; readonly total: Computed } {
  const { definition } = data;
  const units = distinct(used.map((each) => each.unit.trim() || definition.unit.trim()));
  if (units.length > 1)
    return { parts: [], total: notComputable('units-differ', units.length, units.length, units) };
  const parts: PartnerFigure[] = [];
  const reasons: NotComputable[] = [];
  for (const series of bySeries(used)) {
    const [first] = series;
    const figure = aggregateTime(
      definition,
      series.map((each) => toMeasurement(definition, each)),
    );
    if (isReason(figure)) reasons.push(figure);
    else if (first) parts.push({ partner: first.partner, geography: first.geography, figure });
  }
  const [reason] = reasons;
  // One partner whose figures cannot be put together makes the whole wrong, not merely smaller.
  if (reason)
    return { parts, total: { ...reason, count: reasons.length, of: parts.length + reasons.length } };
  return {
    parts,
    total: aggregatePartners(definition, parts, options),
  };
}

/** Totals with a figure inside the interval, without places that a whole covers and periods that a longer one covers. */
function usedObservations(observations: readonly Observation[], interval: Interval): Observation[] {
  const totals = observations.filter(
    (each) => each.category === '' && hasFigure(each) && isWithin(interval, each.period),
  );
  const wholes = new Set(totals.filter((each) => each.geography === '').map(reportKey));
  const places = totals.filter((each) => each.geography === '' || !wholes.has(reportKey(each)));
  return bySeries(places).flatMap(withoutCovered);
}

function reportKey(each: Observation): string {
  return `${each.partner}\n${each.period.code}`;
}

/** Each partner's observations for one place, in order of time. */
function bySeries(observations: readonly Observation[]): Observation[][] {
  const series = groupBy(observations, (each) => `${each.partner}\n${each.geography}`);
  return [...series]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => same.sort((a, b) => (a.period.end < b.period.end ? -1 : 1)));
}

/** A year's figure and its quarters' are the same thing told twice: the longer period is kept. */
function withoutCovered(series: readonly Observation[]): Observation[] {
  return series.filter(
    (each) =>
      !series.some(
        (other) =>
          other !== each && isWithin(other.period, each.period) && !isWithin(each.period, other.period),
      ),
  );
}

function toMeasurement(definition: IndicatorDefinition, each: Observation): Measurement {
  const { value, numerator, denominator, respondents } = each;
  const divides = isQuotient(definition) && numerator !== null && denominator !== null && denominator !== 0;
  return measured({
    value: divides ? (definition.factor * numerator) / denominator : value,
    numerator,
    denominator,
    respondents,
  });
}

function missesPeriods(data: IndicatorData, used: readonly Observation[], interval: Interval): boolean {
  const slots = data.kind === null ? [] : periodsWithin(interval, data.kind);
  const partners = groupBy(used, (each) => each.partner);
  return [...partners.values()].some((own) =>
    slots.some((slot) => !own.some((each) => isWithin(each.period, slot) || isWithin(slot, each.period))),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
