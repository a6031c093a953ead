import { numbersOf } from './column-facts';
import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';

/** Fewer numbers may end like this by chance. */
const LEAST = 20;
const SHARE = 0.6;
/** Small numbers end as they must. */
const SMALL = 10;

/** Most numbers of a column end in 0 or 5, as estimates do; told once. */
export const digitPattern: RuleKind = {
  id: 'digit-pattern',
  scope: 'table',
  codes: ['digits-rounded'],
  isBeta: true,
  *check(context) {
    for (const { at, use } of usesOf(context, 'digit-pattern')) {
      const { whole, rounded, record } = countDigits(numbersOf(at, use.field) ?? new Float64Array(0));
      if (whole < LEAST || rounded / whole <= SHARE) continue;
      const params = { share: Math.round((100 * rounded) / whole) };
      const count = rounded;
      yield { code: 'digits-rounded', at, field: use.field, record, params, count, ...severityOf(use) };
    }
  },
};

/** How many numbers there are, how many of them end in 0 or 5, and which is the first of these. */
function countDigits(numbers: Float64Array): {
  readonly whole: number;
  readonly rounded: number;
  readonly record: number;
} {
  let whole = 0;
  let rounded = 0;
  let record = -1;
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] ?? NaN;
    if (!(value >= SMALL) || Math.floor(value) !== value) continue;
    whole++;
    // The remainder of a small integer is quicker than that of any number.
    const small = value | 0;
    if ((small === value ? small % 5 : value % 5) !== 0) continue;
    rounded++;
    if (record < 0) record = i;
  }
  return { whole, rounded, record };
}
