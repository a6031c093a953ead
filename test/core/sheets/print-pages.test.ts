import type { PrintPlan } from '../../../src/core/model/plan';
import { acrossPages } from '../../../src/core/sheets/print-pages';

const print: PrintPlan = { orientation: 'landscape', fit: { width: 1, height: 0 } };
const columns = (count: number, width: number) => [{ first: 1, last: count, width }];

test('what fits on a page stays on one page', () => {
  expect(acrossPages(print, columns(10, 20), 2)).toBe(print);
});

test('a wide table goes over several pages, each with its naming columns', () => {
  const wide = [...columns(2, 20), { first: 3, last: 42, width: 15 }];
  expect(acrossPages(print, wide, 2)).toEqual({
    ...print,
    fit: { width: 3, height: 0 },
    titleColumns: [1, 2],
  });
});

test('hidden columns take no room', () => {
  expect(acrossPages(print, [{ first: 1, last: 40, width: 20, hidden: true }], 1)).toBe(print);
});
