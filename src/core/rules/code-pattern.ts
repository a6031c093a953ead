import { isCode, nearestCode } from './code-format';
import { columnsOf } from './columns';
import { failing } from './distinct-check';
import type { RuleKind } from './rule';

/** A code minted in the column does not look like `ACT-001`; a prefix of the partner's own is only a warning. */
export const codePattern: RuleKind = {
  id: 'code-pattern',
  scope: 'cell',
  codes: ['not-a-code'],
  *check(context) {
    for (const { at, type, column } of columnsOf(context, 'code')) {
      const { field } = column;
      const { prefix } = type;
      const wrong = (value: unknown) => {
        const text = String(value);
        if (text.startsWith(`${prefix}-`) && isCode(text)) return null;
        return { suggestion: nearestCode(text, prefix), isOwn: isCode(text) };
      };
      for (const { record, reason } of failing(at, column, wrong)) {
        yield {
          code: 'not-a-code',
          at,
          field,
          record,
          params: { prefix },
          ...(reason.suggestion ? { suggestion: reason.suggestion } : {}),
          ...(reason.isOwn ? { severity: 'warning' as const } : {}),
        };
      }
    }
  },
};
