import type { BlockPlan, SheetPlan } from '../../../core/model/plan';
import { widthOfRow } from './planned-cells';

/** A run of neighbouring cells of one row, all from one block. */
export interface RowSegment {
  readonly block: BlockPlan;
  /** The row within the block. */
  readonly row: number;
  /** First and last column in the sheet. */
  readonly from: number;
  readonly to: number;
}

/** Gives the rows of a sheet their cells, asked for from top to bottom. */
export class RowSegments {
  readonly #waiting: BlockPlan[];
  readonly #order: Map<BlockPlan, number>;
  #active: BlockPlan[] = [];

  constructor(blocks: SheetPlan['blocks']) {
    this.#order = new Map(blocks.map((block, i) => [block, i]));
    this.#waiting = [...blocks].sort((a, b) => b.row - a.row);
  }

  of(row: number): readonly RowSegment[] {
    this.#advance(row);
    let segments: RowSegment[] = [];
    for (const block of this.#active) {
      const width = widthOfRow(block, row - block.row);
      if (width === 0) continue;
      const segment = { block, row: row - block.row, from: block.column, to: block.column + width - 1 };
      segments = segments.flatMap((under) => uncovered(under, segment));
      segments.push(segment);
    }
    return segments.sort((a, b) => a.from - b.from);
  }

  #advance(row: number): void {
    const place = (block: BlockPlan) => this.#order.get(block) ?? 0;
    this.#active = this.#active.filter((block) => row < block.row + block.values.length);
    for (
      let next = this.#waiting.at(-1);
      next !== undefined && next.row <= row;
      next = this.#waiting.at(-1)
    ) {
      this.#waiting.pop();
      if (row < next.row + next.values.length) this.#active.push(next);
      this.#active.sort((a, b) => place(a) - place(b));
    }
  }
}

/** What is left of a run under another one. */
function uncovered(under: RowSegment, over: RowSegment): readonly RowSegment[] {
  if (over.to < under.from || over.from > under.to) return [under];
  return [
    { ...under, to: over.from - 1 },
    { ...under, from: over.to + 1 },
  ].filter(({ from, to }) => from <= to);
}
