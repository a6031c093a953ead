import type { BlockPlan, PlanValue, SheetPlan } from '../../../core/model/plan';

/** A planned cell. Where blocks lie over each other the last one counts. */
interface PlannedCell {
  readonly value: PlanValue;
  readonly style: string | undefined;
}

const nothing: PlannedCell = { value: null, style: undefined };

/** The key of the style a block gives to a cell, by row and column within the block. */
export function styleInBlock(block: BlockPlan, row: number, column: number): string | undefined {
  return block.styles?.[row]?.[column] ?? block.columnStyles?.[column] ?? block.style;
}

/** Columns a block reaches over in one of its rows. */
export function widthOfRow(block: BlockPlan, row: number): number {
  return block.values[row]?.length ?? 0;
}

export function plannedCell(blocks: SheetPlan['blocks'], row: number, column: number): PlannedCell {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined) continue;
    const r = row - block.row;
    const c = column - block.column;
    if (r < 0 || c < 0 || c >= widthOfRow(block, r)) continue;
    return { value: block.values[r]?.[c] ?? null, style: styleInBlock(block, r, c) };
  }
  return nothing;
}

/** What a cell shows to those that only read: a formula's result, a text without its looks. */
export function shownValue(value: PlanValue): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  if ('formula' in value) return value.cached;
  if ('runs' in value) return value.runs.map(({ text }) => text).join('');
  return value.error;
}
