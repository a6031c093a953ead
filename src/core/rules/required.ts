import type { ReadColumn } from '../reading/table';
import type { ColumnDefinition, ColumnType } from '../templates/template';
import type { CheckedTable } from './checked-table';
import { hasEmpty } from './column-facts';
import type { Finding, RuleKind } from './rule';

/** Types whose values are chosen from a list in the sheet. */
const CHOSEN: readonly ColumnType['kind'][] = ['list', 'lists', 'reference', 'references', 'yesNo'];

/** A required cell is empty; a cell that says why it has no value is not. */
export const required: RuleKind = {
  id: 'required',
  scope: 'cell',
  codes: ['value-missing'],
  *check({ tables }) {
    for (const at of tables) {
      for (const definition of at.template.columns) {
        if (definition.required === undefined) continue;
        const column = at.table.columns.get(definition.id) ?? at.table.names.get(definition.id);
        if (column && hasEmpty(column)) yield* missing(at, column, definition);
      }
    }
  },
};

function* missing(
  at: CheckedTable,
  { values, notes, field }: ReadColumn,
  { required: demand, type }: ColumnDefinition,
): Iterable<Finding> {
  const names = at.table.names.get(field)?.values;
  const params = { how: CHOSEN.includes(type.kind) ? 'choose' : 'write' } as const;
  const severity = demand === 'warning' ? ({ severity: 'warning' } as const) : {};
  for (let record = 0; record < values.length; record++) {
    if (values[record] !== null || notes.has(record) || (names?.[record] ?? null) !== null) continue;
    yield { code: 'value-missing', at, field, record, params, ...severity };
  }
}
