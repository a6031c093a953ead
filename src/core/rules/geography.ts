import { codesIn } from './checked-table';
import { columnsOf } from './columns';
import { isGeographyCode, withLeadingZero } from './geography-code';
import type { RuleKind } from './rule';

/** An area is not the code of a municipality or a county; one written as a name is accepted with a warning. */
export const geography: RuleKind = {
  id: 'geography',
  scope: 'cell',
  codes: ['not-a-geography-code'],
  *check(context) {
    for (const { at, column } of columnsOf(context, 'geography')) {
      const { field, values } = column;
      const right = new Set<string>();
      for (let record = 0; record < values.length; record++) {
        for (const value of codesIn(values[record])) {
          if (right.has(value)) continue;
          if (isGeographyCode(value)) {
            right.add(value);
            continue;
          }
          const suggestion = withLeadingZero(value);
          yield {
            code: 'not-a-geography-code',
            at,
            field,
            record,
            value,
            ...(suggestion ? { suggestion } : {}),
            ...(/\d/.test(value) ? {} : { severity: 'warning' as const }),
          };
        }
      }
    }
  },
};
