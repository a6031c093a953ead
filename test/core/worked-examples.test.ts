import { concentrationOf } from '../../src/core/analyses/concentration';
import { centralisationOf, graphOf } from '../../src/core/analyses/graph';
import { NameMatcher } from '../../src/core/entities/name-matcher';
import { suppress } from '../../src/core/disclosure/suppress';
import { aggregate, type Aggregate, type AggregateOptions } from '../../src/core/indicators/aggregate';
import { increments } from '../../src/core/indicators/increments';
import { readIndicators } from '../../src/core/indicators/indicator-data';
import { lightOf } from '../../src/core/indicators/light';
import { outlierScores } from '../../src/core/indicators/outliers';
import { progressOf } from '../../src/core/indicators/progress';
import { standingAt } from '../../src/core/indicators/standing';
import { readPeriod } from '../../src/core/model/period-spellings';
import { decideNumberMarks } from '../../src/core/reading/number-marks';
import { readNumber } from '../../src/core/reading/numbers';
import { passesLuhn } from '../../src/core/rules/luhn';
import { crossedTable } from '../support/count-tables';
import { masterOf } from '../support/master';

const YEAR = { start: '2025-01-01', end: '2025-12-31' };

function yearOf(
  fields: Record<string, string>,
  observations: string,
  options: AggregateOptions = {},
): Aggregate {
  const master = masterOf({
    indicators: `indicator_id | ${Object.keys(fields).join(' | ')}\n I | ${Object.values(fields).join(' | ')}`,
    observations,
  });
  const [data] = readIndicators(master);
  if (!data) throw new Error('no indicator');
  return aggregate(data, YEAR, options);
}

test.each([
  ['212000-1355', true],
  ['212000-0142', true],
  ['202100-5489', true],
  ['556012-5790', true],
  ['556012-5791', false],
  ['802000-0000', false],
])('1: the organisation number %s has a right check digit: %s', (number, isRight) => {
  expect(passesLuhn(number.replace('-', ''))).toBe(isRight);
});

test('2: a ratio is summed numerators over summed denominators, not the mean of percentages', () => {
  const all = yearOf(
    { measure: 'share' },
    `indicator_id | partner_id | period | numerator | denominator
     I | A | 2025 | 45 | 50
     I | B | 2025 | 30 | 200
     I | C | 2025 | 12 | 15`,
  );
  expect(all.value).toBeCloseTo(32.83, 2);
  const own = all.parts.map(({ figure }) => figure.value ?? NaN);
  expect(own.reduce((sum, each) => sum + each, 0) / 3).toBeCloseTo(61.67, 2);
});

test('3: girls and boys, 40/35 and 10/50', () => {
  const rows = `indicator_id | partner_id | period | value | numerator | denominator
    I | A | 2025 | 1.142857142857 | 40 | 35
    I | B | 2025 | 0.2 | 10 | 50`;
  expect(yearOf({ measure: 'ratio' }, rows).value).toBeCloseTo(0.588, 3);
  expect(yearOf({ measure: 'ratio', agg_partners: 'mean' }, rows).value).toBeCloseTo(0.671, 3);
});

const goal = { measure: 'count', tolerance: 0, lowerBound: null, upperBound: null } as const;

test.each([
  [40, 60, 52, 'increase', 0.6],
  [200, 150, 165, 'decrease', 0.7],
  [200, 150, 210, 'decrease', -0.2],
] as const)('4: from %i to %i, now %i: progress', (baseline, target, actual, direction, progress) => {
  const found = progressOf({ ...goal, baseline, target, actual, direction });
  expect(found.kind === 'share' && found.value).toBeCloseTo(progress, 10);
});

test('5: nine months of twenty-four: 47.5 expected, 46 reached, q 0.80, amber', () => {
  const master = masterOf({
    indicators:
      'indicator_id | measure | direction | baseline_value | baseline_date | target_value | target_date | frequency\n I | count | increase | 40 | 2023-12-31 | 60 | 2025-12-31 | quarterly',
    observations: 'indicator_id | partner_id | period | value\n I | A | 2024Q3 | 46',
  });
  const [data] = readIndicators(master);
  const standing = data && standingAt(data, '2024-09-30');
  // Nine months of twenty-four are 274 days of 731.
  expect(standing?.expected).toBeCloseTo(47.5, 1);
  expect(standing?.progress).toMatchObject({ kind: 'share', value: 0.3 });
  expect(standing?.light.ratio).toBeCloseTo(0.8, 2);
  expect(standing?.light.color).toBe('amber');
});

test('6: the robust score finds the outlier that hides itself from the classic one', () => {
  const scores = outlierScores([102, 98, 105, 97, 110, 101, 340]);
  const last = scores.at(-1);
  expect(last?.robust).toBeCloseTo(40.13, 2);
  expect(last?.classic).toBeCloseTo(2.27, 2);
  expect(scores.filter(({ isOutlier }) => isOutlier).map(({ value }) => value)).toEqual([340]);
});

