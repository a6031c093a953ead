import { numbersOf } from './column-facts';
import { usesOf } from './columns';
import { type IndicatorFacts, indicatorsOf } from './indicator-facts';
import { type RuleKind, severityOf } from './rule';

/** A value lies outside what its indicator's definition calls plausible. */
export const plausibleBounds: RuleKind = {
  id: 'plausible-bounds',
  scope: 'workbook',
  codes: ['not-plausible'],
  reads: ['indicators'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'plausible-bounds')) {
      const indicators = indicatorsOf(at, context.lookup);
      const numbers = numbersOf(at, 'value');
      if (!indicators || !numbers) continue;
      const { ids, facts } = indicators;
      for (const record of outside(numbers, ids, facts)) {
        const id = ids[record] ?? 0;
        const min = facts[id]?.plausibleMin ?? null;
        const max = facts[id]?.plausibleMax ?? null;
        const params = { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
        yield { code: 'not-plausible', at, field: 'value', record, params, ...severityOf(use) };
      }
    }
  },
};

function outside(
  numbers: Float64Array,
  ids: Uint32Array,
  facts: readonly (IndicatorFacts | null)[],
): number[] {
  const lows = Float64Array.from(facts, (each) => each?.plausibleMin ?? -Infinity);
  const highs = Float64Array.from(facts, (each) => each?.plausibleMax ?? Infinity);
  const found: number[] = [];
  for (let record = 0; record < numbers.length; record++) {
    const value = numbers[record] ?? NaN;
    const id = ids[record] ?? 0;
    if (value < (lows[id] ?? 0) || value > (highs[id] ?? 0)) found.push(record);
  }
  return found;
}
