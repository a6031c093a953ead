import fc from 'fast-check';
import type { NumberedColumn } from '../../../src/core/rules/combined-ids';
import { repeatedRows } from '../../../src/core/rules/repeated-rows';

function numbered(ids: Uint32Array): NumberedColumn {
  return { ids, count: Math.max(-1, ...ids) + 1 };
}

/** What is expected, written down plainly. */
function plainly(columns: readonly NumberedColumn[], size: number) {
  const keys = Array.from({ length: size }, (_, row) => columns.map(({ ids }) => ids[row]).join());
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
        numbered(Uint32Array.from(rows, ([a]) => a * (scale / 3))),
        numbered(Uint32Array.from(rows, ([, b]) => b)),
      ];
      expect(repeatedRows(columns, rows.length)).toEqual(plainly(columns, rows.length));
    }),
  );
});

test('checks that share columns do not disturb each other', () => {
  const row = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 });
  const chosen = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), chosen, (rows, checks) => {
      const columns = [0, 1, 2, 3, 4].map((c) => numbered(Uint32Array.from(rows, (cells) => cells[c] ?? 0)));
      for (const check of checks) {
        const own = check.flatMap((c) => columns[c] ?? []);
        expect(repeatedRows(own, rows.length)).toEqual(plainly(own, rows.length));
      }
    }),
  );
});
