import { usesOf } from './columns';
import { referredDistinct } from './column-facts';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** A row names the same on both sides of a link. */
export const differ: RuleKind = {
  id: 'differ',
  scope: 'row',
  codes: ['same-on-both'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'differ')) {
      const ones = referredDistinct(at, use.one);
      const others = referredDistinct(at, use.other);
      if (!ones || !others) continue;
      for (let record = 0; record < ones.ids.length; record++) {
        const one = ones.values[ones.ids[record] ?? 0] ?? null;
        if (one === null || one !== others.values[others.ids[record] ?? 0]) continue;
        const params = otherValue(at, use.one, record);
        yield { code: 'same-on-both', at, field: use.other, record, params, ...severityOf(use) };
      }
    }
  },
};
