import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { formatAddress } from '../../../../src/core/model/address';
import { Kind, valueAt } from '../../../../src/core/model/cells';
import type { SheetSnapshot } from '../../../../src/core/model/snapshot';
import { readOk } from './support/read-cells';

type Plain = string | number | boolean;

/** Text that XML can hold: no lone halves of characters, no control characters, no carriage returns. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((one) => !/\p{C}|_x/u.test(one));
const value = fc.oneof(
  text,
  fc.constantFrom('<&>"\'', '_x00', ' a ', '007', '1,5', 'TRUE'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.integer(),
  fc.boolean(),
);
const grid = fc.array(fc.array(fc.option(value), { maxLength: 6 }), { minLength: 1, maxLength: 12 });

/** Cells as `A1` → value. */
const plainCells = (sheet: SheetSnapshot): Record<string, Plain> => {
  const found: Record<string, Plain> = {};
  for (let i = 0; i < sheet.cells.size; i++) {
    const at = { row: sheet.cells.rows[i] ?? 0, column: sheet.cells.columns[i] ?? 0 };
    const cell = valueAt(sheet.cells, i);
    if (cell.kind === Kind.text) found[formatAddress(at)] = cell.text;
    else if (cell.kind === Kind.number) found[formatAddress(at)] = cell.number;
    else if (cell.kind === Kind.boolean) found[formatAddress(at)] = cell.boolean;
  }
  return found;
};

const expectedCells = (rows: readonly (readonly (Plain | null)[])[]): Record<string, Plain> =>
  Object.fromEntries(
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === null ? [] : [[formatAddress({ row: r + 1, column: c + 1 }), cell]])),
    ),
  );

test.each([
  ['with shared strings', true],
  ['with texts in the cells', false],
])('what another library writes %s is read as it was meant', (_, bookSST) => {
  fc.assert(
    fc.property(grid, (rows) => {
      const workbook = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), 'Data');
      const bytes = XLSX.write(workbook, {
        type: 'buffer',
        bookType: 'xlsx',
        bookSST,
        compression: true,
      }) as Uint8Array;
      const sheet = readOk(bytes).sheets[0];
      expect(sheet && plainCells(sheet)).toEqual(expectedCells(rows));
    }),
    { numRuns: 60 },
  );
});
