import type { FieldValue } from '../reading/table';
import { type CheckedTable, valuesOf } from './checked-table';
import { numbersOf } from './column-facts';
import { usesOf } from './columns';
import { type IndicatorFacts, indicatorsOf, isQuotient } from './indicator-facts';
import { isRounded, quotient, rescaled } from './quotient';
import { type Finding, type RuleKind, severityOf } from './rule';

/** A value, its numerator and its denominator do not fit each other. */
export const valueFitsRatio: RuleKind = {
  id: 'value-fits-ratio',
  scope: 'workbook',
  codes: ['value-does-not-fit-ratio', 'denominator-not-positive', 'numerator-too-large'],
  reads: ['indicators'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'value-fits-ratio')) {
      const indicators = indicatorsOf(at, context.lookup);
      const [values, numerators] = [valuesOf(at, 'value'), valuesOf(at, 'numerator')];
      const denominators = numbersOf(at, 'denominator');
      if (!denominators || !indicators) continue;
      const rows = {
        ids: indicators.ids,
        facts: indicators.facts.map(quotientFacts),
        values: numbersOf(at, 'value'),
        numerators: numbersOf(at, 'numerator'),
        denominators,
      };
      for (const record of notSurelyRight(rows)) {
        const facts = rows.facts[rows.ids[record] ?? 0];
        const denominator = denominators[record];
        if (!facts || denominator === undefined) continue;
        const finding = misfit(at, record, facts, values?.[record], numerators?.[record], denominator);
        if (finding) yield { ...finding, ...severityOf(use) };
      }
    }
  },
};

/** Each record with its indicator and the three numbers; NaN for none. */
interface Rows {
  readonly ids: Uint32Array;
  readonly facts: readonly (QuotientFacts | null)[];
  readonly values: Float64Array | null;
  readonly numerators: Float64Array | null;
  readonly denominators: Float64Array;
}

/** What a quotient is held against; `half` of the last decimal is 0 when the value shows its own. */
interface QuotientFacts extends IndicatorFacts {
  readonly half: number;
  readonly isShare: boolean;
}

function quotientFacts(facts: IndicatorFacts | null): QuotientFacts | null {
  if (!facts || !isQuotient(facts)) return null;
  const half = facts.decimals === null ? 0 : 0.5 * 10 ** -facts.decimals;
  return { ...facts, half, isShare: facts.measure === 'share' };
}

/** The records that need a second look: most are a rounding to the indicator's decimals. */
function notSurelyRight({ ids, facts, values, numerators, denominators }: Rows): number[] {
  const factors = Float64Array.from(facts, (each) => each?.factor ?? 0);
  // A little less than half of the last decimal: multiplying instead of dividing rounds otherwise.
  const nearly = Float64Array.from(facts, (each) => (each?.half ?? 0) * (1 - 1e-9));
  const isShare = Uint8Array.from(facts, (each) => (each?.isShare ? 1 : 0));
  const suspects: number[] = [];
  for (let record = 0; record < denominators.length; record++) {
    const id = ids[record] ?? 0;
    const factor = factors[id] ?? 0;
    const denominator = denominators[record] ?? NaN;
    if (factor === 0 || Number.isNaN(denominator)) continue;
    const value = values?.[record] ?? NaN;
    const numerator = numerators?.[record] ?? NaN;
    // A comparison with a number that is not there is false.
    const isRight =
      denominator > 0 &&
      (isShare[id] === 0 || numerator <= denominator) &&
      Math.abs(value * denominator - factor * numerator) < (nearly[id] ?? 0) * denominator;
    if (!isRight) suspects.push(record);
  }
  return suspects;
}

function misfit(
  at: CheckedTable,
  record: number,
  { measure, factor, decimals }: IndicatorFacts,
  value: FieldValue | null | undefined,
  numerator: FieldValue | null | undefined,
  denominator: number,
): Finding | null {
  if (denominator <= 0) return { code: 'denominator-not-positive', at, field: 'denominator', record };
  if (typeof numerator !== 'number') return null;
  if (measure === 'share' && numerator > denominator)
    return { code: 'numerator-too-large', at, field: 'numerator', record, params: { denominator } };
  const expected = quotient(factor, numerator, denominator);
  if (expected === null || typeof value !== 'number' || isRounded(value, expected, decimals)) return null;
  // A share on the other scale is told once, as that.
  const isOtherScale =
    measure === 'share' && [100, 0.01].some((by) => isRounded(rescaled(value, by), expected, decimals));
  if (isOtherScale) return null;
  return {
    code: 'value-does-not-fit-ratio',
    at,
    field: 'value',
    record,
    params: { expected: Number(expected.toFixed(decimals ?? 2)), numerator, denominator },
  };
}
