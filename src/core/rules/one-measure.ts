import { columnOf } from './checked-table';
import { usesOf } from './columns';
import { failing } from './distinct-check';
import { type RuleKind, severityOf } from './rule';

const TWO =
  /(number and (?:percent|percentage|share|proportion)|(?:percent|percentage|share|proportion) and number|antal (?:och|samt) (?:andel|procent)|(?:andel|procent) (?:och|samt) antal)/iu;

/** The name of an indicator asks for two measures at once. */
export const oneMeasure: RuleKind = {
  id: 'one-measure',
  scope: 'cell',
  codes: ['two-measures'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'one-measure')) {
      const column = columnOf(at, use.field);
      if (!column) continue;
      const two = (value: unknown) => TWO.exec(String(value))?.[1] ?? null;
      for (const { record, reason } of failing(at, column, two)) {
        const params = { word: reason };
        yield { code: 'two-measures', at, field: use.field, record, params, ...severityOf(use) };
      }
    }
  },
};
