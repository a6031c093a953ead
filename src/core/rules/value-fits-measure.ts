import type { FieldValue } from '../reading/table';
import { type CheckedTable, referredIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type IndicatorFacts, indicatorFacts } from './indicator-facts';
import { type Finding, type RuleKind, severityOf } from './rule';
import { otherScale, type ScaleCounts, scaleCounts } from './share-scale';

/** A value cannot be one of its indicator's measure: a count with decimals, a share above 100 or typed as 0.45. */
export const valueFitsMeasure: RuleKind = {
  id: 'value-fits-measure',
  scope: 'workbook',
  codes: ['value-does-not-fit-measure', 'share-scale'],
  *check(context) {
    const factsOf = indicatorFacts(context.lookup);
    for (const { at, use } of usesOf(context, 'value-fits-measure')) {
      const indicators = referredIn(at, 'indicator_id');
      const values = valuesOf(at, 'value');
      if (!indicators || !values) continue;
      const scales = scaleCounts(indicators, values);
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        if (typeof value !== 'number') continue;
        const facts = factsOf(indicators[record]);
        if (!facts) continue;
        const finding = misfit(at, record, value, facts, scales.get(indicators[record] as FieldValue));
        if (finding) yield { ...finding, ...severityOf(use) };
      }
    }
  },
};

function misfit(
  at: CheckedTable,
  record: number,
  value: number,
  facts: IndicatorFacts,
  scale: ScaleCounts | undefined,
): Finding | null {
  const reason = reasonAgainst(value, facts);
  if (facts.measure === 'share') {
    const meant = otherScale(
      value,
      facts,
      scale,
      valuesOf(at, 'numerator')?.[record],
      valuesOf(at, 'denominator')?.[record],
    );
    if (meant !== null) return { code: 'share-scale', at, field: 'value', record, suggestion: String(meant) };
  }
  if (reason === null) return null;
  const params = { reason, scale: facts.measure === 'share' ? facts.factor : 100 };
  return { code: 'value-does-not-fit-measure', at, field: 'value', record, params };
}

function reasonAgainst(
  value: number,
  { measure, factor }: IndicatorFacts,
): 'not-whole' | 'negative' | 'out-of-scale' | 'not-yes-no' | null {
  switch (measure) {
    case 'count':
      if (value < 0) return 'negative';
      return Number.isInteger(value) ? null : 'not-whole';
    case 'share':
      return value < 0 || value > factor ? 'out-of-scale' : null;
    case 'milestone':
      return value < 0 || value > 100 ? 'out-of-scale' : null;
    case 'yes-no':
      return value === 0 || value === 1 ? null : 'not-yes-no';
    default:
      return null;
  }
}
