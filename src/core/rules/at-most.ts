import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** A number is greater than the one it may at most equal. */
export const atMost: RuleKind = {
  id: 'at-most',
  scope: 'row',
  codes: ['greater-than-allowed'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'at-most')) {
      const lowers = valuesOf(at, use.lower);
      const uppers = valuesOf(at, use.upper);
      if (!lowers || !uppers) continue;
      for (let record = 0; record < lowers.length; record++) {
        const lower = lowers[record];
        const upper = uppers[record];
        if (typeof lower !== 'number' || typeof upper !== 'number' || lower <= upper) continue;
        const params = otherValue(at, use.upper, record);
        yield { code: 'greater-than-allowed', at, field: use.lower, record, params, ...severityOf(use) };
      }
    }
  },
};
