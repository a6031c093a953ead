import { cellText } from '../consolidation/set-aside';
import { type CellTable, cellIndex, Kind, valueAt } from '../model/cells';
import type { WorkbookSnapshot } from '../model/snapshot';
import { isOfPeriod } from '../reading/period-columns';
import type { FieldValue, ReadColumn, ReadTable } from '../reading/table';
import type { ColumnDefinition, SampleRow } from '../templates/template';

/** A column that somebody has added to a table of ours. */
export interface FurtherColumn {
  readonly column: number;
  readonly definition: ColumnDefinition;
}

/** The columns of a table that are none of the template's, as columns of plain texts. */
export function furtherColumns({ match, rows }: ReadTable, cells: CellTable): readonly FurtherColumn[] {
  return match.columns
    .filter((column) => column.field === null && !isOfPeriod(column))
    .filter(({ column }) => [...rows].some((row) => cellIndex(cells, row, column) >= 0))
    .map(({ column, heading }, i) => {
      const title = heading === '' ? `+${i + 1}` : heading;
      const label = { en: title, sv: title };
      const aliases = { en: [], sv: [] };
      return {
        column,
        definition: { id: `further_${i + 1}`, type: { kind: 'text' }, label, aliases, help: label },
      };
    });
}

/** One record's values; what was not understood stays as it was written. */
export function recordOf(
  table: ReadTable,
  record: number,
  further: readonly FurtherColumn[],
  workbook: WorkbookSnapshot,
  cells: CellTable,
): SampleRow {
  const row: Record<string, SampleRow[string]> = {};
  for (const columns of [table.names, table.columns]) {
    for (const [field, column] of columns) {
      const value = asWritten(column, record);
      if (value !== null) row[field] = value;
    }
  }
  const at = table.rows[record] ?? 0;
  if (record > 0 && table.rows[record - 1] === at) return row;
  for (const { column, definition } of further) {
    const cell = cellIndex(cells, at, column);
    if (cell >= 0) row[definition.id] = plain(cells, cell, workbook);
  }
  return row;
}

function asWritten({ values, notes }: ReadColumn, record: number): FieldValue | null {
  const value = values[record] ?? null;
  const note = notes.get(record);
  if (!note) return value;
  const isPlain = value !== null && note.flag === undefined && note.bounds === undefined;
  return isPlain ? value : note.raw;
}

function plain(cells: CellTable, cell: number, workbook: WorkbookSnapshot): string | number {
  const value = valueAt(cells, cell);
  return value.kind === Kind.number ? value.number : cellText(workbook, cells, cell);
}
