import type { FixKind } from '../issues/fix-kind';
import type { Issue } from '../issues/issue';
import { contains, parseRange } from '../model/address';
import { isoToSerial } from '../model/dates';
import type { CellPatch } from '../model/patch';
import { type DateDecision, readDate } from '../reading/dates';
import type { NumberMarks } from '../reading/number-marks';
import { readNumber } from '../reading/numbers';
import { cellFix, type Fix } from './fix';
import { type FixContext, tablesOn } from './fixed-place';
import { dateCell } from './written-cell';

/** A cell of the column and what stands in it. */
interface UnclearCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly raw: string;
}

/** Both ways to read a column of dates, as far as every cell can be read that way. */
export function readDates(issue: Issue, context: FixContext): Fix[] {
  const cells = unclearCells(issue, context, 'date-ambiguous');
  const fix = (kind: FixKind, order: DateDecision['order']) => {
    const decided: DateDecision = { order, by: 'column', isYearFirst: false, isAmbiguous: false };
    return all(kind, cells, ({ raw, ...place }) => {
      const { iso } = readDate(raw, decided);
      const serial = iso === null ? null : isoToSerial(iso, context.workbook.date1904 === true);
      return serial === null ? null : dateCell(context, place, serial);
    });
  };
  return [...fix('day-first', 'day-month'), ...fix('month-first', 'month-day')];
}

/** Both ways to read a column of numbers. */
export function readNumbers(issue: Issue, context: FixContext): Fix[] {
  const cells = unclearCells(issue, context, 'number-ambiguous');
  const fix = (kind: FixKind, isDecimal: boolean) =>
    all(kind, cells, ({ raw, ...place }) => {
      const mark = raw.includes(',') ? ',' : '.';
      const marks: NumberMarks = {
        decimal: isDecimal === (mark === ',') ? ',' : '.',
        by: 'column',
        isAmbiguous: false,
      };
      const { value } = readNumber(raw, marks);
      return value === null ? null : { ...place, value };
    });
  return [...fix('whole-numbers', false), ...fix('decimals', true)];
}

function all(
  kind: FixKind,
  cells: readonly UnclearCell[],
  write: (cell: UnclearCell) => CellPatch | null,
): Fix[] {
  const written = cells.map(write);
  const patches = written.filter((patch) => patch !== null);
  return patches.length === 0 || patches.length < written.length ? [] : [cellFix(kind, '', patches)];
}

function unclearCells(issue: Issue, context: FixContext, problem: Issue['code']): UnclearCell[] {
  const range = parseRange(issue.at.address ?? '');
  if (!range) return [];
  return tablesOn(issue, context).flatMap((at) =>
    [...at.table.columns.values()].flatMap(({ notes, cells }) =>
      [...notes].flatMap(([record, note]): UnclearCell[] => {
        const cell = cells[record] ?? -1;
        if (note.problem !== problem || cell < 0 || at.cells.formulas.has(cell)) return [];
        const place = { row: at.cells.rows[cell] ?? 0, column: at.cells.columns[cell] ?? 0 };
        return contains(range, place) ? [{ sheet: at.sheet, ...place, raw: note.raw }] : [];
      }),
    ),
  );
}
