import { columnsOf } from './columns';
import type { RuleKind } from './rule';

/** A date that must lie behind us is later than today. */
export const dateInFuture: RuleKind = {
  id: 'date-in-future',
  scope: 'cell',
  codes: ['date-in-future'],
  *check(context) {
    const { today } = context;
    if (today === null) return;
    for (const { at, type, column } of columnsOf(context, 'date')) {
      if (type.notAfterToday !== true) continue;
      const { field, values } = column;
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        if (typeof value === 'string' && value.slice(0, 10) > today)
          yield { code: 'date-in-future', at, field, record };
      }
    }
  },
};
