import { expectedReports } from '../consolidation/arrivals';
import { groupBy } from '../indicators/group-by';
import { readIndicators, type IndicatorData } from '../indicators/indicator-data';
import { hasFigure } from '../indicators/observation';
import { outlierScores } from '../indicators/outliers';
import type { Facts } from './facts';

/** How good a partner's reports are; a part that nothing is known of is null. */
export interface ReportQuality {
  readonly partner: string;
  readonly received: number;
  readonly expected: number;
  readonly completeness: number;
  /** Received on or before the due date, by the reporting calendar. */
  readonly timeliness: number | null;
  /** Values that can be true, of all that were sent. */
  readonly validity: number | null;
  /** Values in line with the series they belong to, of those that can be judged. */
  readonly consistency: number | null;
  /** Weighted mean of the parts that are known. */
  readonly score: number;
}

const WEIGHTS = { completeness: 0.35, timeliness: 0.15, validity: 0.25, consistency: 0.25 } as const;

/** The quality of every partner who was to report. */
export function qualityOf(facts: Facts): ReportQuality[] {
  const all = readIndicators(facts.master).map((data) => upTo(data, facts.until));
  const partners = [...new Set(all.flatMap(({ expected }) => expected))].sort();
  return partners.map((partner) => {
    const own = all
      .filter(({ expected }) => expected.includes(partner))
      .map((data) => countsOf(data, partner));
    const total = (pick: (each: Counts) => number) => own.reduce((sum, each) => sum + pick(each), 0);
    const [received, expected] = [total((each) => each.received), total((each) => each.expected)];
    const sent = received + total((each) => each.untrue);
    const judged = total((each) => each.judged);
    const parts = {
      completeness: expected === 0 ? 1 : received / expected,
      timeliness: timelinessOf(facts, partner),
      validity: sent === 0 ? null : received / sent,
      consistency: judged === 0 ? null : 1 - total((each) => each.outliers) / judged,
    };
    return { partner, received, expected, ...parts, score: scoreOf(parts) };
  });
}

interface Counts {
  readonly received: number;
  readonly expected: number;
  readonly untrue: number;
  readonly judged: number;
  readonly outliers: number;
}

function upTo(data: IndicatorData, until: string): IndicatorData {
  const isTold = (each: { readonly period: { readonly end: string } }) => each.period.end <= until;
  return {
    ...data,
    observations: data.observations.filter((each) => each.category === '' && isTold(each)),
    leftOut: data.leftOut.filter(({ observation }) => observation.category === '' && isTold(observation)),
  };
}

/** Periods that anybody reported are expected of all who report the indicator. */
function countsOf({ observations, leftOut }: IndicatorData, partner: string): Counts {
  const periodsOf = (some: readonly { readonly period: { readonly code: string } }[]) =>
    new Set(some.map(({ period }) => period.code)).size;
  const untrue = leftOut.filter(({ observation }) => observation.partner === partner);
  const figures = observations.filter(hasFigure);
  const own = figures.filter((each) => each.partner === partner);
  const series = [...groupBy(own, ({ geography }) => geography).values()];
  const scores = series.flatMap((some) => outlierScores(some.flatMap(({ value }) => value ?? [])));
  return {
    received: periodsOf(own),
    expected: periodsOf([...figures, ...leftOut.map(({ observation }) => observation)]),
    untrue: untrue.length,
    judged: scores.length,
    outliers: scores.filter(({ isOutlier }) => isOutlier).length,
  };
}

function timelinessOf({ master }: Facts, partner: string): number | null {
  const asked = expectedReports(master, null).filter(
    (one) => one.partner === partner && one.due !== '' && one.state !== 'exempt',
  );
  if (asked.length === 0) return null;
  return asked.filter(({ received, due }) => received !== '' && received <= due).length / asked.length;
}

function scoreOf(parts: Readonly<Record<keyof typeof WEIGHTS, number | null>>): number {
  const known = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((part) => parts[part] !== null);
  const weight = known.reduce((sum, part) => sum + WEIGHTS[part], 0);
  return known.reduce((sum, part) => sum + WEIGHTS[part] * (parts[part] ?? 0), 0) / weight;
}
