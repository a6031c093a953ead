import { filledIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { labelsOf } from './labels';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** A cell is empty though another cell of the row says that it must be filled. */
export const requiredIf: RuleKind = {
  id: 'required-if',
  scope: 'row',
  codes: ['needed-here'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'required-if')) {
      const deciding = valuesOf(at, use.field) ?? [];
      const needed = use.then.map((field) => ({ field, isFilled: filledIn(at, field) }));
      const needing = new Set<unknown>(use.values);
      for (let record = 0; record < deciding.length; record++) {
        if (!needing.has(deciding[record])) continue;
        for (const { field, isFilled } of needed) {
          if (isFilled(record)) continue;
          const params = { ...otherValue(at, use.field, record), ...labelsOf(at, field) };
          yield { code: 'needed-here', at, field, record, params, ...severityOf(use) };
        }
      }
    }
  },
};
