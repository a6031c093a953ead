import type { Range } from '../../../core/model/address';
import { MAX_ROW } from '../../../core/model/address';

const POINTS_A_PIXEL = 0.75;
/** Pixels a digit of the theme's font takes at its default size, and those around a cell's text. */
const DIGIT = 7;
const PADDING = 5;

export function wholeColumns(left: number, right: number): Range {
  return { top: 1, left, bottom: MAX_ROW, right };
}

/** Points for a width in characters. */
export function pointsOf(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_A_PIXEL;
}

/** Characters for a width in points. */
export function charactersOf(points: number): number {
  return Math.max(0, (points / POINTS_A_PIXEL - PADDING) / DIGIT);
}
