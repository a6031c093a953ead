import { aggregate, type Aggregate, type AggregateOptions } from '../../../src/core/indicators/aggregate';
import { readIndicators } from '../../../src/core/indicators/indicator-data';
import { masterOf } from '../../support/master';

const YEAR = { start: '2025-01-01', end: '2025-12-31' };

/** One indicator `fields`, observations as `partner | period | value | numerator | denominator | …` lines. */
function yearOf(fields: string, observations: string, options: AggregateOptions = {}): Aggregate {
  const pairs = fields.split(',').map((pair) => pair.trim().split(' '));
  const indicators = `indicator_id | ${pairs.map(([field]) => field).join(' | ')}
    I | ${pairs.map(([, value]) => value).join(' | ')}`;
  const [head = '', ...lines] = observations.trim().split('\n');
  const table = [`indicator_id | ${head}`, ...lines.map((line) => `I | ${line}`)].join('\n');
  const [data] = readIndicators(masterOf({ indicators, observations: table }));
  if (!data) throw new Error('no indicator');
  return aggregate(data, YEAR, options);
}

describe('across partners', () => {
  test('a ratio is the sum of numerators over the sum of denominators', () => {
    const all = yearOf(
      'measure share',
      `partner_id | period | numerator | denominator
       A | 2025 | 45 | 50
       B | 2025 | 30 | 200
       C | 2025 | 12 | 15`,
    );
    expect(all).toMatchObject({ numerator: 87, denominator: 265, reason: null });
    expect(all.value).toBeCloseTo(32.83, 2);
  });

  test('a ratio of sums differs from the mean of ratios', () => {
    const rows = `partner_id | period | value | numerator | denominator
       A | 2025 | 1.142857 | 40 | 35
       B | 2025 | 0.2 | 10 | 50`;
    expect(yearOf('measure ratio', rows).value).toBeCloseTo(50 / 85, 12);
    expect(yearOf('measure ratio, agg_partners mean', rows).value).toBeCloseTo(0.671, 3);
  });

  test('one bare percentage makes the ratio not computable and says how many', () => {
    const all = yearOf(
      'measure share',
      `partner_id | period | value | numerator | denominator
       A | 2025 | 90 | 45 | 50
       B | 2025 | 15 | |
       C | 2025 | 80 | |`,
    );
    expect(all.value).toBeNull();
    expect(all.reason).toMatchObject({ code: 'only-percentages', count: 2, of: 3 });
  });

  test('a lone partner’s percentage needs no numbers behind it', () => {
    expect(yearOf('measure share', 'partner_id | period | value\n A | 2025 | 81.5').value).toBe(81.5);
  });

  test('sums carry no binary noise', () => {
    const all = yearOf('measure money', 'partner_id | period | value\n A | 2025 | 0.1\n B | 2025 | 0.2');
    expect(all.value).toBe(0.3);
  });

  test('percentages are never added', () => {
    const all = yearOf(
      'measure share, agg_partners sum',
      'partner_id | period | value\n A | 2025 | 10\n B | 2025 | 20',
    );
    expect(all.reason?.code).toBe('sum-of-percentages');
  });

  test('a denominator of zero gives a reason', () => {
    const all = yearOf('measure share', 'partner_id | period | numerator | denominator\n A | 2025 | 0 | 0');
    expect(all).toMatchObject({ value: null, reason: { code: 'denominator-zero' } });
  });

  test('unique people are a range, and with an agreed overlap an estimate', () => {
    const rows = 'partner_id | period | value\n A | 2025 | 120\n B | 2025 | 80\n C | 2025 | 50';
    expect(yearOf('agg_partners distinct', rows)).toMatchObject({ low: 120, high: 250, value: null });
    expect(yearOf('agg_partners distinct', rows, { overlap: 0.2 })).toMatchObject({
      value: 200,
      isEstimated: true,
    });
  });

  test.each([
    ['mean', 20],
    ['median', 12],
    ['min', 8],
    ['max', 40],
    ['count', 3],
    ['sum', 60],
    ['last', 60],
    ['share_yes', 100],
  ])('rule %s', (rule, value) => {
    const rows = 'partner_id | period | value\n A | 2025 | 40\n B | 2025 | 8\n C | 2025 | 12';
    expect(yearOf(`measure count, agg_partners ${rule}`, rows).value).toBe(value);
  });

  test('a weighted mean weighs by respondents and needs them all', () => {
    const rows = 'partner_id | period | value | n_respondents\n A | 2025 | 4 | 10\n B | 2025 | 2 | 30';
    expect(yearOf('measure mean', rows).value).toBe(2.5);
    const reason = yearOf('measure mean', `${rows}\n C | 2025 | 3 |`).reason;
    expect(reason).toMatchObject({ code: 'no-weights', count: 1, of: 3 });
  });

  test('a second source is a check, not an addition', () => {
    const rows = 'partner_id | period | value\n A | 2025 | 500\n B | 2025 | 510';
    const fields = 'measure count, result_type population';
    expect(yearOf(`${fields}, responsible_partner A`, rows).value).toBe(500);
    expect(yearOf(fields, rows).reason).toMatchObject({ code: 'several-sources', found: ['A', 'B'] });
  });

  test('different units are refused with the units found', () => {
    const rows = 'partner_id | period | value | unit\n A | 2025 | 5 | kg\n B | 2025 | 2 | ton';
    expect(yearOf('measure count', rows).reason).toMatchObject({
      code: 'units-differ',
      found: ['kg', 'ton'],
    });
  });

  test('what is not aggregated is not', () => {
    const rows = 'partner_id | period | value\n A | 2025 | 5\n B | 2025 | 2';
    expect(yearOf('measure text', rows).reason?.code).toBe('not-aggregated');
  });
});

