import { columnOf } from './checked-table';
import { usesOf } from './columns';
import { failing } from './distinct-check';
import { type RuleKind, severityOf } from './rule';

/** A text does not have the form its column asks for. */
export const pattern: RuleKind = {
  id: 'pattern',
  scope: 'cell',
  codes: ['does-not-match'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'pattern')) {
      const column = columnOf(at, use.field);
      if (!column) continue;
      const form = new RegExp(`^(?:${use.pattern})$`, 'u');
      const wrong = (value: unknown) => (typeof value === 'string' && !form.test(value) ? true : null);
      const params = { example: use.example };
      for (const { record } of failing(at, column, wrong))
        yield { code: 'does-not-match', at, field: use.field, record, params, ...severityOf(use) };
    }
  },
};
