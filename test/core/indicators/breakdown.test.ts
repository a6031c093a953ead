import fc from 'fast-check';
import { aggregate } from '../../../src/core/indicators/aggregate';
import { breakdownsOf, readBreakdownSets, type Breakdown } from '../../../src/core/indicators/breakdown';
import { readIndicators } from '../../../src/core/indicators/indicator-data';
import type { Master } from '../../../src/core/consolidation/master';
import { masterOf } from '../../support/master';

const SETS =
  'name | categories | exclusive | exhaustive\n Sex | Girls | yes | yes\n Support | Mentor | no | no';
const HEAD = 'indicator_id | partner_id | period | disaggregation_set | category';

function readOf(master: Master) {
  const [data] = readIndicators(master);
  if (!data) throw new Error('no indicator');
  return data;
}

const masterWith = (measure: string, observations: string) =>
  masterOf({
    indicators: `indicator_id | measure | reporting_partners\n I | ${measure} | A; B; C`,
    disaggregations: SETS,
    observations,
  });

function brokenDown(master: Master, until = '2025-12-31'): Breakdown[] {
  return breakdownsOf(readOf(master), readBreakdownSets(master), until);
}

const told = (breakdowns: readonly Breakdown[]) =>
  breakdowns.map(({ set, period, groups }) => [
    set.name,
    period.code,
    ...groups.map(({ category, figure }) => `${category} ${figure.value ?? figure.reason?.code}`),
  ]);

test('a group’s share is its numerators over its denominators', () => {
  const master = masterWith(
    'share',
    `${HEAD} | numerator | denominator
    I | A | 2025Q1 | Sex | Girls | 40 | 50
    I | B | 2025Q1 | Sex | Girls | 30 | 150
    I | A | 2025Q1 | Sex | Boys  | 20 | 50
    I | B | 2025Q1 | Sex | Boys  | 20 | 50`,
  );
  expect(told(brokenDown(master))).toEqual([['Sex', '2025Q1', 'Girls 35', 'Boys 40']]);
});

test('groups come from the last period that has them, up to the date', () => {
  const master = masterWith(
    'count',
    `${HEAD} | value
    I | A | 2025Q1 | Sex | Girls | 10
    I | A | 2025Q1 | Sex | Boys  | 12
    I | A | 2025Q2 | Sex | Girls | 20
    I | A | 2025Q2 | Sex | Boys  | 22
    I | A | 2025Q3 |     |       | 50`,
  );
  expect(told(brokenDown(master))).toEqual([['Sex', '2025Q2', 'Girls 20', 'Boys 22']]);
  expect(told(brokenDown(master, '2025-03-31'))).toEqual([['Sex', '2025Q1', 'Girls 10', 'Boys 12']]);
});

test('a total is never made larger by its groups, and groups of several sets stand apart', () => {
  const master = masterWith(
    'count',
    `${HEAD} | value
    I | A | 2025Q1 |         |        | 22
    I | A | 2025Q1 | Sex     | Girls  | 10
    I | A | 2025Q1 | Sex     | Boys   | 12
    I | A | 2025Q1 | Support | Mentor | 15
    I | A | 2025Q1 | Support | Group  | 18`,
  );
  expect(aggregate(readOf(master), { start: '2025-01-01', end: '2025-03-31' }).value).toBe(22);
  expect(told(brokenDown(master))).toEqual([
    ['Sex', '2025Q1', 'Girls 10', 'Boys 12'],
    ['Support', '2025Q1', 'Mentor 15', 'Group 18'],
  ]);
});

test('a group written in two ways is one, and a partner who writes both ways is not counted twice', () => {
  const master = masterWith(
    'count',
    `${HEAD} | value
    I | A | 2025Q1 | Sex | Girls | 10
    I | B | 2025Q1 | sex | GIRLS | 5
    I | C | 2025Q1 | Sex | girls | 7
    I | C | 2025Q1 | Sex | Girls | 8
    I | A | 2025Q1 | Sex | Boys  | 12`,
  );
  const [sex] = brokenDown(master);
  expect(told(sex ? [sex] : [])).toEqual([['Sex', '2025Q1', 'Girls 15', 'Boys 12']]);
  expect(sex?.groups[0]?.figure).toMatchObject({ conflicts: 1, isPartial: true, reporting: ['A', 'B'] });
});

test('one group alone is compared with nothing', () => {
  const master = masterWith('count', `${HEAD} | value\n I | A | 2025Q1 | Sex | Girls | 10`);
  expect(brokenDown(master)).toEqual([]);
});

test('a group that cannot be put together says why and leaves the others alone', () => {
  const master = masterWith(
    'share',
    `${HEAD} | value | numerator | denominator
    I | A | 2025Q1 | Sex | Girls |    | 40 | 50
    I | B | 2025Q1 | Sex | Girls | 55 |    |
    I | A | 2025Q1 | Sex | Boys  |    | 20 | 50`,
  );
  expect(told(brokenDown(master))).toEqual([['Sex', '2025Q1', 'Girls only-percentages', 'Boys 40']]);
});

const row = fc.record({
  partner: fc.constantFrom('A', 'B', 'C'),
  category: fc.constantFrom('Girls', 'Boys', 'Others'),
  value: fc.integer({ min: 0, max: 90 }),
});
const rowsOf = fc.uniqueArray(row, { selector: (each) => each.partner + each.category, minLength: 2 });

test('groups of people who are in one group only add up to what partners sent, in whatever order', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const text = (some: typeof rows) =>
        [
          `${HEAD} | value`,
          ...some.map((each) => `I | ${each.partner} | 2025Q1 | Sex | ${each.category} | ${each.value}`),
        ].join('\n');
      const all = brokenDown(masterWith('count', text(rows)));
      expect(brokenDown(masterWith('count', text([...rows].reverse())))).toEqual(all);
      const sum = rows.reduce((whole, { value }) => whole + value, 0);
      const groups = all.flatMap((each) => each.groups.map(({ figure }) => figure.value ?? 0));
      if (all.length > 0) expect(groups.reduce((whole, each) => whole + each, 0)).toBe(sum);
    }),
  );
});
