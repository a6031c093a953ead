import fc from 'fast-check';
import { formatAddress } from '../../src/core/model/address';
import { lookRuns } from '../../src/workbench/open/fill/look-runs';

/** Cells as they stand in a worksheet part: row by row, with the number of their look. */
function cellsOf(looks: readonly (readonly number[])[]): Iterable<Element> {
  const cells = looks.flatMap((row, r) =>
    row.map((look, c) => `<c r="${formatAddress({ row: r + 1, column: c + 1 })}" s="${look}"/>`),
  );
  return new DOMParser()
    .parseFromString(`<row>${cells.join('')}</row>`, 'text/xml')
    .getElementsByTagName('c');
}

test('a block of one look is one rectangle', () => {
  const looks = [
    [0, 3, 3],
    [0, 3, 3],
    [2, 0, 0],
  ];
  expect(lookRuns(cellsOf(looks))).toEqual([
    { zone: { top: 2, bottom: 2, left: 0, right: 0 }, look: 2 },
    { zone: { top: 0, bottom: 1, left: 1, right: 2 }, look: 3 },
  ]);
});

test('rectangles cover every cell that has a look once, with its look, and no other', () => {
  const row = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (looks) => {
      const found = looks.map((line) => line.map(() => 0));
      for (const { zone, look } of lookRuns(cellsOf(looks))) {
        for (let r = zone.top; r <= zone.bottom; r++) {
          for (let c = zone.left; c <= zone.right; c++) {
            expect(found[r]?.[c]).toBe(0);
            found[r]?.splice(c, 1, look);
          }
        }
      }
      expect(found).toEqual(looks);
    }),
  );
});
