import type { FieldValue } from '../reading/table';
import { type CheckedTable, referredIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type IndicatorFacts, indicatorFacts, isQuotient } from './indicator-facts';
import { isRounded, quotient, rescaled } from './quotient';
import { type Finding, type RuleKind, severityOf } from './rule';

/** A value, its numerator and its denominator do not fit each other. */
export const valueFitsRatio: RuleKind = {
  id: 'value-fits-ratio',
  scope: 'workbook',
  codes: ['value-does-not-fit-ratio', 'denominator-not-positive', 'numerator-too-large'],
  *check(context) {
    const factsOf = indicatorFacts(context.lookup);
    for (const { at, use } of usesOf(context, 'value-fits-ratio')) {
      const indicators = referredIn(at, 'indicator_id') ?? [];
      const denominators = valuesOf(at, 'denominator');
      const numerators = valuesOf(at, 'numerator');
      const values = valuesOf(at, 'value');
      if (!denominators) continue;
      for (let record = 0; record < indicators.length; record++) {
        const denominator = denominators[record];
        const facts = typeof denominator === 'number' ? factsOf(indicators[record]) : null;
        if (!facts || !isQuotient(facts) || typeof denominator !== 'number') continue;
        const finding = misfit(at, record, facts, values?.[record], numerators?.[record], denominator);
        if (finding) yield { ...finding, ...severityOf(use) };
      }
    }
  },
};

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
