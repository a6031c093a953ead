import { formatAddress } from '../model/address';
import { cellIndex, Kind, rowSpan, valueAt } from '../model/cells';
import { readNumber } from '../reading/numbers';
import type { ReadColumn } from '../reading/table';
import type { ColumnType } from '../templates/template';
import type { TableIntake } from './draft';
import { Fate } from './fate';
import type { Findings } from './findings';

/** Kinds of values whose sum means something. */
const SUMMED: ReadonlySet<ColumnType['kind']> = new Set(['integer', 'decimal', 'money']);
const MEAN = /\b(genomsnitt|medel(värde)?|snitt|average|mean|avg)\b/i;
/** Sums of binary fractions differ in their last digits. */
const TOLERANCE = 1e-6;

/** What one column of the sheet holds, row by row. */
interface SheetColumn {
  readonly heading: string;
  readonly rows: number[];
  readonly values: number[];
}

/** A total of a partner's own beside the sum of what was read from the rows it is of. */
export interface ControlSum {
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
  readonly heading: string;
  readonly total: number;
  readonly sum: number;
  readonly isSame: boolean;
}

/** Compares the sheet's own totals with what was read from the rows above them. */
export function checkTotals(source: TableIntake, findings: Findings): ControlSum[] {
  const checked: ControlSum[] = [];
  const totals = source.table.match.region.totalRows;
  if (totals.length === 0 || source.table.match.region.orientation !== 'rows') return checked;
  const isMean = totals.map((row) => rowTexts(source, row).some((text) => MEAN.test(text)));
  for (const column of source.template.columns) {
    const read = source.table.columns.get(column.id);
    if (!read || !SUMMED.has(column.type.kind)) continue;
    for (const [sheetColumn, held] of sheetColumns(source, read)) {
      for (const [i, row] of totals.entries()) {
        const total = numberAt(source, row, sheetColumn);
        if (total === null) continue;
        const sums = sumsAbove(held, row, totals[i - 1] ?? 0, isMean[i] === true);
        if (sums.length === 0) continue;
        const same = sums.find((sum) => isClose(sum, total));
        const sum = same ?? sums[0] ?? 0;
        const at = {
          file: source.intake.file,
          sheet: source.sheetName,
          address: formatAddress({ row, column: sheetColumn }),
        };
        checked.push({ ...at, heading: held.heading, total, sum, isSame: same !== undefined });
        if (same === undefined) {
          findings.add('control-total-differs', { ...at, column: held.heading }, { total, sum });
        }
      }
    }
  }
  return checked;
}

/** Values by the column of the sheet they stand in: periods as columns give one field several of them. */
function sheetColumns(source: TableIntake, read: ReadColumn): Map<number, SheetColumn> {
  const found = new Map<number, SheetColumn>();
  const { region } = source.table.match;
  for (const [record, cell] of read.cells.entries()) {
    const value = read.values[record];
    if (cell < 0 || typeof value !== 'number' || !isRead(source, record)) continue;
    const column = source.cells.columns[cell] ?? 0;
    let held = found.get(column);
    if (!held) {
      const heading = region.columns.find((one) => one.column === column)?.heading ?? read.heading;
      found.set(column, (held = { heading, rows: [], values: [] }));
    }
    held.rows.push(source.cells.rows[cell] ?? 0);
    held.values.push(value);
  }
  return found;
}

/** Records that lack a part of their key are not in the master, and a total that has them differs. */
function isRead(source: TableIntake, record: number): boolean {
  const draft = source.drafts[record];
  return draft !== undefined && (draft.key !== '' || draft.fate === Fate.setAside('withdrawn'));
}

/** Sum of the block above the total, and of everything above it; a total above all rows is of the rows below. */
function sumsAbove(held: SheetColumn, row: number, previous: number, isMean: boolean): number[] {
  const above = summed(held, (at) => at < row, isMean);
  if (above === null) return [summed(held, () => true, isMean) ?? 0];
  const block = summed(held, (at) => at < row && at > previous, isMean);
  return block === null ? [above] : [block, above];
}

function summed(held: SheetColumn, isIn: (row: number) => boolean, isMean: boolean): number | null {
  let sum = 0;
  let count = 0;
  for (const [i, row] of held.rows.entries()) {
    if (!isIn(row)) continue;
    sum += held.values[i] ?? 0;
    count++;
  }
  if (count === 0) return null;
  return isMean ? sum / count : sum;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function rowTexts({ cells }: TableIntake, row: number): string[] {
  const [start, end] = rowSpan(cells, row);
  const texts: string[] = [];
  for (let i = start; i < end; i++) {
    const value = valueAt(cells, i);
    if (value.kind === Kind.text) texts.push(value.text);
  }
  return texts;
}

/** The total as the column's values are read: with its decimal mark and its multiplier. */
function numberAt({ cells, table }: TableIntake, row: number, column: number): number | null {
  const cell = cellIndex(cells, row, column);
  if (cell < 0) return null;
  const value = valueAt(cells, cell);
  let factor = 1;
  let mark: ',' | '.' | null = null;
  for (const { column: decided, decision } of table.decisions) {
    if (decided !== column) continue;
    if (decision.kind === 'multiplier') factor = decision.factor;
    if (decision.kind === 'decimal-mark') mark = decision.mark;
  }
  if (value.kind === Kind.number) return value.number * factor;
  if (value.kind !== Kind.text) return null;
  const read = readNumber(value.text, { decimal: mark, by: null, isAmbiguous: false });
  return read.value === null ? null : read.value * (read.unit ? 1 : factor);
}
