import type { IssueParams } from '../issues/params';
import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

type Reason = IssueParams['status-does-not-fit']['reason'];

/** A status says something else than the dates: completed ahead of its end, ongoing after it, planned after its start. */
export const statusFitsDates: RuleKind = {
  id: 'status-fits-dates',
  scope: 'row',
  codes: ['status-does-not-fit'],
  *check(context) {
    const { today } = context;
    if (today === null) return;
    for (const { at, use } of usesOf(context, 'status-fits-dates')) {
      const starts = valuesOf(at, use.start);
      const ends = valuesOf(at, use.end);
      const statuses = valuesOf(at, use.status) ?? [];
      for (let record = 0; record < statuses.length; record++) {
        const reason = misfit(statuses[record], starts?.[record], ends?.[record], today);
        if (!reason) continue;
        const date = reason === 'planned-started' ? use.start : use.end;
        const params = { reason, ...otherValue(at, date, record) };
        yield { code: 'status-does-not-fit', at, field: use.status, record, params, ...severityOf(use) };
      }
    }
  },
};

function misfit(status: unknown, start: unknown, end: unknown, today: string): Reason | null {
  if (typeof end === 'string') {
    if (status === 'completed' && end > today) return 'completed-ahead';
    if (status === 'ongoing' && end < today) return 'ongoing-ended';
  }
  return status === 'planned' && typeof start === 'string' && start < today ? 'planned-started' : null;
}
