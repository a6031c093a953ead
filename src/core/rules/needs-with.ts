import { filledIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { labelsOf } from './labels';
import { otherValue } from './place';
import { type RuleKind, severityOf } from './rule';

/** A cell is filled that says little without another one, which is empty. */
export const needsWith: RuleKind = {
  id: 'needs-with',
  scope: 'row',
  codes: ['needs-other-value'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'needs-with')) {
      const values = valuesOf(at, use.field) ?? [];
      const isFilled = filledIn(at, use.needs);
      for (let record = 0; record < values.length; record++) {
        if (values[record] === null || isFilled(record)) continue;
        const params = { ...otherValue(at, use.field, record), ...labelsOf(at, use.needs) };
        yield { code: 'needs-other-value', at, field: use.needs, record, params, ...severityOf(use) };
      }
    }
  },
};
