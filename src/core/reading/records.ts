import { slotOf } from './slots';
import type { ColumnMatch, FieldValue, ReadColumn, TableMatch, ValueNote } from './table';

/** Which data row and which period each record comes from. */
export interface Records {
  readonly size: number;
  /** Sheet row of each record. */
  readonly rows: Uint32Array;
  /** Index of each record's data row. */
  readonly rowOfRecord: Uint32Array;
  /** Periods, or indicators, that stand as columns, in their order; empty when a row is a record. */
  readonly periods: readonly string[];
  /** Index into `periods`; empty when a row is a record. */
  readonly periodOfRecord: Uint32Array;
  /** A column by record from columns by row, of which `columnOf` gives the one for a period. */
  expand(
    base: Pick<ReadColumn, 'field' | 'heading'>,
    columnOf: (period: string) => RowColumn | null,
  ): ReadColumn;
}

interface RowColumn {
  readonly cells: Int32Array;
  readonly values: readonly (FieldValue | null)[];
  readonly notes: ReadonlyMap<number, ValueNote>;
}

interface RecordSource {
  readonly match: ColumnMatch;
  readonly cells: Int32Array;
}

/** A record for each row, or for each row and period in which something stands under the period. */
export function recordsOf({ region }: TableMatch, sources: readonly RecordSource[]): Records {
  const sheetRows = region.orientation === 'form' ? region.dataRows.slice(0, 1) : region.dataRows;
  const periods = [...new Set(sources.flatMap(({ match }) => slotOf(match) ?? []))];
  const rowOfRecord: number[] = [];
  const periodOfRecord: number[] = [];
  const byPeriod = periods.map((period) => sources.filter(({ match }) => slotOf(match) === period));
  sheetRows.forEach((_, row) => {
    if (periods.length === 0) rowOfRecord.push(row);
    byPeriod.forEach((columns, period) => {
      // An empty cell under a period is no report of nothing.
      if (!columns.some(({ cells }) => (cells[row] ?? -1) >= 0)) return;
      rowOfRecord.push(row);
      periodOfRecord.push(period);
    });
  });
  return {
    size: rowOfRecord.length,
    rows: Uint32Array.from(rowOfRecord, (row) => sheetRows[row] ?? 0),
    rowOfRecord: Uint32Array.from(rowOfRecord),
    periods,
    periodOfRecord: Uint32Array.from(periodOfRecord),
    expand: (base, columnOf) => expand(base, rowOfRecord, periodOfRecord, periods, columnOf),
  };
}

function expand(
  base: Pick<ReadColumn, 'field' | 'heading'>,
  rowOfRecord: readonly number[],
  periodOfRecord: readonly number[],
  periods: readonly string[],
  columnOf: (period: string) => RowColumn | null,
): ReadColumn {
  const byPeriod = periods.map(columnOf);
  const cells = new Int32Array(rowOfRecord.length).fill(-1);
  const values: (FieldValue | null)[] = [];
  const notes = new Map<number, ValueNote>();
  rowOfRecord.forEach((row, record) => {
    const column = byPeriod[periodOfRecord[record] ?? 0];
    cells[record] = column?.cells[row] ?? -1;
    values.push(column?.values[row] ?? null);
    const note = column?.notes.get(row);
    if (note) notes.set(record, note);
  });
  return { ...base, cells, values, notes };
}
