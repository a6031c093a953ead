import fc from 'fast-check';
import { formatAddress } from '../../../src/core/model/address';
import type { CellTable } from '../../../src/core/model/cells';
import { Kind, valueAt } from '../../../src/core/model/cells';

export type Plain = string | number | boolean;
export type Grid = readonly (readonly (Plain | null)[])[];

/** Text that XML can hold: no lone halves of characters, no control characters, no carriage returns. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((one) => !/\p{C}|_x/u.test(one));
const value = fc.oneof(
  text,
  fc.constantFrom('<&>"\'', '_x00', ' a ', '007', '1,5', 'TRUE', '=1+1', 'ÅÄÖ 👍🏽'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.integer(),
  fc.boolean(),
);

/** Rows of texts, numbers, booleans and gaps. */
export const grids = fc.array(fc.array(fc.option(value), { maxLength: 6 }), { minLength: 1, maxLength: 12 });

/** The cells of rows as `A1` → value. */
export function cellsOfRows(rows: readonly (readonly unknown[])[]): Record<string, unknown> {
  return Object.fromEntries(
    rows.flatMap((row, r) =>
      [...row].flatMap((cell, c) =>
        cell === null || cell === undefined ? [] : [[formatAddress({ row: r + 1, column: c + 1 }), cell]],
      ),
    ),
  );
}

/** The cells our reader found, in the same form; dates as their serial numbers. */
export function cellsOfTable(cells: CellTable): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (let i = 0; i < cells.size; i++) {
    const at = formatAddress({ row: cells.rows[i] ?? 0, column: cells.columns[i] ?? 0 });
    const cell = valueAt(cells, i);
    if (cell.kind === Kind.text) found[at] = cell.text;
    else if (cell.kind === Kind.number) found[at] = cell.number;
    else if (cell.kind === Kind.date) found[at] = cell.serial;
    else if (cell.kind === Kind.boolean) found[at] = cell.boolean;
  }
  return found;
}
