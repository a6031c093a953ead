import { columnsOf } from './columns';
import { failing } from './distinct-check';
import type { RuleKind } from './rule';

const ADDRESS = /^[^\s@;,<>()]+@[^\s@;,<>()]+\.[^\s@;,<>().]{2,}$/;

/** What stands in a column of e-mail addresses is none. */
export const email: RuleKind = {
  id: 'email',
  scope: 'cell',
  codes: ['not-an-email'],
  *check(context) {
    for (const { at, column } of columnsOf(context, 'email')) {
      const wrong = (value: unknown) => (typeof value === 'string' && !ADDRESS.test(value) ? true : null);
      for (const { record } of failing(at, column, wrong))
        yield { code: 'not-an-email', at, field: column.field, record };
    }
  },
};
