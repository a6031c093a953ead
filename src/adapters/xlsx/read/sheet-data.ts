import { MAX_COLUMN, MAX_ROW } from '../../../core/model/address';
import { GT, LT, SLASH } from './ascii';
import { CellHead, CellType } from './cell-head';
import type { CellValues } from './cell-value';
import type { FormulaReader } from './formula-reader';
import { NumberReader } from './number-bytes';
import { ReadRefusal } from './read-refusal';
import type { RowHead } from './row-head';
import { StringItemReader, UNKNOWN_FORM, behindTag } from './string-item';

const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_V = 118;
const LETTER_W = 119;

/** Counts the cells of all sheets against the limit. */
export interface CellBudget {
  cells: number;
  readonly limit: number;
}

/**
 * Walks over the bytes of `<sheetData>` and hands every cell's bytes to {@link CellValues}.
 *
 * It knows the form that nearly all programs write. On anything else it gives {@link UNKNOWN_FORM}, and the
 * sheet is read again from its plain form.
 */
export class SheetDataScanner {
  private readonly cell = new CellHead();
  private readonly number = new NumberReader();
  private readonly inline: StringItemReader;
  private row = 0;
  private column = 0;
  private hasValue = false;
  private valueFrom = 0;
  private valueTo = 0;
  private formula: string | null = null;
  private hasInline = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly rows: RowHead,
    private readonly values: CellValues,
    private readonly formulas: FormulaReader,
    private readonly budget: CellBudget,
  ) {
    this.inline = new StringItemReader(bytes);
  }

  /** Reads from behind `<sheetData>`; gives the place behind `</sheetData>`. */
  scan(from: number): number {
    const { bytes } = this;
    for (let at = from; at >= 0;) {
      while (at < bytes.length && bytes[at] !== LT) at++;
      const next = bytes[at + 1];
      if (next === LETTER_C) at = this.readCell(at + 2);
      else if (next === LETTER_R) at = this.readRow(at + 4);
      else if (next !== SLASH) return UNKNOWN_FORM;
      else if (bytes[at + 2] === LETTER_S) return behindTag(bytes, at);
      else at = bytes[at + 2] === LETTER_R && bytes[at + 5] === GT ? at + 6 : UNKNOWN_FORM;
    }
    return UNKNOWN_FORM;
  }

  /** Reads a row's tag from behind `<row`. */
  private readRow(from: number): number {
    if (this.bytes[from - 1] !== LETTER_W) return UNKNOWN_FORM;
    const at = this.rows.read(this.bytes, from, this.row + 1);
    this.row = this.rows.row;
    this.column = 0;
    return at;
  }

  /** Reads a cell from behind `<c`. */
  private readCell(from: number): number {
    const { bytes, cell } = this;
    let at = cell.read(bytes, from);
    if (at < 0) return UNKNOWN_FORM;
    this.place();
    if (cell.isEmpty) return at;
    const behind = cell.type <= CellType.shared ? this.readUsual(at) : UNKNOWN_FORM;
    if (behind > 0) return behind;
    this.hasValue = false;
    this.hasInline = false;
    this.inline.clear();
    this.formula = null;
    while (at >= 0) {
      while (at < bytes.length && bytes[at] !== LT) at++;
      const next = bytes[at + 1];
      if (next === LETTER_V) {
        at = this.readSpan(at + 2, LETTER_V);
        this.hasValue = true;
      } else if (next === SLASH) {
        if (bytes[at + 2] !== LETTER_C || bytes[at + 3] !== GT) return UNKNOWN_FORM;
        this.store();
        return at + 4;
      } else if (next === LETTER_F) at = this.readFormula(at + 2);
      else if (next === LETTER_I) at = this.readInline(at);
      else return UNKNOWN_FORM;
    }
    return UNKNOWN_FORM;
  }

  /**
   * Reads `<v>12.5</v></c>`, which is how nearly every number and shared text stands in a file, in one go.
   * Anything else is {@link UNKNOWN_FORM} and read step by step.
   */
  private readUsual(from: number): number {
    const { bytes } = this;
    if (bytes[from] !== LT || bytes[from + 1] !== LETTER_V || bytes[from + 2] !== GT) return UNKNOWN_FORM;
    const end = this.number.read(bytes, from + 3);
    const isWhole =
      bytes[end] === LT &&
      bytes[end + 1] === SLASH &&
      bytes[end + 2] === LETTER_V &&
      bytes[end + 3] === GT &&
      bytes[end + 4] === LT &&
      bytes[end + 5] === SLASH &&
      bytes[end + 6] === LETTER_C &&
      bytes[end + 7] === GT;
    if (!isWhole || Number.isNaN(this.number.value)) return UNKNOWN_FORM;
    this.count();
    this.values.addParsed(this.cell, this.number.value);
    return end + 8;
  }

  /** Fills in what the tag leaves out: the row it stands in, the column after the one before. */
  private place(): void {
    const { cell } = this;
    if (cell.row === 0) cell.row = this.row === 0 ? 1 : this.row;
    else this.row = cell.row;
    if (cell.column === 0) cell.column = this.column + 1;
    this.column = cell.column;
    if (cell.row > MAX_ROW || cell.column > MAX_COLUMN) {
      throw new ReadRefusal('damaged', { what: 'cell-reference' });
    }
  }

  /** Reads `>text</v>` and keeps where the text stands; gives the place behind. */
  private readSpan(from: number, letter: number): number {
    const { bytes } = this;
    let at = from;
    if (bytes[at] !== GT) {
      at = behindTag(bytes, at) - 1;
      if (at < 0) return UNKNOWN_FORM;
      if (bytes[at - 1] === SLASH) {
        this.valueFrom = this.valueTo = at;
        return at + 1;
      }
    }
    this.valueFrom = ++at;
    while (at < bytes.length && bytes[at] !== LT) at++;
    this.valueTo = at;
    return bytes[at + 1] === SLASH && bytes[at + 2] === letter && bytes[at + 3] === GT
      ? at + 4
      : UNKNOWN_FORM;
  }

  /** Reads a formula from behind `<f`. */
  private readFormula(from: number): number {
    const { cell, valueFrom, valueTo } = this;
    const at = this.readSpan(from, LETTER_F);
    if (at < 0) return UNKNOWN_FORM;
    const text = this.formulas.read(this.bytes, from, this.valueFrom, this.valueTo, cell.row, cell.column);
    this.formula = text === '' ? null : text;
    if (this.hasValue) {
      this.valueFrom = valueFrom;
      this.valueTo = valueTo;
    }
    return at;
  }

  private readInline(at: number): number {
    const { bytes } = this;
    const start = bytes[at + 2] === LETTER_S ? behindTag(bytes, at) : UNKNOWN_FORM;
    if (start < 0) return UNKNOWN_FORM;
    this.hasInline = true;
    return bytes[start - 2] === SLASH ? start : this.inline.read(start);
  }

  private store(): void {
    const { cell, valueFrom, valueTo } = this;
    if (!this.hasValue && !this.hasInline && this.formula === null) return;
    this.count();
    const isFilled = this.hasValue && valueTo > valueFrom;
    const isText = cell.type === CellType.formulaText || this.hasInline;
    const formula =
      this.formula === null
        ? undefined
        : { text: this.formula, calculated: isFilled || (isText && (this.hasValue || this.hasInline)) };
    // Where a cell says its text stands inline, what else stands in it is not its value.
    if (this.hasInline || cell.type === CellType.inline) this.values.addText(cell, this.inline.text, formula);
    else if (isFilled) this.values.add(cell, this.bytes, valueFrom, valueTo, formula);
    else this.values.addText(cell, '', formula);
  }

  private count(): void {
    if (++this.budget.cells > this.budget.limit) {
      throw new ReadRefusal('too-many-cells', { limit: this.budget.limit });
    }
  }
}