describe('over time', () => {
  const quarters = `partner_id | period | value
    A | 2025Q1 | 10
    A | 2025Q2 | 25
    A | 2025Q3 | 25
    A | 2025Q4 | 60`;

  test('flows are added', () => expect(yearOf('measure count', quarters).value).toBe(120));

  test('of a running total the last value counts', () => {
    expect(yearOf('measure count, reported_as running-total', quarters).value).toBe(60);
  });

  test.each([
    ['last', 60],
    ['mean', 30],
    ['min', 10],
    ['max', 60],
    ['count', 4],
  ])('rule %s', (rule, value) => expect(yearOf(`agg_time ${rule}`, quarters).value).toBe(value));

  test.each([
    ['sum', 10],
    ['last', 40],
    ['average', 40],
  ])('a share whose denominator over time is %s', (rule, value) => {
    const rows = `partner_id | period | numerator | denominator
      A | 2025Q1 | 10 | 100
      A | 2025Q2 | 10 | 100
      A | 2025Q3 | 10 | 100
      A | 2025Q4 | 10 | 100`;
    expect(yearOf(`measure share, den_time ${rule}`, rows).value).toBe(value);
  });

  test('a year’s figure beside its quarters is not counted twice', () => {
    expect(yearOf('measure count', `${quarters}\n A | 2025 | 120`).value).toBe(120);
  });
});

describe('what a figure rests on', () => {
  test('missing is not zero: the figure is partial and says who reported', () => {
    const all = yearOf(
      'reporting_partners A;B;C, frequency quarterly',
      'partner_id | period | value\n A | 2025Q1 | 1\n A | 2025Q2 | 1\n A | 2025Q3 | 1\n A | 2025Q4 | 0\n B | 2025Q1 | 2',
    );
    expect(all).toMatchObject({
      value: 5,
      isPartial: true,
      reporting: ['A', 'B'],
      expected: ['A', 'B', 'C'],
    });
  });

  test('a missing period makes a sum partial', () => {
    const fields = 'frequency quarterly';
    const three = 'partner_id | period | value\n A | 2025Q1 | 1\n A | 2025Q2 | 1\n A | 2025Q3 | 1';
    expect(yearOf(fields, three).isPartial).toBe(true);
    expect(yearOf(fields, `${three}\n A | 2025Q4 | 1`).isPartial).toBe(false);
    expect(yearOf(`${fields}, agg_time last`, three).isPartial).toBe(false);
  });

  test('categories are never added to totals', () => {
    const rows = `partner_id | period | category | value
      A | 2025 | | 30
      A | 2025 | girls | 18
      A | 2025 | boys | 12`;
    expect(yearOf('measure count', rows).value).toBe(30);
  });

  test('places count as partners, but a whole covers its parts', () => {
    const places = 'partner_id | period | geography | value\n A | 2025 | 0180 | 3\n A | 2025 | 1480 | 4';
    expect(yearOf('measure count', places)).toMatchObject({ value: 7, reporting: ['A'] });
    expect(yearOf('measure count', `${places}\n A | 2025 | | 8`).value).toBe(8);
  });

  test('a key in conflict is left out and makes the figure partial', () => {
    const rows = 'partner_id | period | value\n A | 2025 | 3\n A | 2025 | 4\n B | 2025 | 5';
    expect(yearOf('measure count', rows)).toMatchObject({ value: 5, conflicts: 1, isPartial: true });
  });

  test('nothing but a conflict is not computable for that reason', () => {
    const rows = 'partner_id | period | value\n A | 2025 | 3\n A | 2025 | 4';
    expect(yearOf('measure count', rows)).toMatchObject({ value: null, reason: { code: 'conflict' } });
  });
});
