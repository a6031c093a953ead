import { codesIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { headingOf } from './place';
import { type RuleKind, severityOf } from './rule';

/** What stands in one column is listed once more among several in another. */
export const notAlsoIn: RuleKind = {
  id: 'not-also-in',
  scope: 'row',
  codes: ['listed-twice'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'not-also-in')) {
      const ones = valuesOf(at, use.one);
      const several = valuesOf(at, use.several);
      if (!ones || !several) continue;
      const other = headingOf(at, use.one) ?? use.one;
      for (let record = 0; record < ones.length; record++) {
        const code = ones[record];
        if (typeof code !== 'string' || !codesIn(several[record]).includes(code)) continue;
        yield {
          code: 'listed-twice',
          at,
          field: use.several,
          record,
          params: { code, other },
          ...severityOf(use),
        };
      }
    }
  },
};
