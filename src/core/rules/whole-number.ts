import { numberFactsOf } from './column-facts';
import { columnsOf } from './columns';
import type { RuleKind } from './rule';

/** A number that must be whole has decimals. */
export const wholeNumber: RuleKind = {
  id: 'whole-number',
  scope: 'cell',
  codes: ['not-whole'],
  *check(context) {
    for (const { at, column } of columnsOf(context, 'integer', 'year')) {
      if (numberFactsOf(column).isWhole) continue;
      const { field, values } = column;
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        if (typeof value === 'number' && !Number.isInteger(value))
          yield { code: 'not-whole', at, field, record };
      }
    }
  },
};
