import { columnsOf } from './columns';
import type { RuleKind } from './rule';

const ADDRESS = /^[^\s@;,<>()]+@[^\s@;,<>()]+\.[^\s@;,<>().]{2,}$/;

/** What stands in a column of e-mail addresses is none. */
export const email: RuleKind = {
  id: 'email',
  scope: 'cell',
  codes: ['not-an-email'],
  *check(context) {
    for (const { at, column } of columnsOf(context, 'email')) {
      const { field, values } = column;
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        if (typeof value === 'string' && !ADDRESS.test(value))
          yield { code: 'not-an-email', at, field, record };
      }
    }
  },
};
