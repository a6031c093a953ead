import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** An end lies before its start. */
export const dateOrder: RuleKind = {
  id: 'date-order',
  scope: 'row',
  codes: ['dates-reversed'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'date-order')) {
      const firsts = valuesOf(at, use.first);
      const lasts = valuesOf(at, use.last);
      if (!firsts || !lasts) continue;
      for (let record = 0; record < lasts.length; record++) {
        const first = firsts[record];
        const last = lasts[record];
        if (typeof first !== 'string' || typeof last !== 'string' || last >= first) continue;
        const params = otherValue(at, use.first, record);
        yield { code: 'dates-reversed', at, field: use.last, record, params, ...severityOf(use) };
      }
    }
  },
};
