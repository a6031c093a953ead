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
  return values.flatMap((row, i) => {
    let lines = 1;
    for (const [c, value] of row.entries()) {
      const text = shownText(value);
      if (text === null) continue;
      lines = Math.max(lines, wrappedLines(text, (columns[c]?.width ?? text.length) * LETTERS_PER_DIGIT));
    }
    const points = Math.min(HIGHEST_POINTS, lines * LINE_POINTS);
    return lines > 1 ? [{ row: firstRow + i, points, grows: true }] : [];
  });
}

/** A text, or the text that a formula gives. */
function shownText(value: PlanValue): string | null {
  if (typeof value === 'string') return value;
  const isFormula = typeof value === 'object' && value !== null && 'cached' in value;
  return isFormula && typeof value.cached === 'string' ? value.cached : null;
}
