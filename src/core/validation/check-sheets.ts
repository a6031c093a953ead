import type { Address } from '../model/address';
import { cellIndex, Kind } from '../model/cells';
import { CellTableBuilder } from '../model/cell-table-builder';
import { serialToIso } from '../model/dates';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';

/** Native tables of the sheets that a check itself writes into a workbook; they are no records. */
export const CHECK_TABLES = {
  findings: 'SamverkaFindings',
  waivers: 'SamverkaWaivers',
  severities: 'SamverkaSeverities',
} as const;

/** A row of a table that a check reads. */
export interface CheckRow {
  readonly sheet: string;
  /** Where its first cell stands. */
  readonly at: Address;
  /** What its cells say, as many as the table has columns; dates in ISO form. */
  readonly texts: readonly string[];
}

/** Tells whether a sheet was written by a check. */
export function isCheckSheet({ tables }: Pick<SheetSnapshot, 'tables'>): boolean {
  const own: readonly string[] = Object.values(CHECK_TABLES);
  return tables.some(({ name }) => own.includes(name));
}

/** The workbook as it is to be checked: without what an earlier check has written into it. */
export function withoutCheckSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  if (!workbook.sheets.some(isCheckSheet)) return workbook;
  const empty = { cells: new CellTableBuilder().build(), dimension: null, merges: [], tables: [] };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (isCheckSheet(sheet) ? { ...sheet, ...empty } : sheet)),
  };
}

/** The rows of a table of a check, also those below it: not every program lets a table grow with what is typed. */
export function checkRows(workbook: WorkbookSnapshot, table: string): CheckRow[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name === table)
      .flatMap(({ range: { top, left, right, bottom } }) => {
        const last = Math.max(bottom, sheet.dimension?.bottom ?? 0);
        return Array.from({ length: last - top }, (_, i): CheckRow => {
          const row = top + 1 + i;
          const texts = Array.from({ length: right - left + 1 }, (_, c) =>
            cellText(workbook, sheet, row, left + c),
          );
          return { sheet: sheet.name, at: { row, column: left }, texts };
        });
      }),
  );
}

function cellText(
  { date1904 }: WorkbookSnapshot,
  { cells }: SheetSnapshot,
  row: number,
  column: number,
): string {
  const cell = cellIndex(cells, row, column);
  if (cell < 0) return '';
  const number = cells.numbers[cell] ?? 0;
  switch (cells.kinds[cell]) {
    case Kind.text:
      return (cells.texts[number] ?? '').trim();
    case Kind.date:
      return serialToIso(number, date1904 === true) ?? '';
    default:
      return String(number);
  }
}
