import fc from 'fast-check';
import { beyondCorner, cellCount, cut, packed } from '../../../src/adapters/office/read/rectangles';
import { contains } from '../../../src/core/model/address';

const range = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.nat(8), fc.nat(8))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

test('what lies beyond a corner is everything outside of it, once', () => {
  fc.assert(
    fc.property(
      range,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (all, bottom, right) => {
        const corner = { top: 1, left: 1, bottom, right };
        const rest = beyondCorner(all, corner);
        for (let row = all.top; row <= all.bottom; row++) {
          for (let column = all.left; column <= all.right; column++) {
            const times = rest.filter((one) => contains(one, { row, column })).length;
            expect(times).toBe(contains(corner, { row, column }) ? 0 : 1);
          }
        }
      },
    ),
  );
});

test('pieces have at most so many cells and together all of them', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const pieces = cut(all, most);
      expect(Math.max(...pieces.map(cellCount))).toBeLessThanOrEqual(most);
      expect(pieces.reduce((sum, piece) => sum + cellCount(piece), 0)).toBe(cellCount(all));
      const loads = packed(
        pieces.map((piece) => ({ range: piece })),
        most,
      );
      expect(loads.flat().map((one) => one.range)).toEqual(pieces);
      for (const load of loads) {
        expect(load.reduce((sum, one) => sum + cellCount(one.range), 0)).toBeLessThanOrEqual(most);
      }
    }),
  );
});
