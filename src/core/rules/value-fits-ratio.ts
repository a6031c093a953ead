import type { FieldValue } from '../reading/table';
import { type CheckedTable, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type IndicatorFacts, indicatorsOf, isQuotient } from './indicator-facts';
import { isRounded, quotient, rescaled } from './quotient';
import { type Finding, type RuleKind, severityOf } from './rule';

/** A value, its numerator and its denominator do not fit each other. */
export const valueFitsRatio: RuleKind = {
  id: 'value-fits-ratio',
  scope: 'workbook',
  codes: ['value-does-not-fit-ratio', 'denominator-not-positive', 'numerator-too-large'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'value-fits-ratio')) {
      const indicators = indicatorsOf(at, context.lookup);
      const denominators = valuesOf(at, 'denominator');
      const numerators = valuesOf(at, 'numerator');
      const values = valuesOf(at, 'value');
      if (!denominators || !indicators) continue;
      const { ids } = indicators;
      const quotients = indicators.facts.map((facts) => (facts && isQuotient(facts) ? facts : null));
      for (let record = 0; record < ids.length; record++) {
        const facts = quotients[ids[record] ?? 0];
        const denominator = denominators[record];
        if (!facts || typeof denominator !== 'number') continue;
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
