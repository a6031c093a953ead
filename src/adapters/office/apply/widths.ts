import type { ColumnPlan } from '../../../core/model/plan';
import type { Trip } from '../session';
import { charactersOf, wholeColumns } from './column-width';

/** Asks how wide a sheet's columns are, from the first to the given one, and which are hidden. */
export function queueWidths(trip: Trip, sheet: string, columns: number): () => ColumnPlan[] {
  const ranges = Array.from({ length: columns }, (_, i) => {
    const range = trip.range(sheet, wholeColumns(i + 1, i + 1)).load('columnHidden');
    range.format.load('columnWidth');
    return range;
  });
  return () =>
    ranges.map(({ columnHidden, format }, i) => ({
      first: i + 1,
      last: i + 1,
      width: charactersOf(format.columnWidth),
      ...(columnHidden && { hidden: true }),
    }));
}
