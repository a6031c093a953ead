import type { FieldValue } from '../reading/table';
import { columnsOf } from './columns';
import { failing } from './distinct-check';
import type { RuleKind } from './rule';

/** A date that must lie behind us is later than today. */
export const dateInFuture: RuleKind = {
  id: 'date-in-future',
  scope: 'cell',
  codes: ['date-in-future'],
  *check(context) {
    const { today } = context;
    if (today === null) return;
    for (const { at, type, column } of columnsOf(context, 'date')) {
      if (type.notAfterToday !== true) continue;
      for (const { record } of failing(at, column, (value) => isLater(value, today)))
        yield { code: 'date-in-future', at, field: column.field, record };
    }
  },
};

/** A time on the day makes a text later than the day alone. */
function isLater(value: FieldValue, today: string): true | null {
  return typeof value === 'string' && value.slice(0, 10) > today ? true : null;
}
