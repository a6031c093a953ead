import { isSmallShare, type CountTable } from '../../../src/core/disclosure/count-table';
import { narrowCells } from '../../../src/core/disclosure/leeway';
import { suppress } from '../../../src/core/disclosure/suppress';
import { crossedTable } from '../../support/count-tables';

/** The table row by row as readers see it: a hidden cell is `..`. */
function shown(table: CountTable, width: number, k = 5, isZeroSensitive = false): string[] {
  const { hidden } = suppress(table, { k, isZeroSensitive });
  const cells = table.cells.map(({ value }, i) => (hidden[i] ? '..' : String(value)));
  return Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width).join(' '),
  );
}

test('the worked example: one small cell hides its row, and the smallest row beside it', () => {
  const table = crossedTable([
    [
      [12, 3],
      [20, 18],
      [7, 9],
    ],
  ]);
  expect(shown(table, 3)).toEqual(['.. .. 15', '20 18 38', '.. .. 16', '39 30 69']);
  expect(suppress(table, { k: 5 }).hidden.slice(0, 2)).toEqual(['complementary', 'small']);
});

test('nothing is hidden where nothing is small, and zeros are shown', () => {
  expect(
    shown(
      crossedTable([
        [
          [0, 8],
          [9, 0],
        ],
      ]),
      3,
    ),
  ).toEqual(['0 8 8', '9 0 9', '9 8 17']);
});

test('a line without another cell hides its total, and that total’s line another one', () => {
  const table: CountTable = {
    cells: [{ value: 3 }, { value: 0 }, { value: 3 }, { value: 20 }, { value: 30 }, { value: 53 }],
    lines: [
      { parts: [0, 1], total: 2 },
      { parts: [2, 3, 4], total: 5 },
    ],
  };
  expect(suppress(table, { k: 5 }).hidden).toEqual(['small', null, 'small', 'complementary', null, null]);
});

test('two hidden cells too small to hide each other hide more', () => {
  const table: CountTable = {
    cells: [{ value: 1 }, { value: 1 }, { value: 40 }, { value: 42 }],
    lines: [{ parts: [0, 1, 2], total: 3 }],
  };
  expect(suppress(table, { k: 5 }).hidden).toEqual(['small', 'small', 'complementary', null]);
});

test('a cell that every line alone hides, and all of them together give away, is found', () => {
  // Two squares of hidden cells, joined by one cell: every line has two or three hidden, yet the joint is certain.
  const inner = [
    [20, 20, 90, 90],
    [20, 20, 20, 90],
    [90, 90, 20, 20],
    [90, 90, 20, 20],
  ];
  const table = crossedTable([inner]);
  const place = (row: number, column: number) => row * 5 + column;
  const isHidden = (cell: number) => inner[Math.floor(cell / 5)]?.[cell % 5] === 20;
  expect(narrowCells(table, isHidden, 4)).toEqual([place(1, 2)]);
});

test('where zero says something too, zeros are hidden and so is a count that leaves fewer than k of its total', () => {
  const table: CountTable = {
    cells: [{ value: 30 }, { value: 28 }, { value: 2 }, { value: 25 }, { value: 0 }, { value: 85 }],
    lines: [{ parts: [0, 1, 2, 3, 4], total: 5 }],
  };
  expect(suppress(table, { k: 5 }).hidden[4]).toBeNull();
  expect(suppress(table, { k: 5, isZeroSensitive: true }).hidden[4]).toBe('small');
  const almostAll: CountTable = {
    cells: [{ value: 38 }, { value: 2 }, { value: 40 }],
    lines: [{ parts: [0, 1], total: 2 }],
  };
  expect(suppress(almostAll, { k: 5, isZeroSensitive: true }).hidden[0]).toBe('small');
});

test('what readers know from before hides nobody', () => {
  const cells = [{ value: 3 }, { value: 20, isKnown: true }, { value: 30 }, { value: 53 }];
  const { hidden } = suppress({ cells, lines: [{ parts: [0, 1, 2], total: 3 }] }, { k: 5 });
  expect(hidden).toEqual(['small', null, 'complementary', null]);
});

test.each([
  [3, 100, true],
  [98, 100, true],
  [2, 4, true],
  [0, 100, false],
  [100, 100, false],
  [5, 10, false],
])('a share of %i among %i: hidden is %s', (numerator, denominator, isHidden) => {
  expect(isSmallShare(numerator, denominator, 5)).toBe(isHidden);
});
