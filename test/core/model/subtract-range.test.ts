import fc from 'fast-check';
import { contains, type Range } from '../../../src/core/model/address';
import { subtractRange } from '../../../src/core/model/subtract-range';

const side = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
const ranges = fc.tuple(side, side).map(([rows, columns]): Range => ({
  top: Math.min(...rows),
  bottom: Math.max(...rows),
  left: Math.min(...columns),
  right: Math.max(...columns),
}));

test('what is left holds each cell of the range that is not in the hole once, and no other', () => {
  fc.assert(
    fc.property(ranges, ranges, (range, hole) => {
      const left = subtractRange(range, hole);
      for (let row = 1; row <= 6; row++)
        for (let column = 1; column <= 6; column++) {
          const at = { row, column };
          const isLeft = contains(range, at) && !contains(hole, at);
          expect(left.filter((one) => contains(one, at))).toHaveLength(isLeft ? 1 : 0);
        }
    }),
  );
});
