import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** Progress is 100 % but the status is not completed, or the other way round. */
export const progressFitsStatus: RuleKind = {
  id: 'progress-fits-status',
  scope: 'row',
  codes: ['progress-does-not-fit'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'progress-fits-status')) {
      const progress = valuesOf(at, use.progress);
      const statuses = valuesOf(at, use.status);
      if (!progress || !statuses) continue;
      for (let record = 0; record < progress.length; record++) {
        const done = progress[record];
        const status = statuses[record];
        if (typeof done !== 'number' || typeof status !== 'string') continue;
        if (done >= 100 === (status === 'completed')) continue;
        const reason = done >= 100 ? 'done-not-completed' : 'completed-not-done';
        const params = { reason, ...otherValue(at, use.status, record) } as const;
        yield { code: 'progress-does-not-fit', at, field: use.progress, record, params, ...severityOf(use) };
      }
    }
  },
};
