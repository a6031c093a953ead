import type { Range } from '../../../core/model/address';
import type { BlockPlan, PlanValue, SheetPlan } from '../../../core/model/plan';

/** A planned sheet's cells side by side: what the last block says of each one. */
export interface SheetCells {
  /** Around all blocks and tables; null when there are none. */
  readonly range: Range | null;
  /** By row and column from the range's first cell. */
  readonly values: readonly (readonly PlanValue[])[];
  /** Keys of styles; where a cell has none, that of its column. */
  readonly styles: readonly (readonly (string | undefined)[])[];
}

export function sheetCells(sheet: SheetPlan): SheetCells {
  const range = boundsOf(sheet);
  if (range === null) return { range, values: [], styles: [] };
  const width = range.right - range.left + 1;
  const ofColumn = columnStyles(sheet, range);
  const rows = Array.from({ length: range.bottom - range.top + 1 });
  const values = rows.map(() => new Array<PlanValue>(width).fill(null));
  const styles = rows.map(() => ofColumn.slice());
  for (const block of sheet.blocks) lay(block, range, values, styles, ofColumn);
  return { range, values, styles };
}

function lay(
  block: BlockPlan,
  range: Range,
  values: PlanValue[][],
  styles: (string | undefined)[][],
  ofColumn: readonly (string | undefined)[],
): void {
  block.values.forEach((row, r) => {
    const [into, looks] = [values[block.row - range.top + r], styles[block.row - range.top + r]];
    if (into === undefined || looks === undefined) return;
    row.forEach((value, c) => {
      const at = block.column - range.left + c;
      into[at] = value;
      looks[at] = block.styles?.[r]?.[c] ?? block.columnStyles?.[c] ?? block.style ?? ofColumn[at];
    });
  });
}

function columnStyles(sheet: SheetPlan, range: Range): (string | undefined)[] {
  const styles = new Array<string | undefined>(range.right - range.left + 1).fill(undefined);
  for (const { first, last, style } of sheet.columns ?? []) {
    for (let at = Math.max(first, range.left); at <= Math.min(last, range.right); at++) {
      styles[at - range.left] = style;
    }
  }
  return styles;
}

function boundsOf(sheet: SheetPlan): Range | null {
  const blocks = sheet.blocks.flatMap(({ row, column, values }) => {
    const width = Math.max(0, ...values.map(({ length }) => length));
    return width === 0 || values.length === 0
      ? []
      : [{ top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 }];
  });
  const all = [...blocks, ...(sheet.tables ?? []).map(({ range }) => range)];
  if (all.length === 0) return null;
  return all.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}
