import { bandOf, mergeSmallGroups, roundedCount } from '../../../src/core/disclosure/alternatives';
import { cellSince, earlierFigures, figureKey } from '../../../src/core/disclosure/editions';
import { suppress } from '../../../src/core/disclosure/suppress';

const figure = (value: number | null) => ({ indicator: 'IND-01', partner: '', period: '2025Q1', value });

test('earlier editions are looked up by indicator, partner and period', () => {
  const earlier = earlierFigures([[figure(10)], [figure(12)]]);
  expect(earlier.get(figureKey(figure(0)))?.map(({ value }) => value)).toEqual([10, 12]);
});

test.each([
  ['never published', 20, [], { value: 20 }],
  ['published with the same value', 20, [20], { value: 20, isKnown: true }],
  ['changed by fewer than k people', 20, [17], { value: 20, isHeld: true }],
  ['changed by k people', 20, [15], { value: 20 }],
  ['hidden before', 20, [null], { value: 20, isHeld: true }],
])('a count %s', (_, value, before, cell) => {
  expect(
    cellSince(
      value,
      before.map((each) => figure(each)),
      5,
    ),
  ).toEqual(cell);
});

test('a late partner’s few people cannot be told from two editions’ totals', () => {
  // The first edition said 40 in all, of one partner; now another has come with 3.
  const cells = [cellSince(40, [figure(40)], 5), { value: 3 }, cellSince(43, [figure(40)], 5)];
  const { hidden } = suppress({ cells, lines: [{ parts: [0, 1], total: 2 }] }, { k: 5 });
  expect(hidden.slice(1)).toEqual(['small', 'small']);
});

test('rounding goes to the nearest five, bands begin at one', () => {
  expect([0, 2, 3, 7, 8, 12].map((each) => roundedCount(each))).toEqual([0, 0, 5, 5, 10, 10]);
  expect([0, 1, 4, 5, 9, 10].map((each) => bandOf(each, 5))).toEqual([
    [0, 0],
    [1, 4],
    [1, 4],
    [5, 9],
    [5, 9],
    [10, 14],
  ]);
});

test('small groups are merged with the next smallest until none is small', () => {
  const groups = [
    { name: 'a', value: 2 },
    { name: 'b', value: 40 },
    { name: 'c', value: 1 },
    { name: 'd', value: 9 },
    { name: 'e', value: 0 },
  ];
  expect(mergeSmallGroups(groups, 5)).toEqual([
    { names: ['a', 'c', 'd'], value: 12 },
    { names: ['b'], value: 40 },
    { names: ['e'], value: 0 },
  ]);
  expect(mergeSmallGroups([{ name: 'a', value: 2 }], 5)).toEqual([{ names: ['a'], value: 2 }]);
});
