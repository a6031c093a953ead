import { sumDecimals } from './decimals';
import type { IndicatorDefinition } from './definition';

/** A figure with what it was made of, for one partner, one period or all together. */
export interface Measurement {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Weight in a weighted mean. */
  readonly respondents: number | null;
  /** Bounds where the figure is a range, as for unique people. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Why there is no figure; the sentence is written by the catalogue. */
export const NOT_COMPUTABLE = [
  'no-data',
  'no-numbers',
  'conflict',
  'left-out',
  'only-percentages',
  'denominator-zero',
  'no-weights',
  'several-sources',
  'not-aggregated',
  'units-differ',
  'sum-of-percentages',
  'suppressed',
] as const;
export type NotComputableCode = (typeof NOT_COMPUTABLE)[number];

export interface NotComputable {
  readonly code: NotComputableCode;
  /** How many partners are the cause, of how many that reported. */
  readonly count: number;
  readonly of: number;
  /** What was found, such as the different units. */
  readonly found: readonly string[];
}

export type Computed = Measurement | NotComputable;

const NOTHING: Measurement = {
  value: null,
  numerator: null,
  denominator: null,
  respondents: null,
  low: null,
  high: null,
};

/** A figure whose other parts are unknown unless given. */
export function measured(parts: Partial<Measurement>): Measurement {
  return { ...NOTHING, ...parts };
}

/** A reason instead of a figure. */
export function notComputable(
  code: NotComputableCode,
  count = 0,
  of = count,
  found: readonly string[] = [],
): NotComputable {
  return { code, count, of, found };
}

/** Whether there is a reason instead of a figure. */
export function isReason(computed: Computed): computed is NotComputable {
  return 'code' in computed;
}

/** Numerator and denominator are both there. */
export function isDivided(
  each: Measurement,
): each is Measurement & { readonly numerator: number; readonly denominator: number } {
  return each.numerator !== null && each.denominator !== null;
}

/** `factor · numerator ÷ denominator`; a reason when there is nothing to divide by. */
export function quotient(definition: IndicatorDefinition, numerator: number, denominator: number): Computed {
  if (denominator === 0) return notComputable('denominator-zero', 1);
  return measured({ value: (definition.factor * numerator) / denominator, numerator, denominator });
}

/** The numbers that are there. */
export function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** Sum of what is there; null when nothing is, for missing is never zero. */
export function sumPresent(values: readonly (number | null)[]): number | null {
  const numbers = present(values);
  return numbers.length === 0 ? null : sumDecimals(numbers);
}
