import type { Master, MasterRow } from '../consolidation/master';
import type { PeriodKind } from '../model/period';
import { listOf, numberOf, textOf, yesNoOf } from './row-values';

export type Measure =
  'count' | 'share' | 'rate' | 'ratio' | 'mean' | 'index' | 'money' | 'yes-no' | 'milestone' | 'text';

export type Direction = 'increase' | 'decrease' | 'maintain' | 'none';

/** How several values become one, across partners and over time. */
export const AGGREGATION_RULES = [
  'sum',
  'ratio',
  'mean_weighted',
  'mean',
  'last',
  'min',
  'max',
  'count',
  'distinct',
  'single_source',
  'median',
  'share_yes',
  'none',
] as const;
export type AggregationRule = (typeof AGGREGATION_RULES)[number];

export type DenominatorOverTime = 'sum' | 'last' | 'average';

/** One shared indicator with every choice made that its figures depend on. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly outcome: string;
  /** Population indicators belong to everybody; performance measures to the organisation that reports them. */
  readonly isPopulation: boolean;
  readonly measure: Measure;
  readonly factor: number;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: string;
  /** Decimals that are shown; nothing is ever computed with rounded values. */
  readonly decimals: number;
  readonly direction: Direction;
  readonly baseline: number | null;
  readonly baselineDate: string | null;
  readonly target: number | null;
  readonly targetDate: string | null;
  readonly targetBasis: 'period' | 'cumulative';
  /** Length of a reporting period; null when the definition does not say. */
  readonly frequency: PeriodKind | null;
  readonly responsible: string;
  readonly reportingPartners: readonly string[];
  readonly aggPartners: AggregationRule;
  readonly aggTime: AggregationRule;
  readonly denTime: DenominatorOverTime;
  readonly reportedAs: 'increment' | 'cumulative';
  readonly tolerance: number;
  /** What is still good where a level is to be kept. */
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly green: number;
  readonly amber: number;
  readonly isHeadline: boolean;
  readonly source: string;
  readonly method: string;
  readonly changed: string;
  /** Whether single people might be recognised; null where nobody has said. */
  readonly isSensitive: boolean | null;
  /** Smallest count that may be shown, where the indicator has its own. */
  readonly smallestCount: number | null;
  /** What nobody has defined, so that figures are shown on an assumption and nothing is judged. */
  readonly undefinedParts: readonly UndefinedPart[];
}

export type UndefinedPart = 'direction' | 'aggregation';

/** Limits of the traffic light unless the indicator has its own. */
export const DEFAULT_GREEN = 0.85;
export const DEFAULT_AMBER = 0.6;

const MEASURES: readonly Measure[] = [
  'count',
  'share',
  'rate',
  'ratio',
  'mean',
  'index',
  'money',
  'yes-no',
  'milestone',
  'text',
];
const DIRECTIONS: readonly Direction[] = ['increase', 'decrease', 'maintain', 'none'];

const FREQUENCIES: Readonly<Record<string, PeriodKind>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  'four-monthly': 'tertial',
  'half-yearly': 'half',
  yearly: 'year',
  'school-term': 'term',
  'school-year': 'schoolYear',
};

const DECIMALS: Readonly<Partial<Record<Measure, number>>> = {
  share: 1,
  rate: 1,
  ratio: 2,
  mean: 1,
  index: 1,
};

/** Rule across partners that suits a measure, used where the definition names none. */
export const PARTNERS_RULE: Readonly<Record<Measure, AggregationRule>> = {
  count: 'sum',
  money: 'sum',
  share: 'ratio',
  rate: 'ratio',
  ratio: 'ratio',
  mean: 'mean_weighted',
  index: 'mean_weighted',
  milestone: 'mean',
  'yes-no': 'share_yes',
  text: 'none',
};

/** Rule over time where the definition names none: flows are added, states are read at the end. */
const TIME_RULE: Readonly<Record<Measure, AggregationRule>> = {
  ...PARTNERS_RULE,
  index: 'last',
  milestone: 'last',
  'yes-no': 'last',
};

/** All indicators of the master in its order, with defaults for what they leave open. */
export function readDefinitions(master: Master): IndicatorDefinition[] {
  const rows = master.tables.get('indicators')?.rows ?? [];
  return rows.filter((row) => textOf(row, 'indicator_id') !== '').map(readDefinition);
}

/** Whether values are quotients, so that they can only be put together from numerators and denominators. */
export function isQuotient(definition: IndicatorDefinition): boolean {
  return ['share', 'rate', 'ratio'].includes(definition.measure);
}

