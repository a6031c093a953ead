import type { ReadColumn } from '../reading/table';
import type { CheckedTable } from './checked-table';
import type { Finding, RuleKind } from './rule';

/** A required cell is empty; a cell that says why it has no value is not. */
export const required: RuleKind = {
  id: 'required',
  scope: 'cell',
  codes: ['value-missing'],
  *check({ tables }) {
    for (const at of tables) {
      for (const { id, required: demand } of at.template.columns) {
        if (demand === undefined) continue;
        const column = at.table.columns.get(id) ?? at.table.names.get(id);
        if (column) yield* missing(at, column, demand);
      }
    }
  },
};

function* missing(at: CheckedTable, column: ReadColumn, demand: 'yes' | 'warning'): Iterable<Finding> {
  const { values, notes, field } = column;
  const names = at.table.names.get(field)?.values;
  for (let record = 0; record < values.length; record++) {
    if (values[record] !== null || notes.has(record) || (names?.[record] ?? null) !== null) continue;
    const severity = demand === 'warning' ? ({ severity: 'warning' } as const) : {};
    yield { code: 'value-missing', at, field, record, ...severity };
  }
}
