/** What a stored cell holds. `date` is a number whose format shows a date or a time. */
export const Kind = { text: 1, number: 2, date: 3, boolean: 4, error: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** A formula as it stands in the cell, without the leading `=`. */
export interface Formula {
  readonly text: string;
  /** False when the file holds no result for it: it has never been calculated. */
  readonly calculated: boolean;
}

/**
 * The non-empty cells of a sheet, column by column in memory: cell `i` stands at `rows[i]`, `columns[i]`.
 *
 * Ordered by row, then column. Plain arrays, so that a million cells cost little, can be handed to a worker,
 * and a text used a million times is kept once.
 */
export interface CellTable {
  readonly size: number;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** The number, the date's serial, 0 or 1 for a boolean, an index into `texts` for text and errors. */
  readonly numbers: Float64Array;
  /** Index into the workbook's `formats`. */
  readonly formats: Uint16Array;
  readonly texts: readonly string[];
  /** Formulas by cell index; also such as have no result (their cell is in the table with kind text and text ''). */
  readonly formulas: ReadonlyMap<number, Formula>;
}

/** A cell's value without its place. Dates are serial numbers in the workbook's date system. */
export type CellValue =
  | { readonly kind: typeof Kind.text; readonly text: string }
  | { readonly kind: typeof Kind.number; readonly number: number }
  | { readonly kind: typeof Kind.date; readonly serial: number }
  | { readonly kind: typeof Kind.boolean; readonly boolean: boolean }
  | { readonly kind: typeof Kind.error; readonly error: string };

/** Value of cell `i` of the table. */
export function valueAt(cells: CellTable, i: number): CellValue {
  const number = cells.numbers[i] ?? 0;
  switch (cells.kinds[i]) {
    case Kind.number:
      return { kind: Kind.number, number };
    case Kind.date:
      return { kind: Kind.date, serial: number };
    case Kind.boolean:
      return { kind: Kind.boolean, boolean: number !== 0 };
    case Kind.error:
      return { kind: Kind.error, error: cells.texts[number] ?? '' };
    default:
      return { kind: Kind.text, text: cells.texts[number] ?? '' };
  }
}

/** Index of the first cell at or after the place; `cells.size` when there is none. */
export function firstCellFrom(cells: CellTable, row: number, column: number): number {
  let low = 0;
  let high = cells.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const r = cells.rows[middle] ?? 0;
    if (r < row || (r === row && (cells.columns[middle] ?? 0) < column)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the cell at the place, or -1 when it is empty. */
export function cellIndex(cells: CellTable, row: number, column: number): number {
  const i = firstCellFrom(cells, row, column);
  return cells.rows[i] === row && cells.columns[i] === column ? i : -1;
}

/** Start index and end index (excluded) of a row's cells. */
export function rowSpan(cells: CellTable, row: number): readonly [number, number] {
  return [firstCellFrom(cells, row, 1), firstCellFrom(cells, row + 1, 1)];
}
