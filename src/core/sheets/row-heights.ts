import type { ColumnPlan, PlanValue, RowHeightPlan } from '../model/plan';
import { wrappedLines } from './column-width';

const LINE_POINTS = 15;
/** Widths count digits, and letters are narrower than digits on the whole. */
const LETTERS_PER_DIGIT = 1.1;
/** Excel's limit. */
const HIGHEST_POINTS = 409;

/** Heights for the rows whose texts take several lines at the columns' widths, for programs that do not fit rows. */
export function rowHeights(
  firstRow: number,
  values: readonly (readonly PlanValue[])[],
  columns: readonly Pick<ColumnPlan, 'width'>[],
): readonly RowHeightPlan[] {
  const heights: RowHeightPlan[] = [];
  for (let i = 0; i < values.length; i++) {
    const lines = linesIn(values[i] ?? [], columns);
    if (lines === 1) continue;
    heights.push({ row: firstRow + i, points: Math.min(HIGHEST_POINTS, lines * LINE_POINTS), grows: true });
  }
  return heights;
}

/** Lines of the text that takes most. */
function linesIn(row: readonly PlanValue[], columns: readonly Pick<ColumnPlan, 'width'>[]): number {
  let lines = 1;
  for (let c = 0; c < row.length; c++) {
    const text = shownText(row[c] ?? null);
    if (text === null) continue;
    const width = (columns[c]?.width ?? text.length) * LETTERS_PER_DIGIT;
    lines = Math.max(lines, wrappedLines(text, width));
  }
  return lines;
}

/** A text, or the text that a formula gives. */
function shownText(value: PlanValue): string | null {
  if (typeof value === 'string') return value;
  const isFormula = typeof value === 'object' && value !== null && 'cached' in value;
  return isFormula && typeof value.cached === 'string' ? value.cached : null;
}
