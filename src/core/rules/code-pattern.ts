import { isCode, nearestCode } from './code-format';
import { columnsOf } from './columns';
import type { RuleKind } from './rule';

/** A code minted in the column does not look like `ACT-001`; a prefix of the partner's own is only a warning. */
export const codePattern: RuleKind = {
  id: 'code-pattern',
  scope: 'cell',
  codes: ['not-a-code'],
  *check(context) {
    for (const { at, type, column } of columnsOf(context, 'code')) {
      const { field, values } = column;
      const { prefix } = type;
      const start = `${prefix}-`;
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        if (value === null || value === undefined) continue;
        const text = String(value);
        if (text.startsWith(start) && isCode(text)) continue;
        const suggestion = nearestCode(text, prefix);
        yield {
          code: 'not-a-code',
          at,
          field,
          record,
          params: { prefix },
          ...(suggestion ? { suggestion } : {}),
          ...(isCode(text) ? { severity: 'warning' as const } : {}),
        };
      }
    }
  },
};
