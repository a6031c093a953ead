import { filledIn } from './checked-table';
import { usesOf } from './columns';
import { labelsOf } from './labels';
import { type RuleKind, severityOf } from './rule';

/** None of several columns is filled, of which one must be. */
export const atLeastOneOf: RuleKind = {
  id: 'at-least-one-of',
  scope: 'row',
  codes: ['one-of-needed'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'at-least-one-of')) {
      const there = use.fields.filter((field) => at.table.columns.has(field) || at.table.names.has(field));
      const [field] = there;
      if (field === undefined) continue;
      const filled = there.map((each) => filledIn(at, each));
      const labels = use.fields.map((each) => labelsOf(at, each));
      const params = {
        namesEn: labels.map(({ labelEn }) => labelEn).join(' / '),
        namesSv: labels.map(({ labelSv }) => labelSv).join(' / '),
      };
      for (let record = 0; record < at.table.size; record++) {
        if (filled.some((isFilled) => isFilled(record))) continue;
        yield { code: 'one-of-needed', at, field, record, params, ...severityOf(use) };
      }
    }
  },
};
