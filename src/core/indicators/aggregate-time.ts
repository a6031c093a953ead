import { meanOf, medianOf } from './decimals';
import { isQuotient, type AggregationRule, type IndicatorDefinition } from './definition';
import { weightedMean } from './weighted-mean';
import {
  isDivided,
  measured,
  notComputable,
  present,
  sumPresent,
  type Computed,
  type Measurement,
} from './measurement';

type TimeRule = (points: readonly Measurement[], definition: IndicatorDefinition) => Computed;

/**
 * One partner's figures of several periods as one figure, with the indicator's rule over time.
 *
 * Points are in order of time, do not overlap and are at least one. The two axes of aggregation are kept
 * apart as DHIS2 keeps them ("Aggregation operators", DHIS2 user documentation): first over time within
 * each partner, then across partners.
 */
export function aggregateTime(definition: IndicatorDefinition, points: readonly Measurement[]): Computed {
  const rule = timeRule(definition);
  const [only, another] = points;
  if (only && !another && rule !== 'count') return rule === 'distinct' ? asRange(only) : only;
  return RULES[rule](points, definition);
}

/** The rule over time that holds after running totals and quotients are taken into account. */
export function timeRule(definition: IndicatorDefinition): AggregationRule {
  const { aggTime, reportedAs } = definition;
  // A running total already contains the periods before it.
  if (reportedAs === 'cumulative' && ADDING.has(aggTime)) return 'last';
  return isQuotient(definition) && aggTime === 'sum' ? 'ratio' : aggTime;
}

/** Whether every period of an interval matters to the figure, so that a missing one makes it partial. */
export function needsEveryPeriod(definition: IndicatorDefinition): boolean {
  return ADDING.has(timeRule(definition));
}

const ADDING: ReadonlySet<AggregationRule> = new Set([
  'sum',
  'ratio',
  'mean_weighted',
  'mean',
  'distinct',
  'count',
  'median',
]);

const last: TimeRule = (points) => points.at(-1) ?? notComputable('no-data');

const RULES: Readonly<Record<AggregationRule, TimeRule>> = {
  sum: (points) => measured({ value: sumPresent(points.map((each) => each.value)) }),
  ratio: ratioOverTime,
  mean_weighted: weightedMean,
  mean: (points, definition) => ({
    ...dividedParts(points, definition),
    value: meanOf(valuesOf(points)),
  }),
  last,
  single_source: last,
  share_yes: last,
  min: (points) => extreme(points, (a, b) => a < b),
  max: (points) => extreme(points, (a, b) => a > b),
  count: (points) => measured({ value: points.length }),
  distinct: (points) => {
    const ranges = points.map(asRange);
    const low = Math.max(...present(ranges.map((each) => each.low)));
    const high = sumPresent(ranges.map((each) => each.high));
    return measured({ low, high, value: low === high ? low : null });
  },
  median: (points) => measured({ value: medianOf(valuesOf(points)) }),
  none: (points) => notComputable('not-aggregated', points.length),
};

/** A figure known exactly is a range from itself to itself. */
export function asRange(point: Measurement): Measurement {
  return { ...point, low: point.low ?? point.value, high: point.high ?? point.value };
}

/** Numerators are added over time; the denominator is added, taken once, or averaged, as the indicator says. */
function ratioOverTime(points: readonly Measurement[], definition: IndicatorDefinition): Computed {
  if (!points.every(isDivided)) return notComputable('only-percentages', 1);
  const parts = dividedParts(points, definition);
  const { numerator, denominator } = parts;
  const canDivide = numerator !== null && denominator !== null && denominator !== 0;
  // A partner without anybody to count still has a place in the sum across partners.
  return { ...parts, value: canDivide ? (definition.factor * numerator) / denominator : null };
}

function dividedParts(points: readonly Measurement[], definition: IndicatorDefinition): Measurement {
  const respondents = sumPresent(points.map((each) => each.respondents));
  if (!points.every(isDivided)) return measured({ respondents });
  const denominators = points.map((each) => each.denominator);
  return measured({
    respondents,
    numerator: sumPresent(points.map((each) => each.numerator)),
    denominator: DENOMINATOR[definition.denTime](denominators),
  });
}

const DENOMINATOR: Readonly<
  Record<IndicatorDefinition['denTime'], (values: readonly number[]) => number | null>
> = {
  sum: sumPresent,
  last: (values) => values.at(-1) ?? null,
  average: meanOf,
};

function extreme(points: readonly Measurement[], beats: (a: number, b: number) => boolean): Computed {
  let best: Measurement | null = null;
  for (const each of points) {
    if (each.value !== null && (!best || beats(each.value, best.value ?? each.value))) best = each;
  }
  return best ?? notComputable('no-numbers', points.length);
}

function valuesOf(points: readonly Measurement[]): number[] {
  return present(points.map((each) => each.value));
}
