import type { Issue } from '../issues/issue';
import { type Address, contains, parseRange, type Range } from '../model/address';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { ReadTable } from '../reading/table';
import type { CheckedTable } from '../rules/checked-table';
import { addressOf, typedValue } from '../rules/place';
import { templateById } from '../templates/all-templates';
import type { ColumnDefinition } from '../templates/template';

/** What fixes are worked out from: the workbook as it was checked. */
export interface FixContext {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ReadTable[];
  /** ISO date that counts as today; null when nobody knows. */
  readonly today: string | null;
}

/** A finding with the record and the column it stands in. */
export interface FixedPlace {
  readonly issue: Issue;
  readonly context: FixContext;
  readonly at: CheckedTable;
  readonly column: ColumnDefinition;
  readonly record: number;
  readonly range: Range;
}

/** Finds the record behind a finding; null when it is not about a cell of a table. */
export function placeOfIssue(issue: Issue, context: FixContext): FixedPlace | null {
  const range = parseRange(issue.at.address ?? '');
  if (!range) return null;
  for (const at of tablesOn(issue, context)) {
    for (const column of at.template.columns) {
      if (!at.table.match.columns.some((match) => match.field === column.id && match.column === range.left))
        continue;
      const record = recordAt(at, column.id, { row: range.top, column: range.left });
      if (record >= 0) return { issue, context, at, column, record, range };
    }
  }
  return null;
}

/** The tables of the finding's sheet. */
export function tablesOn({ at: { sheet } }: Issue, { workbook, tables }: FixContext): CheckedTable[] {
  return tables.flatMap((table) => {
    const own = workbook.sheets[table.sheet];
    if (own?.name !== sheet || own === undefined) return [];
    return [{ table, template: templateById(table.template), sheet: own.name, cells: own.cells }];
  });
}

/** Every record of the finding: all with the same typed value when it is told once for several cells. */
export function recordsOf({ issue, at, column, record, range }: FixedPlace): number[] {
  if (issue.count === undefined) return [record];
  const same: number[] = [];
  for (let other = 0; other < at.table.size; other++) {
    const address = addressOf(at, column.id, other);
    if (!address || !contains(range, address)) continue;
    if (typedValue(at, column.id, other) === typedValue(at, column.id, record)) same.push(other);
  }
  return same;
}

function recordAt(at: CheckedTable, field: string, place: Address): number {
  const { rows, match } = at.table;
  // A table has as many rows as it likes: only those of the place are looked at closely.
  const isTall = match.region.orientation === 'rows';
  for (let record = 0; record < at.table.size; record++) {
    if (isTall && rows[record] !== place.row) continue;
    const address = addressOf(at, field, record);
    if (address?.row === place.row && address.column === place.column) return record;
  }
  return -1;
}
