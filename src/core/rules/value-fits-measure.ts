import { type CheckedTable, valuesOf } from './checked-table';
import { numbersOf } from './column-facts';
import { usesOf } from './columns';
import { type IndicatorFacts, indicatorsOf } from './indicator-facts';
import { type Finding, type RuleKind, severityOf } from './rule';
import { otherScale, type ScaleCounts, scaleCounts } from './share-scale';

/** A value cannot be one of its indicator's measure: a count with decimals, a share above 100 or typed as 0.45. */
export const valueFitsMeasure: RuleKind = {
  id: 'value-fits-measure',
  scope: 'workbook',
  codes: ['value-does-not-fit-measure', 'share-scale'],
  reads: ['indicators'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'value-fits-measure')) {
      const indicators = indicatorsOf(at, context.lookup);
      const values = valuesOf(at, 'value');
      const numbers = numbersOf(at, 'value');
      if (!indicators || !values || !numbers) continue;
      const { ids, facts } = indicators;
      const suspects = notSurelyRight(numbers, ids, facts);
      const scales = suspects.length > 0 ? scaleCounts(ids, numbers, facts.length) : [];
      for (const record of suspects) {
        const id = ids[record] ?? 0;
        const value = values[record];
        const known = facts[id];
        if (!known || typeof value !== 'number') continue;
        const finding = misfit(at, record, value, known, scales[id]);
        if (finding) yield { ...finding, ...severityOf(use) };
      }
    }
  },
};

/** The records whose values need a second look. */
function notSurelyRight(
  numbers: Float64Array,
  ids: Uint32Array,
  facts: readonly (IndicatorFacts | null)[],
): number[] {
  const bounds = facts.map(surelyRight);
  const from = Float64Array.from(bounds, (bound) => bound?.from ?? -Infinity);
  const to = Float64Array.from(bounds, (bound) => bound?.to ?? Infinity);
  const isWhole = Uint8Array.from(bounds, (bound) => (bound?.isWhole ? 1 : 0));
  const suspects: number[] = [];
  for (let record = 0; record < numbers.length; record++) {
    const value = numbers[record] ?? NaN;
    const id = ids[record] ?? 0;
    const isOutside = value < (from[id] ?? 0) || value > (to[id] ?? 0);
    if (isOutside || (isWhole[id] === 1 && Math.floor(value) !== value)) suspects.push(record);
  }
  return suspects;
}

/** Values that need no second look; null when the measure sets no bounds. */
function surelyRight(
  facts: IndicatorFacts | null,
): { readonly from: number; readonly to: number; readonly isWhole: boolean } | null {
  switch (facts?.measure) {
    case 'count':
      return { from: 0, to: Infinity, isWhole: true };
    case 'share':
      return { from: facts.factor === 1 ? 0 : 1.000001, to: facts.factor, isWhole: false };
    case 'milestone':
      return { from: 0, to: 100, isWhole: false };
    case 'yes-no':
      return { from: 0, to: 1, isWhole: true };
    default:
      return null;
  }
}

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
