import fc from 'fast-check';
import { assign } from '../../../src/core/reading/assign';

test('the total counts, not the greatest single score', () => {
  expect(
    assign([
      [0.9, 0.8],
      [0.85, 0],
    ]),
  ).toEqual([1, 0]);
});

test('a row without any allowed column stays without', () => {
  expect(assign([[0, 0], [0.5, 0], []])).toEqual([-1, 0, -1]);
  expect(assign([])).toEqual([]);
});

test('no assignment of small tables is better', () => {
  const tables = fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(tables, (scores) => {
      const total = (columns: number[]) =>
        columns.reduce((sum, c, r) => sum + (c < 0 ? 0 : (scores[r]?.[c] ?? 0)), 0);
      const best = (row: number, taken: number[]): number => {
        if (row === scores.length) return 0;
        const free = [0, 1, 2, 3].filter((c) => !taken.includes(c) && (scores[row]?.[c] ?? 0) > 0);
        return Math.max(
          best(row + 1, taken),
          ...free.map((c) => (scores[row]?.[c] ?? 0) + best(row + 1, [...taken, c])),
        );
      };
      const found = assign(scores);
      const used = found.filter((c) => c >= 0);
      expect(new Set(used).size).toBe(used.length);
      expect(total(found)).toBe(best(0, []));
    }),
  );
});
