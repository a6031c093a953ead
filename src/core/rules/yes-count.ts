import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';

/** Many more or fewer rows than usual say yes; told once, at the first of them. */
export const yesCount: RuleKind = {
  id: 'yes-count',
  scope: 'table',
  codes: ['count-unusual'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'yes-count')) {
      const values = valuesOf(at, use.field) ?? [];
      const size = values.reduce<number>((count, value) => (value === true ? count + 1 : count), 0);
      if (size === 0 || (size >= use.least && size <= use.most)) continue;
      const params = { size, least: use.least, most: use.most };
      const record = values.indexOf(true);
      yield { code: 'count-unusual', at, field: use.field, record, params, count: size, ...severityOf(use) };
    }
  },
};
