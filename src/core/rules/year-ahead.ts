import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';

/** A year that lies ahead of the work has passed. */
export const yearAhead: RuleKind = {
  id: 'year-ahead',
  scope: 'cell',
  codes: ['horizon-passed'],
  *check(context) {
    const { today } = context;
    if (today === null) return;
    for (const { at, use } of usesOf(context, 'year-ahead')) {
      const years = valuesOf(at, use.field) ?? [];
      for (let record = 0; record < years.length; record++) {
        const year = years[record];
        if (typeof year !== 'number' || year >= Number(today.slice(0, 4))) continue;
        yield { code: 'horizon-passed', at, field: use.field, record, ...severityOf(use) };
      }
    }
  },
};