/** An indicator's definition from its record. */
export function readDefinition(row: MasterRow): IndicatorDefinition {
  const measure = readMeasure(row);
  const factor = numberOf(row, 'factor') ?? (measure === 'share' ? 100 : 1);
  const isPopulation = textOf(row, 'result_type') === 'population';
  return {
    id: textOf(row, 'indicator_id'),
    name: textOf(row, 'name') || textOf(row, 'indicator_id'),
    definition: textOf(row, 'definition'),
    outcome: textOf(row, 'outcome_id'),
    isPopulation,
    measure,
    factor,
    numerator: textOf(row, 'numerator'),
    denominator: textOf(row, 'denominator'),
    unit: textOf(row, 'unit'),
    decimals: numberOf(row, 'decimals') ?? DECIMALS[measure] ?? 0,
    direction: oneOf(DIRECTIONS, textOf(row, 'direction')) ?? 'increase',
    ...readGoal(row, factor),
    frequency: FREQUENCIES[textOf(row, 'frequency')] ?? null,
    responsible: textOf(row, 'responsible_partner'),
    reportingPartners: listOf(row, 'reporting_partners'),
    ...readRules(row, measure, isPopulation),
    tolerance: Math.abs(numberOf(row, 'tolerance') ?? 0),
    lowerBound: numberOf(row, 'lower_bound'),
    upperBound: numberOf(row, 'upper_bound'),
    green: limit(numberOf(row, 'rag_green')) ?? DEFAULT_GREEN,
    amber: limit(numberOf(row, 'rag_amber')) ?? DEFAULT_AMBER,
    isHeadline: yesNoOf(row, 'headline') === true,
    source: textOf(row, 'data_source'),
    method: textOf(row, 'method'),
    changed: textOf(row, 'changed_note'),
    isSensitive: yesNoOf(row, 'sensitive'),
    smallestCount: numberOf(row, 'k_threshold'),
    undefinedParts: readUndefined(row, measure),
  };
}

/** A named measure has its own rule; milestones and yes or no have but one way to go. */
function readUndefined(row: MasterRow, measure: Measure): UndefinedPart[] {
  const isDivided = textOf(row, 'numerator') !== '' && textOf(row, 'denominator') !== '';
  const hasRule = textOf(row, 'measure') !== '' || textOf(row, 'agg_partners') !== '' || isDivided;
  const hasWay =
    textOf(row, 'direction') !== '' || measure === 'milestone' || measure === 'yes-no' || measure === 'text';
  return [...(hasWay ? [] : ['direction' as const]), ...(hasRule ? [] : ['aggregation' as const])];
}

function readMeasure(row: MasterRow): Measure {
  const isDivided = textOf(row, 'numerator') !== '' && textOf(row, 'denominator') !== '';
  return oneOf(MEASURES, textOf(row, 'measure')) ?? (isDivided ? 'share' : 'count');
}

function readGoal(
  row: MasterRow,
  factor: number,
): Pick<IndicatorDefinition, 'baseline' | 'baselineDate' | 'target' | 'targetDate' | 'targetBasis'> {
  return {
    baseline: numberOf(row, 'baseline_value') ?? baselineQuotient(row, factor),
    baselineDate: textOf(row, 'baseline_date') || null,
    target: numberOf(row, 'target_value'),
    targetDate: textOf(row, 'target_date') || null,
    targetBasis: textOf(row, 'target_basis') === 'cumulative' ? 'cumulative' : 'period',
  };
}

function baselineQuotient(row: MasterRow, factor: number): number | null {
  const numerator = numberOf(row, 'baseline_num');
  const denominator = numberOf(row, 'baseline_den');
  return numerator === null || !denominator ? null : (factor * numerator) / denominator;
}

function readRules(
  row: MasterRow,
  measure: Measure,
  isPopulation: boolean,
): Pick<IndicatorDefinition, 'aggPartners' | 'aggTime' | 'denTime' | 'reportedAs'> {
  const byMeasure = PARTNERS_RULE[measure];
  // A population figure comes from a register; a second partner's figure is a check, not an addition.
  const acrossDefault = isPopulation && byMeasure !== 'ratio' ? 'single_source' : byMeasure;
  return {
    aggPartners: oneOf(AGGREGATION_RULES, textOf(row, 'agg_partners')) ?? acrossDefault,
    aggTime: oneOf(AGGREGATION_RULES, textOf(row, 'agg_time')) ?? TIME_RULE[measure],
    denTime:
      oneOf(['sum', 'last', 'average'] as const, textOf(row, 'den_time')) ?? (isPopulation ? 'last' : 'sum'),
    reportedAs: textOf(row, 'reported_as') === 'running-total' ? 'cumulative' : 'increment',
  };
}

/** A limit typed as 85 means 0.85: the ratio it is compared with is a share of the plan. */
function limit(value: number | null): number | null {
  return value !== null && value > 2 ? value / 100 : value;
}

function oneOf<T extends string>(all: readonly T[], value: string): T | null {
  return all.find((each) => each === value) ?? null;
}
