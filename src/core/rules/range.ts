import { numberFactsOf } from './column-facts';
import { columnsOf } from './columns';
import { limitsOf } from './limits';
import type { RuleKind } from './rule';

/** A number is outside what its column allows. */
export const range: RuleKind = {
  id: 'range',
  scope: 'cell',
  codes: ['out-of-range'],
  *check(context) {
    const columns = columnsOf(context, 'integer', 'decimal', 'money', 'percent', 'year');
    for (const { at, type, column } of columns) {
      const { min, max } = limitsOf(type) ?? {};
      if (min === undefined && max === undefined) continue;
      const params = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      const { field, values } = column;
      const low = min ?? -Infinity;
      const high = max ?? Infinity;
      const facts = numberFactsOf(column);
      if (facts.min >= low && facts.max <= high) continue;
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        if (typeof value !== 'number' || (value >= low && value <= high)) continue;
        yield { code: 'out-of-range', at, field, record, params };
      }
    }
  },
};
