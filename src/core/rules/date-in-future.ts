import type { FieldValue } from '../reading/table';
import { columnsOf } from './columns';
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
      for (const record of laterThan(column.values, today))
        yield { code: 'date-in-future', at, field: column.field, record };
    }
  },
};

/** The records with a later day; nearly all dates are different, so each is compared by itself. */
function laterThan(values: readonly (FieldValue | null)[], today: string): number[] {
  const found: number[] = [];
  for (let record = 0; record < values.length; record++) {
    const value = values[record];
    // A time on the day makes a text later than the day alone.
    if (typeof value === 'string' && value > today && value.slice(0, 10) > today) found.push(record);
  }
  return found;
}
