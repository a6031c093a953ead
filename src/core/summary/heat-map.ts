import type { BlockPlan, ConditionalFormatPlan } from '../model/plan';
import { palette } from '../sheets/palette';
import { HEADING_ROW } from '../sheets/sheet-frame';
import { linesOf } from './summary-frame';

/** Width of the column with names on sheets with a heat map. */
export const NAME_WIDTH = 44;
/** Substituted fonts are wider than Excel counts. */
export const ROOM = 0.82;

/** Headings, the first ones to the left and those of the numbers in the middle. */
export function headingBlock(headings: readonly string[], left = 1): BlockPlan {
  return {
    row: HEADING_ROW,
    column: 1,
    values: [headings],
    styles: [headings.map((_, i) => (i < left ? 'heading' : 'headingCenter'))],
  };
}

/** White at zero, darker with the number. */
export function heatFormats(rows: number, columns: number, most: number, left = 2): ConditionalFormatPlan[] {
  if (rows === 0 || columns === 0) return [];
  const range = { top: HEADING_ROW + 1, left, bottom: HEADING_ROW + rows, right: left + columns - 1 };
  return [
    {
      ranges: [range],
      rule: {
        type: 'colorScale',
        stops: [
          { at: { number: 0 }, color: palette.heatLow },
          { at: { number: most }, color: palette.heatHigh },
        ],
      },
    },
  ];
}

/** One width for the names and one for all columns of numbers. */
export function widths(
  first: number,
  others: number,
  width: number,
): { first: number; last: number; width: number }[] {
  return [
    { first: 1, last: 1, width: first },
    { first: 2, last: 1 + others, width },
  ];
}

/** Height of the headings when they wrap at the width. */
export function headingPoints(headings: readonly string[], width: number): number {
  return Math.max(30, 6 + 15 * Math.max(...headings.map((each) => linesOf(each, width - 2)), 1));
}
