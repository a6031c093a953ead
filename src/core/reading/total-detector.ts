import { Kind } from '../model/cells';
import { sumsAbove, totalLabel } from './row-kinds';
import type { SheetGrid } from './sheet-grid';
import { Look } from './sheet-grid';

/** Tells rows of totals from records: by label, by formula, or because every figure is the sum of those above. */
export class TotalDetector {
  private readonly block: Float64Array;
  private readonly table: Float64Array;
  private readonly labels = new Map<number, 'exact' | 'loose' | null>();
  private rowsInBlock = 0;
  private rows = 0;

  constructor(
    private readonly grid: SheetGrid,
    private readonly left: number,
    width: number,
  ) {
    this.block = new Float64Array(width);
    this.table = new Float64Array(width);
  }

  /** Counts a record's figures. */
  add(filled: readonly number[]): void {
    this.rowsInBlock++;
    this.rows++;
    for (const i of filled) {
      if (this.grid.cells.kinds[i] !== Kind.number) continue;
      const c = (this.grid.cells.columns[i] ?? 0) - this.left;
      const number = this.grid.cells.numbers[i] ?? 0;
      this.block[c] = (this.block[c] ?? 0) + number;
      this.table[c] = (this.table[c] ?? 0) + number;
    }
  }

  /** Figures of a new block are summed apart. */
  startBlock(): void {
    this.block.fill(0);
    this.rowsInBlock = 0;
  }

  isTotal(row: number, filled: readonly number[], isLastOfBlock: () => boolean): boolean {
    const label = this.labelOf(filled);
    const isTotal =
      (label === 'exact' && filled.length > 1 && this.otherTexts(filled) <= 1) ||
      (label === 'loose' && (this.isSummed(row, filled) || this.addsUp(filled, 1))) ||
      this.isSummed(row, filled) ||
      this.isUnlabelledSum(filled, isLastOfBlock);
    if (isTotal) this.startBlock();
    return isTotal;
  }

  /** The label in one of the row's first two cells. */
  private labelOf(filled: readonly number[]): 'exact' | 'loose' | null {
    for (const i of filled.slice(0, 2)) {
      if (this.grid.cells.kinds[i] !== Kind.text) continue;
      const text = this.grid.cells.numbers[i] ?? 0;
      let label = this.labels.get(text);
      if (label === undefined) {
        label = totalLabel(this.grid.text(i));
        this.labels.set(text, label);
      }
      if (label) return label;
    }
    return null;
  }

  /** Totals have figures; a row full of words only happens to begin with one, such as the country code SA. */
  private otherTexts(filled: readonly number[]): number {
    return filled.filter((i) => this.grid.look(i) === Look.text).length - 1;
  }

  private isSummed(row: number, filled: readonly number[]): boolean {
    const { cells } = this.grid;
    if (cells.formulas.size === 0 || this.rows === 0) return false;
    let sums = 0;
    let figures = 0;
    for (const i of filled) {
      if (this.grid.look(i) !== Look.number) continue;
      figures++;
      const formula = cells.formulas.get(i);
      if (formula && sumsAbove(formula.text, row, cells.columns[i] ?? 0)) sums++;
    }
    return sums > 0 && sums >= figures / 2;
  }

  /** No label and nothing that names the row: two figures or more that all add up, at the end of a block. */
  private isUnlabelledSum(filled: readonly number[], isLastOfBlock: () => boolean): boolean {
    const texts = filled.filter((i) => this.grid.look(i) === Look.text).length;
    return texts === 0 && this.rowsInBlock >= 2 && this.addsUp(filled, 2) && isLastOfBlock();
  }

  private addsUp(filled: readonly number[], atLeast: number): boolean {
    let figures = 0;
    for (const i of filled) {
      if (this.grid.cells.kinds[i] !== Kind.number) continue;
      const c = (this.grid.cells.columns[i] ?? 0) - this.left;
      const number = this.grid.cells.numbers[i] ?? 0;
      if (!isNear(number, this.block[c] ?? 0) && !isNear(number, this.table[c] ?? 0)) return false;
      if (number !== 0) figures++;
    }
    return figures >= atLeast;
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
