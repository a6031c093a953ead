import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { groupsOf } from './groups';
import { type RuleKind, severityOf } from './rule';

/** So few have answered in a group that its result would tell what somebody has said. */
export const groupSize: RuleKind = {
  id: 'group-size',
  scope: 'table',
  codes: ['group-too-small'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'group-size')) {
      const people = valuesOf(at, use.who);
      const [field] = use.per;
      if (!people || field === undefined) continue;
      for (const { name, records } of groupsOf(at, use.per)) {
        const size = new Set(records.map((record) => people[record] ?? null)).size;
        const [record] = records;
        if (record === undefined || size >= use.least) continue;
        const params = { group: name, size, least: use.least };
        const count = records.length;
        yield { code: 'group-too-small', at, field, record, params, count, ...severityOf(use) };
      }
    }
  },
};
