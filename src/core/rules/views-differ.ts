import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { groupsOf } from './groups';
import { type RuleKind, severityOf } from './rule';

/** Several people rate the same thing, and their ratings lie far apart. */
export const viewsDiffer: RuleKind = {
  id: 'views-differ',
  scope: 'table',
  codes: ['views-differ'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'views-differ')) {
      for (const { name, records } of groupsOf(at, use.per)) {
        for (const field of use.fields) {
          const values = valuesOf(at, field);
          const rated = records.filter((record) => typeof values?.[record] === 'number');
          const ratings = rated.map((record) => Number(values?.[record]));
          const low = Math.min(...ratings);
          const high = Math.max(...ratings);
          const record = rated[0];
          if (record === undefined || high - low < use.least) continue;
          const params = { group: name, low, high };
          const count = rated.length;
          yield { code: 'views-differ', at, field, record, params, count, ...severityOf(use) };
        }
      }
    }
  },
};
