import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** An indicator shall change in one direction, and its target lies in the other or where it began. */
export const targetFitsDirection: RuleKind = {
  id: 'target-fits-direction',
  scope: 'row',
  codes: ['target-equals-baseline', 'target-against-direction'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'target-fits-direction')) {
      const baselines = valuesOf(at, use.baseline) ?? [];
      const targets = valuesOf(at, use.target);
      const directions = valuesOf(at, use.direction);
      for (let record = 0; record < baselines.length; record++) {
        const baseline = baselines[record];
        const target = targets?.[record];
        const direction = directions?.[record];
        if (typeof baseline !== 'number' || typeof target !== 'number') continue;
        if (direction !== 'increase' && direction !== 'decrease') continue;
        const change = direction === 'increase' ? target - baseline : baseline - target;
        if (change > 0) continue;
        const other = otherValue(at, use.baseline, record);
        const place = { at, field: use.target, record } as const;
        if (change === 0)
          yield { code: 'target-equals-baseline', ...place, params: other, ...severityOf(use) };
        else {
          const params = { direction, ...other } as const;
          yield { code: 'target-against-direction', ...place, params, ...severityOf(use) };
        }
      }
    }
  },
};
