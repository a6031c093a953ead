import type { FieldValue } from '../reading/table';
import { codesIn } from './checked-table';
import { columnsOf } from './columns';
import { failing } from './distinct-check';
import { isGeographyCode, withLeadingZero } from './geography-code';
import type { RuleKind } from './rule';

/** An area is not the code of a municipality or a county; one written as a name is accepted with a warning. */
export const geography: RuleKind = {
  id: 'geography',
  scope: 'cell',
  codes: ['not-a-geography-code'],
  *check(context) {
    for (const { at, column } of columnsOf(context, 'geography')) {
      const { field } = column;
      const wrong = (value: FieldValue) => {
        const codes = codesIn(value).filter((code) => !isGeographyCode(code));
        return codes.length > 0 ? codes : null;
      };
      for (const { record, reason } of failing(at, column, wrong)) {
        for (const value of reason) {
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
