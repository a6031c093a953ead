import fc from 'fast-check';
import { sameCells } from '../../../src/adapters/office/apply/same-cells';

test('rectangles cover every cell with a key once, and no other', () => {
  const key = fc.constantFrom('a', 'b', undefined);
  const grid = fc.array(fc.array(key, { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(grid, (keys) => {
      const seen = keys.map((row) => row.map((): string[] => []));
      for (const [found, ranges] of sameCells(keys, { top: 3, left: 2 })) {
        for (const { top, left, bottom, right } of ranges) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) seen[row - 3]?.[column - 2]?.push(found);
          }
        }
      }
      expect(seen).toEqual(keys.map((row) => row.map((one) => (one === undefined ? [] : [one]))));
    }),
  );
});
