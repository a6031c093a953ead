import { isSmallCount } from '../disclosure/count-table';
import { NOT_PEOPLE } from '../disclosure/marks';
import type { AuditFinding } from '../issues/audit-codes';
import { cellIndex, Kind, valueAt } from '../model/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { ChartCache, ChartTrace, WorkbookTraces } from '../model/workbook-traces';
import { finding } from './finding';
import { readReference } from './reference';

/** Charts remember the values they draw: such as no cell shows, and counts of few people. */
export function auditCharts(
  snapshot: WorkbookSnapshot,
  { charts }: WorkbookTraces,
  k: number,
): AuditFinding[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return charts.flatMap((chart) => {
    const about = {
      detail: chart.name || chart.part,
      ...(chart.sheet === null ? {} : { sheet: chart.sheet }),
    };
    const more = sum(chart.caches.map((cache) => pointsWithoutCell(cache, sheets)));
    const small = chart.name.endsWith(NOT_PEOPLE)
      ? 0
      : sum(chart.caches.map((cache) => smallPoints(cache, k)));
    const isShown = chart.sheet !== null || isEmpty(chart);
    return [
      ...(more > 0 || !isShown
        ? [finding('chart-remembers-more', { ...about, count: Math.max(1, more) })]
        : []),
      ...(small > 0 ? [finding('small-count-in-chart', { ...about, count: small })] : []),
    ];
  });
}

function isEmpty({ caches }: ChartTrace): boolean {
  return caches.every(({ points }) => points.length === 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, each) => all + each, 0);
}

/** Whole numbers only: a percentage or a mean is no count. */
function smallPoints({ use, isNumber, format, points }: ChartCache, k: number): number {
  if (use !== 'values' || !isNumber || format.includes('%')) return 0;
  return points.filter(({ text }) => Number.isInteger(Number(text)) && isSmallCount(Number(text), k)).length;
}

/** Points whose cell is empty, holds something else, or is in no sheet of the file. */
function pointsWithoutCell(
  { formula, points, isNumber }: ChartCache,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): number {
  if (formula === '' || formula.startsWith('(')) return 0;
  const reference = readReference(formula);
  const sheet = reference && sheets.get(reference.sheet);
  if (!reference || !sheet) return points.length;
  const { top, left, right } = reference.range;
  const width = right - left + 1;
  // Several columns of categories are levels, numbered anew in each column: any cell of the row may be meant.
  const isLevels = width > 1 && reference.range.bottom > top;
  return points.filter(({ index, text }) => {
    const columns = isLevels
      ? Array.from({ length: width }, (_, c) => left + c)
      : [left + (width > 1 ? index : 0)];
    const row = top + (width > 1 && !isLevels ? 0 : index);
    return !columns.some((column) => holds(sheet, row, column, text, isNumber));
  }).length;
}

function holds(sheet: SheetSnapshot, row: number, column: number, text: string, isNumber: boolean): boolean {
  const at = cellIndex(sheet.cells, row, column);
  if (at < 0) return false;
  const value = valueAt(sheet.cells, at);
  if (value.kind === Kind.number || value.kind === Kind.date) {
    const number = value.kind === Kind.number ? value.number : value.serial;
    return !isNumber || Math.abs(number - Number(text)) <= 1e-9 * Math.max(1, Math.abs(number));
  }
  // Texts are compared by what is read; a number shown as text has its format's look.
  return isNumber ? false : value.kind !== Kind.text || value.text.trim() === text.trim();
}
