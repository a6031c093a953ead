import type { Range } from '../../../core/model/address';
import { isDateFormat } from '../../../core/model/date-format';
import type { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { CellValue, Formula } from '../../../core/model/cells';
import { Kind } from '../../../core/model/cells';

/** A rectangle of cells as Office.js gives it. */
export interface CellGrid {
  /** Its first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
}

const loaded = 'rowIndex,columnIndex,values,formulas,valueTypes,numberFormat';

/** Asks for what a range holds; null when it turns out to be a null object. */
export function queueGrid(range: Excel.Range): () => CellGrid | null {
  range.load(loaded);
  return () =>
    range.isNullObject
      ? null
      : {
          row: range.rowIndex + 1,
          column: range.columnIndex + 1,
          values: range.values,
          formulas: range.formulas,
          types: range.valueTypes,
          formats: range.numberFormat,
        };
}

/** Number formats of a workbook, each once; index 0 is `General`. */
export class FormatList {
  readonly codes: string[] = ['General'];
  readonly #known = new Map<string, { readonly index: number; readonly isDate: boolean }>([
    ['General', { index: 0, isDate: false }],
  ]);

  of(code: string): { readonly index: number; readonly isDate: boolean } {
    let format = this.#known.get(code);
    if (format === undefined) {
      format = { index: this.codes.push(code) - 1, isDate: isDateFormat(code) };
      this.#known.set(code, format);
    }
    return format;
  }
}

/** Adds a grid's cells, all or those inside a range, to a sheet's table. */
export function addGrid(grid: CellGrid, formats: FormatList, cells: CellTableBuilder, within?: Range): void {
  grid.values.forEach((values, r) => {
    const row = grid.row + r;
    if (within && (row < within.top || row > within.bottom)) return;
    values.forEach((value, c) => {
      const column = grid.column + c;
      if (within && (column < within.left || column > within.right)) return;
      const formula = formulaOf(grid.formulas[r]?.[c], value);
      if (formula === undefined && (value === '' || value === null)) return;
      const code = grid.formats[r]?.[c];
      const format = formats.of(typeof code === 'string' ? code : 'General');
      cells.add(
        row,
        column,
        cellValue(value, grid.types[r]?.[c] ?? '', format.isDate),
        format.index,
        formula,
      );
    });
  });
}

function cellValue(value: unknown, type: string, isDate: boolean): CellValue {
  if (typeof value === 'boolean') return { kind: Kind.boolean, boolean: value };
  if (typeof value === 'number') {
    return isDate ? { kind: Kind.date, serial: value } : { kind: Kind.number, number: value };
  }
  const text = String(value);
  return type === 'Error' ? { kind: Kind.error, error: text } : { kind: Kind.text, text };
}

/** A text that begins with `=` has itself for a formula, and is none. */
function formulaOf(formula: unknown, value: unknown): Formula | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return undefined;
  return { text: formula.slice(1), calculated: true };
}
