import { periodFromCode } from '../model/period';
import { columnsOf } from './columns';
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
      const { field, values } = column;
      const isAhead = new Map<string, boolean>();
      for (let record = 0; record < values.length; record++) {
        const code = values[record];
        if (typeof code !== 'string') continue;
        let found = isAhead.get(code);
        if (found === undefined) isAhead.set(code, (found = beginsAfter(code, today)));
        if (found) yield { code: 'period-in-future', at, field, record };
      }
    }
  },
};

function beginsAfter(code: string, today: string): boolean {
  const period = periodFromCode(code);
  return period !== null && period.start > today;
}