test('7: concentration of loads, centralisation of a star and of a path', () => {
  expect(concentrationOf([10, 4, 3, 2, 1])).toBeCloseTo(0.325, 10);
  const nodes = ['a', 'b', 'c', 'd', 'e'];
  const star = nodes.slice(1).map((each) => ['a', each] as const);
  const path = nodes.slice(1).map((each, i) => [nodes[i] ?? '', each] as const);
  expect(centralisationOf(graphOf(nodes, star))).toBeCloseTo(1, 10);
  expect(centralisationOf(graphOf(nodes, path))).toBeCloseTo(0.167, 3);
});

test('8: a cumulative series is its last value, and its increments are differences', () => {
  expect(increments([10, 25, 25, 60])).toEqual([10, 15, 0, 35]);
  const rows = [10, 25, 25, 60].map((value, i) => `I | A | 2025Q${i + 1} | ${value}`).join('\n');
  const all = yearOf(
    { measure: 'count', reported_as: 'running-total', agg_time: 'sum' },
    `indicator_id | partner_id | period | value\n${rows}`,
  );
  expect(all.value).toBe(60);
});

test('9: unique people are a range, and an estimate with the agreed overlap', () => {
  const rows =
    'indicator_id | partner_id | period | value\n I | A | 2025 | 120\n I | B | 2025 | 80\n I | C | 2025 | 50';
  const fields = { measure: 'count', agg_partners: 'distinct' };
  expect(yearOf(fields, rows)).toMatchObject({ low: 120, high: 250, value: null });
  expect(yearOf(fields, rows, { overlap: 0.2 })).toMatchObject({ value: 200, isEstimated: true });
});

test('10: A and C are hidden, B and all totals are shown', () => {
  const { hidden } = suppress(
    crossedTable([
      [
        [12, 3],
        [20, 18],
        [7, 9],
      ],
    ]),
    { k: 5 },
  );
  expect(hidden.map((each) => each !== null)).toEqual(
    [1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0].map((each) => each === 1),
  );
});

test.each([
  [['1 234,5'], { value: 1234.5 }],
  [['1.234,50'], { value: 1234.5 }],
  [['1,234', '0,75'], { value: 1.234 }],
  [['1,234', '12,345,678'], { value: 1234 }],
  [['2,5 mkr'], { value: 2_500_000, unit: { factor: 1_000_000, currency: 'SEK' } }],
  [['<5'], { value: null, bounds: [0, 4], flag: 'inexact' }],
  [['–'], { value: 0, flag: 'nil' }],
  [['..'], { value: null, flag: 'not_available' }],
  [['−3,2 %'], { value: -3.2, unit: { isPercent: true } }],
])('11: the first of %j', (texts, reading) => {
  expect(readNumber(texts[0] ?? '', decideNumberMarks(texts))).toMatchObject(reading);
});

test('11: 1,234 alone is ambiguous', () => {
  expect(decideNumberMarks(['1,234']).isAmbiguous).toBe(true);
});

test.each([
  ['kv 3 2024', '2024Q3', '2024-07-01', '2024-09-30'],
  ['T2 2024', '2024T2', '2024-05-01', '2024-08-31'],
  ['HT24', '2024HT', '2024-07-01', '2024-12-31'],
  ['v. 1 2025', '2025W01', '2024-12-30', '2025-01-05'],
  ['2024K4', '2024Q4', '2024-10-01', '2024-12-31'],
  ['läsåret 2023/2024', '2023/24', '2023-07-01', '2024-06-30'],
])('12: %s is %s', (text, code, start, end) => {
  expect(readPeriod(text)).toMatchObject({ code, start, end });
});

test.each([
  ['Malmö stad', 'MALMÖ KOMMUN', 'automatic'],
  ['Malmö stad', 'Malmo stad', 'spelling'],
  ['Stockholms stad', 'Region Stockholm', 'other-kind-of-body'],
  ['Göteborg stad', 'Göteborgs Stad', 'spelling'],
])('13: %s and %s: %s', (known, name, expected) => {
  const matcher = new NameMatcher({ isOrganisation: true });
  matcher.add({ id: 'PRT-001', names: [known] });
  const found = matcher.find(name);
  expect(found.kind === 'automatic' ? found.kind : found.proposals[0]?.reason).toBe(expected);
});

test('13: a department of a city is not the city', () => {
  const matcher = new NameMatcher({ isOrganisation: true });
  matcher.add({ id: 'PRT-001', names: ['Malmö stad'] });
  const department = 'Malmö stad, arbetsmarknads- och socialförvaltningen';
  expect(matcher.find(department).kind).toBe('proposed');
});

test.each([
  [0.85, 'green'],
  [0.8499, 'amber'],
  [0.6, 'amber'],
  [0.5999, 'red'],
] as const)('14: q = %d is %s', (value, color) => {
  const progress = { kind: 'share', value, note: null } as const;
  const limits = { expected: 1, isMaintained: false, isDue: false, green: 0.85, amber: 0.6 };
  expect(lightOf({ progress, ...limits }).color).toBe(color);
});
