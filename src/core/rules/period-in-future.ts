import { periodFromCode } from '../model/period';
import { columnsOf } from './columns';
import { failing } from './distinct-check';
import type { RuleKind } from './rule';

/** What is reported for a period that begins after today; targets are for periods to come. */
export const periodInFuture: RuleKind = {
  id: 'period-in-future',
  scope: 'cell',
  codes: ['period-in-future'],
  *check(context) {
    const { today } = context;
    if (today === null) return;
    for (const { at, column } of columnsOf(context, 'period')) {
      if (at.template.id === 'targets') continue;
      const isAhead = (value: unknown) =>
        typeof value === 'string' && beginsAfter(value, today) ? true : null;
      for (const { record } of failing(at, column, isAhead))
        yield { code: 'period-in-future', at, field: column.field, record };
    }
  },
};

function beginsAfter(code: string, today: string): boolean {
  const period = periodFromCode(code);
  return period !== null && period.start > today;
}
