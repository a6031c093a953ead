import { asRange } from './aggregate-time';
import { meanOf, medianOf, sumDecimals } from './decimals';
import { isQuotient, PARTNERS_RULE, type AggregationRule, type IndicatorDefinition } from './definition';
import {
  isDivided,
  measured,
  notComputable,
  present,
  quotient,
  sumPresent,
  type Computed,
  type Measurement,
} from './measurement';
import { weightedMean } from './weighted-mean';

/** One partner's figure for one place. */
export interface PartnerFigure {
  readonly partner: string;
  readonly geography: string;
  readonly figure: Measurement;
}

export interface AcrossOptions {
  /** Agreed share of people counted more than once, 0 to 1. */
  readonly overlap?: number;
}

type PartnersRule = (
  parts: readonly PartnerFigure[],
  definition: IndicatorDefinition,
  options: AcrossOptions,
) => Computed;

/** Partners' figures as one, with the indicator's rule across partners; places count as partners. */
export function aggregatePartners(
  definition: IndicatorDefinition,
  parts: readonly PartnerFigure[],
  options: AcrossOptions,
): Computed {
  if (parts.length === 0) return notComputable('no-data');
  return RULES[definition.aggPartners](parts, definition, options);
}

const sum: PartnersRule = (parts, definition) => {
  if (isQuotient(definition) && parts.length > 1) return notComputable('sum-of-percentages', parts.length);
  return fromValues(parts, (values) => sumDecimals(values));
};

const mean: PartnersRule = (parts) => fromValues(parts, meanOf);

const RULES: Readonly<Record<AggregationRule, PartnersRule>> = {
  sum,
  ratio: ratioAcross,
  mean_weighted: (parts) => (parts.length === 1 ? figures(parts)[0] : null) ?? weightedMean(figures(parts)),
  mean,
  last: latest,
  min: (parts) => fromValues(parts, (values) => Math.min(...values)),
  max: (parts) => fromValues(parts, (values) => Math.max(...values)),
  count: (parts) => measured({ value: valuesOf(parts).length }),
  distinct: distinctAcross,
  single_source: singleSource,
  median: (parts) => fromValues(parts, medianOf),
  share_yes: (parts) =>
    fromValues(parts, (values) => (100 * values.filter((each) => each > 0).length) / values.length),
  none: (parts) =>
    parts.length === 1
      ? (figures(parts)[0] ?? notComputable('no-data'))
      : notComputable('not-aggregated', parts.length),
};

/**
 * `factor · Σ numerator ÷ Σ denominator`: the only right way to put shares together.
 *
 * The mean of partners' percentages is wrong whenever denominators differ (ActivityInfo, "Calculating
 * ratios": 40/35 and 10/50 give 50/85), so one percentage without numbers behind it makes the whole not computable.
 */
function ratioAcross(parts: readonly PartnerFigure[], definition: IndicatorDefinition): Computed {
  const all = figures(parts);
  const divided = all.filter(isDivided);
  const [only] = all;
  // A lone partner's percentage is not put together with anything.
  if (only && all.length === 1 && divided.length === 0) return only;
  const bare = parts.filter((each) => !isDivided(each.figure));
  if (bare.length > 0)
    return notComputable('only-percentages', partnersOf(bare).size, partnersOf(parts).size);
  return quotient(
    definition,
    sumDecimals(divided.map((each) => each.numerator)),
    sumDecimals(divided.map((each) => each.denominator)),
  );
}

/** Stocks add up; states such as means and indices do not. */
function latest(
  parts: readonly PartnerFigure[],
  definition: IndicatorDefinition,
  options: AcrossOptions,
): Computed {
  if (isQuotient(definition)) return ratioAcross(parts, definition);
  const adds = definition.measure === 'count' || definition.measure === 'money';
  return (adds ? sum : mean)(parts, definition, options);
}

/**
 * Unique people lie between the largest partner's number and the sum of all.
 *
 * The bounds are CARE's "umbrella" method and plain addition (CARE International, "Dealing with double
 * counting"); with an agreed overlap r the estimate is Σ·(1 − r), never below the lower bound.
 */
function distinctAcross(
  parts: readonly PartnerFigure[],
  _definition: IndicatorDefinition,
  { overlap }: AcrossOptions,
): Computed {
  const ranges = figures(parts).map(asRange);
  const lows = present(ranges.map((each) => each.low));
  const high = sumPresent(ranges.map((each) => each.high));
  if (high === null || lows.length === 0) return notComputable('no-numbers', parts.length);
  const low = Math.max(...lows);
  const estimate = overlap === undefined ? null : Math.max(low, high * (1 - overlap));
  return measured({ low, high, value: low === high ? low : estimate });
}

/** One source is the figure; a second one is a check on consistency and is never added. */
function singleSource(
  parts: readonly PartnerFigure[],
  definition: IndicatorDefinition,
  options: AcrossOptions,
): Computed {
  const partners = [...partnersOf(parts)];
  const source = partners.length === 1 ? partners[0] : definition.responsible;
  const own = parts.filter((each) => each.partner === source);
  const [only, another] = own;
  if (!only) return notComputable('several-sources', partners.length, partners.length, partners);
  return another ? RULES[PARTNERS_RULE[definition.measure]](own, definition, options) : only.figure;
}

function fromValues(
  parts: readonly PartnerFigure[],
  combine: (values: readonly number[]) => number | null,
): Computed {
  const values = valuesOf(parts);
  return values.length === 0
    ? notComputable('no-numbers', parts.length)
    : measured({ value: combine(values) });
}

function figures(parts: readonly PartnerFigure[]): Measurement[] {
  return parts.map((each) => each.figure);
}

function valuesOf(parts: readonly PartnerFigure[]): number[] {
  return present(figures(parts).map((each) => each.value));
}

function partnersOf(parts: readonly PartnerFigure[]): ReadonlySet<string> {
  return new Set(parts.map((each) => each.partner));
}
