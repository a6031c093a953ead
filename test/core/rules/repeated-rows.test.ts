import fc from 'fast-check';
import { repeatedRows } from '../../../src/core/rules/repeated-rows';

/** What is expected, written down plainly. */
function plainly(columns: readonly Uint32Array[], size: number) {
  const keys = Array.from({ length: size }, (_, row) => columns.map((ids) => ids[row]).join());
  return keys.flatMap((key, row) => (keys.indexOf(key) < row ? [{ row, first: keys.indexOf(key) }] : []));
}

test.each([
  ['few combinations', 3],
  ['more combinations than bits', 2 ** 31],
])('rows that repeat an earlier one are found with the first, for %s', (_, scale) => {
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const columns = [
        Uint32Array.from(rows, ([a]) => a * (scale / 3)),
        Uint32Array.from(rows, ([, b]) => b),
      ];
      expect(repeatedRows(columns, rows.length)).toEqual(plainly(columns, rows.length));
    }),
  );
});
