import { aggregate, type Aggregate } from '../../../src/core/indicators/aggregate';
import { readIndicators } from '../../../src/core/indicators/indicator-data';
import { standingAt } from '../../../src/core/indicators/standing';
import { masterOf } from '../../support/master';

const HEAD = 'indicator_id | partner_id | period | value | numerator | denominator';

function dataOf(measure: string, ...lines: readonly string[]) {
  const observations = [HEAD, ...lines.map((line) => `I | ${line}`)].join('\n');
  const [data] = readIndicators(
    masterOf({ indicators: `indicator_id | measure\n I | ${measure}`, observations }),
  );
  if (!data) throw new Error('no indicator');
  return data;
}

function yearOf(measure: string, ...lines: readonly string[]): Aggregate {
  return aggregate(dataOf(measure, ...lines), { start: '2025-01-01', end: '2025-12-31' });
}

test('an impossible row never changes a ratio: its partner is missing and the reason is told', () => {
  const all = yearOf('share', 'A | 2025 | 0.45 | 9 | 20', 'B | 2025 | 70 | 1 | 0', 'C | 2025 | 60 | 6 | 10');
  expect(all).toMatchObject({ value: 60, numerator: 6, denominator: 10, isPartial: true });
  expect(all.reporting).toEqual(['C']);
  expect(all.expected).toEqual(['A', 'B', 'C']);
  expect(all.leftOut.map(({ why }) => why)).toEqual(['value-disagrees', 'denominator-zero']);
});

test('nothing but impossible rows is not computable', () => {
  const all = yearOf('share', 'A | 2025 | 0.45 | 9 | 20', 'B | 2025 | 70 | 1 | 0');
  expect(all).toMatchObject({ value: null, reporting: [], reason: { code: 'left-out', count: 2 } });
});

test.each([
  ['share', '| 9 | -20', 'negative'],
  ['share', '| 9 |', 'denominator-missing'],
  ['share', '| 21 | 20', 'numerator-above-denominator'],
  ['share', '101 | |', 'above-the-whole'],
  ['share', '45.6 | 9 | 20', 'value-disagrees'],
  ['share', 'many | |', 'not-a-number'],
  ['rate', '| 1 | -1', 'denominator-zero'],
  ['count', '-1 | |', 'negative'],
  ['count', 'about five | |', 'not-a-number'],
])('of measure %s the row %s is left out as %s', (measure, row, why) => {
  const { leftOut, reporting } = yearOf(measure, `A | 2025 | ${row}`);
  expect(leftOut.map((each) => each.why)).toEqual([why]);
  expect(reporting).toEqual([]);
});

test.each([
  ['share', '45 | 9 | 20'],
  ['share', '33.3 | 1 | 3'],
  ['share', '33 | 1 | 3'],
  ['share', '| 0 | 20'],
  ['share', '100 | |'],
  ['rate', '1.5 | 3 | 2'],
  ['money', '-20 | |'],
  ['mean', '-0.5 | |'],
  ['text', 'going well | |'],
])('of measure %s the row %s is not left out', (measure, row) => {
  expect(yearOf(measure, `A | 2025 | ${row}`).leftOut).toEqual([]);
});

test('a period with nothing but an impossible row is the last one told of, without a figure', () => {
  const data = dataOf('count', 'A | 2025Q1 | 5 | |', 'A | 2025Q2 | -5 | |');
  const standing = standingAt(data, '2025-12-31');
  expect(standing).toMatchObject({
    period: { code: '2025Q2' },
    actual: { value: null, reason: { code: 'left-out' } },
    leftOut: [{ why: 'negative' }],
  });
});
