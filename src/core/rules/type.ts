import type { ReadColumn, ValueProblem } from '../reading/table';
import { labelOf } from '../templates/all-lists';
import type { CheckedTable } from './checked-table';
import { tellingNotes } from './column-facts';
import { localeOf } from './labels';
import type { Finding, RuleKind } from './rule';

/** Problems told once per column, from its decision, and not cell by cell. */
type ColumnProblem = 'number-ambiguous' | 'date-ambiguous';
type CellProblem = Exclude<ValueProblem, ColumnProblem>;

const CELL_PROBLEMS: Readonly<Record<CellProblem, true>> = {
  'not-a-number': true,
  'not-whole': true,
  'not-a-date': true,
  'not-a-period': true,
  'not-yes-no': true,
  'not-in-list': true,
  'formula-error': true,
  'formula-not-calculated': true,
};

/** What stands in the cell cannot be read as what its column holds. */
export const type: RuleKind = {
  id: 'type',
  scope: 'cell',
  codes: Object.keys(CELL_PROBLEMS) as CellProblem[],
  *check({ tables }) {
    for (const at of tables) {
      for (const column of at.table.columns.values()) yield* unreadable(at, column);
      for (const column of at.table.names.values()) yield* unreadable(at, column);
    }
  },
};

function* unreadable(at: CheckedTable, column: ReadColumn): Iterable<Finding> {
  const { field } = column;
  for (const [record, { problem, raw, suggestion }] of tellingNotes(column)) {
    if (problem === undefined || problem === 'number-ambiguous' || problem === 'date-ambiguous') continue;
    const hint = suggestion === undefined ? {} : { suggestion: labelInSheet(at, field, suggestion) };
    yield { code: problem, at, field, record, value: raw, ...hint };
  }
}

/** Lists are read as codes; what should stand in the sheet is the label, in the language of its headings. */
function labelInSheet(at: CheckedTable, field: string, code: string): string {
  const type = at.template.columns.find(({ id }) => id === field)?.type;
  if (type?.kind === 'yesNo') return labelOf('yes-no', code, localeOf(at));
  return type?.kind === 'list' || type?.kind === 'lists' ? labelOf(type.list, code, localeOf(at)) : code;
}
