import type { AuditFinding } from '../issues/audit-codes';
import { columnLetters, formatAddress } from '../model/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { WorkbookTraces } from '../model/workbook-traces';
import { finding } from './finding';

/** Sheets, rows, columns and cells that are there without being seen, and comments. */
export function auditSheets({ sheets }: WorkbookSnapshot, { invisible }: WorkbookTraces): AuditFinding[] {
  return [
    ...sheets.flatMap(auditSheet),
    ...invisible.map(({ sheet, why, first, count }) =>
      finding('invisible-text', { sheet, address: formatAddress(first), detail: why, count }),
    ),
  ];
}

function auditSheet(sheet: SheetSnapshot): AuditFinding[] {
  const { name, state, hiddenRows, hiddenColumns, comments, cells } = sheet;
  const rows = spans(hiddenRows, (row) => String(row));
  const columns = spans(hiddenColumns, columnLetters);
  const told = comments === 'unknown' ? [] : comments;
  const [first] = told;
  return [
    ...(state === 'visible'
      ? []
      : [finding('hidden-sheet', { sheet: name, detail: state, count: cells.size })]),
    ...(rows ? [finding('hidden-rows', { sheet: name, ...rows })] : []),
    ...(columns ? [finding('hidden-columns', { sheet: name, ...columns })] : []),
    ...(first
      ? [
          finding('comment', {
            sheet: name,
            address: formatAddress(first),
            detail: first.author,
            count: told.length,
          }),
        ]
      : []),
  ];
}

/** The first run, and how many rows or columns there are in all. */
function spans(
  runs: readonly (readonly [number, number])[],
  name: (line: number) => string,
): { address: string; count: number } | null {
  const [first] = runs;
  if (!first) return null;
  const count = runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return { address: `${name(first[0])}:${name(first[1])}`, count };
}
