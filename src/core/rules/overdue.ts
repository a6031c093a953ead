import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { daysBetween } from './days-between';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** A day has passed and what was due by then is not done. */
export const overdue: RuleKind = {
  id: 'overdue',
  scope: 'row',
  codes: ['overdue'],
  *check(context) {
    const { today } = context;
    if (today === null) return;
    for (const { at, use } of usesOf(context, 'overdue')) {
      const dues = valuesOf(at, use.due);
      const statuses = valuesOf(at, use.status);
      if (!dues || !statuses) continue;
      const done = new Set<unknown>(use.done);
      for (let record = 0; record < dues.length; record++) {
        const due = dues[record];
        const status = statuses[record] ?? null;
        if (typeof due !== 'string' || due.slice(0, 10) >= today || status === null || done.has(status))
          continue;
        const params = { days: daysBetween(due, today), ...otherValue(at, use.status, record) };
        yield { code: 'overdue', at, field: use.due, record, params, ...severityOf(use) };
      }
    }
  },
};
