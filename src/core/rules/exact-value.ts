import { tellingNotes } from './column-facts';
import type { RuleKind } from './rule';

/** A number is written as `<5`, `ca 50` or `10–15`: it is kept as text with its bounds and not counted. */
export const exactValue: RuleKind = {
  id: 'exact-value',
  scope: 'cell',
  codes: ['value-inexact'],
  *check({ tables }) {
    for (const at of tables) {
      for (const column of at.table.columns.values()) {
        for (const [record, { flag, raw }] of tellingNotes(column)) {
          if (flag === 'inexact')
            yield { code: 'value-inexact', at, field: column.field, record, value: raw };
        }
      }
    }
  },
};
