import type { RuleKind } from './rule';

/** A number is written as `<5`, `ca 50` or `10–15`: it is kept as text with its bounds and not counted. */
export const exactValue: RuleKind = {
  id: 'exact-value',
  scope: 'cell',
  codes: ['value-inexact'],
  *check({ tables }) {
    for (const at of tables) {
      for (const { field, notes } of at.table.columns.values()) {
        for (const [record, { flag, raw }] of notes) {
          if (flag === 'inexact') yield { code: 'value-inexact', at, field, record, value: raw };
        }
      }
    }
  },
};
