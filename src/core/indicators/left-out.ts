import { isQuotient, type IndicatorDefinition } from './definition';
import { hasFigure, type Observation } from './observation';

/** Why a reported value is not counted; the sentence is written by the catalogue. */
export type LeftOutCode =
  | 'not-a-number'
  | 'negative'
  | 'denominator-missing'
  | 'denominator-zero'
  | 'numerator-above-denominator'
  | 'above-the-whole'
  | 'value-disagrees';

/** A reported value that cannot be true, or contradicts itself. */
export interface LeftOut {
  readonly observation: Observation;
  readonly why: LeftOutCode;
}

type Check = (each: Observation, definition: IndicatorDefinition) => boolean;

/** Marks that say there is no figure: nothing was reported, so nothing is left out. */
const NO_FIGURE = new Set(['nil', 'not_available', 'not_applicable', 'suppressed']);
/** Room for the last binary digit. */
const NOISE = 1 + 1e-9;

/** In the order they are tried; the first that holds is told. */
const CHECKS: readonly (readonly [LeftOutCode, Check])[] = [
  ['not-a-number', (each) => !hasFigure(each) && each.text.trim() !== ''],
  ['negative', isNegative],
  ['denominator-missing', (each, definition) => divides(each, definition) && each.denominator === null],
  ['denominator-zero', ({ denominator }, definition) => isQuotient(definition) && isNotAbove(denominator, 0)],
  ['numerator-above-denominator', isNumeratorAbove],
  [
    'above-the-whole',
    ({ value }, { measure, factor }) => measure === 'share' && value !== null && value > factor,
  ],
  ['value-disagrees', disagrees],
];

/**
 * Why an observation must not be counted; null when nothing speaks against it.
 *
 * One impossible row makes a sum of numerators over a sum of denominators wrong for everybody, so it is left
 * out and told, and its partner counts as missing. Numerator and denominator decide only where the value beside
 * them agrees within rounding; which of them is wrong cannot be known from here.
 */
export function whyLeftOut(definition: IndicatorDefinition, each: Observation): LeftOutCode | null {
  if (definition.measure === 'text' || NO_FIGURE.has(each.flag)) return null;
  return CHECKS.find(([, holds]) => holds(each, definition))?.[0] ?? null;
}

/** Counts and what they are parts of cannot be below zero; money, means and indices can. */
function isNegative(each: Observation, definition: IndicatorDefinition): boolean {
  const { value, numerator, denominator, respondents } = each;
  const counted = definition.measure === 'count' || definition.measure === 'share' ? [value] : [];
  const parts = definition.measure === 'share' ? [numerator, denominator] : [];
  return [...counted, ...parts, respondents].some((number) => number !== null && number < 0);
}

function isNumeratorAbove(
  { numerator, denominator }: Observation,
  { measure }: IndicatorDefinition,
): boolean {
  return measure === 'share' && numerator !== null && denominator !== null && numerator > denominator;
}

function disagrees(each: Observation, definition: IndicatorDefinition): boolean {
  const { value, numerator, denominator } = each;
  if (!isQuotient(definition) || value === null || numerator === null || !denominator) return false;
  // Who writes 91 has rounded to whole numbers, whatever the indicator shows.
  const decimals = Math.min(definition.decimals, decimalsOf(value));
  const difference = Math.abs(value - (definition.factor * numerator) / denominator);
  return difference > 0.5 * 10 ** -decimals * NOISE;
}

function divides({ numerator }: Observation, definition: IndicatorDefinition): boolean {
  return isQuotient(definition) && numerator !== null;
}

function isNotAbove(value: number | null, limit: number): boolean {
  return value !== null && value <= limit;
}

function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e') ? 0 : (text.split('.')[1] ?? '').length;
}
