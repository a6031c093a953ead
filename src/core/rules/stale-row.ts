import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { daysBetween } from './days-between';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** Something goes on, and nobody has said how for a long time. */
export const staleRow: RuleKind = {
  id: 'stale-row',
  scope: 'row',
  codes: ['row-stale'],
  *check(context) {
    const { today } = context;
    if (today === null) return;
    for (const { at, use } of usesOf(context, 'stale-row')) {
      const statuses = valuesOf(at, use.status);
      const updates = valuesOf(at, use.updated);
      if (!statuses || !updates) continue;
      const active = new Set<unknown>(use.active);
      for (let record = 0; record < statuses.length; record++) {
        const updated = updates[record];
        if (typeof updated !== 'string' || !active.has(statuses[record])) continue;
        const days = daysBetween(updated, today);
        if (days <= use.days) continue;
        const params = { days, ...otherValue(at, use.status, record) };
        yield { code: 'row-stale', at, field: use.updated, record, params, ...severityOf(use) };
      }
    }
  },
};
