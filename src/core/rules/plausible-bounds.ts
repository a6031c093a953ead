import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { indicatorsOf } from './indicator-facts';
import { type RuleKind, severityOf } from './rule';

/** A value lies outside what its indicator's definition calls plausible. */
export const plausibleBounds: RuleKind = {
  id: 'plausible-bounds',
  scope: 'workbook',
  codes: ['not-plausible'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'plausible-bounds')) {
      const indicators = indicatorsOf(at, context.lookup);
      const values = valuesOf(at, 'value');
      if (!indicators || !values) continue;
      const { ids, facts } = indicators;
      const lows = Float64Array.from(facts, (each) => each?.plausibleMin ?? -Infinity);
      const highs = Float64Array.from(facts, (each) => each?.plausibleMax ?? Infinity);
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        const id = ids[record] ?? 0;
        if (typeof value !== 'number' || (value >= (lows[id] ?? 0) && value <= (highs[id] ?? 0))) continue;
        const min = facts[id]?.plausibleMin ?? null;
        const max = facts[id]?.plausibleMax ?? null;
        const params = { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
        yield { code: 'not-plausible', at, field: 'value', record, params, ...severityOf(use) };
      }
    }
  },
};
