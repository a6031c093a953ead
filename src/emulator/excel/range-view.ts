import { rowsOf } from '../document/zones';
import { define } from './define';
import * as cellValues from './range-values';
import type { RangeTarget } from './targets';

/** The rows of a range that are not hidden. */
interface ViewTarget {
  readonly range: RangeTarget;
  /** Indexes in the range. */
  readonly rows: readonly number[];
}

export function visibleView(range: RangeTarget): ViewTarget {
  const { isRowHidden } = range.sheet.book.grid.model.getters;
  const all = Array.from({ length: rowsOf(range.zone) }, (_, i) => i);
  return { range, rows: all.filter((i) => !isRowHidden(range.sheet.id, range.zone.top + i)) };
}

const visible =
  (read: (range: RangeTarget) => unknown) =>
  ({ range, rows }: ViewTarget): unknown => {
    const cells = read(range) as readonly unknown[] | null;
    return cells && rows.map((row) => cells[row]);
  };

export const rangeView = define<Excel.RangeView, ViewTarget>()({
  get: {
    values: visible(cellValues.values),
    formulas: visible(cellValues.formulas),
    formulasLocal: visible(cellValues.formulasLocal),
    text: visible(cellValues.text),
    valueTypes: visible(cellValues.valueTypes),
    numberFormat: visible(cellValues.numberFormat),
    rowCount: ({ rows }) => rows.length,
    columnCount: ({ range: { zone } }) => zone.right - zone.left + 1,
    index: ({ rows }) => rows[0] ?? 0,
  },
  go: { rows: (view) => view },
  call: { getRange: ({ range }) => range },
});

const rowOf = ({ range }: ViewTarget, row: number): ViewTarget => ({ range, rows: [row] });

export const rangeViews = define<Excel.RangeViewCollection, ViewTarget>()({
  items: (view) => view.rows.map((row) => rowOf(view, row)),
  call: {
    getCount: ({ rows }) => rows.length,
    getItemAt: (view, index: number) => {
      const row = view.rows[index];
      return row === undefined ? null : rowOf(view, row);
    },
  },
});
