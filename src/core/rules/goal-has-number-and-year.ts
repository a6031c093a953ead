import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';

const YEARS = /(?<!\d)(19|20)\d\d(-\d\d(-\d\d)?)?(?!\d)/g;
/** Parts and multiples that people write in words, in both languages. */
const AMOUNT_WORDS =
  /(?<!\p{L})(halv|hälften|dubb|fördubbl|tredubbl|tredjedel|fjärdedel|half|halve|halving|doubl|tripl|third|quarter)/iu;

/** A goal does not say how much, or by when. */
export const goalHasNumberAndYear: RuleKind = {
  id: 'goal-has-number-and-year',
  scope: 'cell',
  codes: ['goal-not-measurable'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'goal-has-number-and-year')) {
      const values = valuesOf(at, use.field) ?? [];
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        const lacks = typeof value === 'string' ? lackOf(value) : null;
        if (!lacks) continue;
        yield {
          code: 'goal-not-measurable',
          at,
          field: use.field,
          record,
          params: { lacks },
          ...severityOf(use),
        };
      }
    }
  },
};

function lackOf(goal: string): 'number' | 'year' | 'both' | null {
  const rest = goal.replace(YEARS, ' ');
  const hasYear = rest !== goal;
  const hasNumber = /\d/.test(rest) || AMOUNT_WORDS.test(rest);
  if (hasYear) return hasNumber ? null : 'number';
  return hasNumber ? 'year' : 'both';
}
