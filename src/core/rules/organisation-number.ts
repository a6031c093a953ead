import { columnsOf } from './columns';
import { failing } from './distinct-check';
import { passesLuhn } from './luhn';
import type { RuleKind } from './rule';

/** A Swedish organisation number is wrong, or may be the personal identity number of a sole trader. */
export const organisationNumber: RuleKind = {
  id: 'organisation-number',
  scope: 'cell',
  codes: ['not-an-organisation-number', 'looks-like-personal-number'],
  *check(context) {
    for (const { at, column } of columnsOf(context, 'orgNumber')) {
      const wrong = (value: unknown) => {
        const kind = kindOfNumber(String(value));
        return kind === 'organisation' ? null : kind;
      };
      for (const { record, reason } of failing(at, column, wrong)) {
        const { field } = column;
        if (reason === 'wrong') yield { code: 'not-an-organisation-number', at, field, record };
        else yield { code: 'looks-like-personal-number', at, field, record };
      }
    }
  },
};

/** What a number is: ten digits with a check digit, a hyphen before the last four and the prefix 16 allowed. */
export function kindOfNumber(text: string): 'organisation' | 'personal' | 'wrong' {
  const found = /^(\d\d)?(\d{6})-?(\d{4})$/.exec(text.trim());
  if (!found) return 'wrong';
  const [, century, first = '', last = ''] = found;
  if (!passesLuhn(first + last)) return 'wrong';
  // Organisations have at least 20 where a personal identity number has the month of birth.
  const isPerson = Number(first.charAt(2)) < 2;
  if (isPerson) return century === '16' ? 'wrong' : 'personal';
  return century === undefined || century === '16' ? 'organisation' : 'wrong';
}
