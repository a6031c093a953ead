import { readIndicators } from '../../../src/core/indicators/indicator-data';
import { standingAt, type Standing } from '../../../src/core/indicators/standing';
import { masterOf } from '../../support/master';

function standingOf(indicators: string, observations: string, targets = '', date = '2025-12-31'): Standing {
  const tables = { indicators, observations, ...(targets === '' ? {} : { targets }) };
  const [data] = readIndicators(masterOf(tables));
  if (!data) throw new Error('no indicator');
  return standingAt(data, date);
}

const months = `indicator_id | partner_id | period | value
  I | A | 2025-01 | 10
  I | A | 2025-02 | 20
  I | A | 2025-04 | 30`;

test('months towards a year’s target run from zero along a straight line', () => {
  const targets = 'indicator_id | period | target\n I | 2025 | 365';
  const standing = standingOf('indicator_id | measure | direction\n I | count | increase', months, targets);
  expect(standing).toMatchObject({ actual: { value: 60 }, expected: 120, progress: { value: 60 / 365 } });
  expect(standing.light.color).toBe('red');
  expect(standing.track.slice(0, 4).map((point) => point.actual?.value ?? null)).toEqual([10, 30, null, 60]);
  expect(standing.track.slice(0, 2).map((point) => point.target)).toEqual([31, 59]);
});

test('a target of the period itself beats the straight line', () => {
  const definition = `indicator_id | measure | direction | baseline_value | baseline_date | target_value | target_date | agg_time
    I | mean | increase | 40 | 2024-12-31 | 60 | 2026-12-31 | last`;
  const quarters = 'indicator_id | partner_id | period | value\n I | A | 2025Q1 | 42\n I | A | 2025Q2 | 46';
  const line = standingOf(definition, quarters);
  expect(line.expected).toBeCloseTo(40 + (20 * 181) / 730, 9);
  const own = standingOf(definition, quarters, 'indicator_id | period | target\n I | 2025Q2 | 48');
  expect(own.expected).toBe(48);
  expect(own.light.ratio).toBeCloseTo(0.75, 12);
  expect(own.light.color).toBe('amber');
});

test('a cumulative target is met by values added up from the baseline date', () => {
  const definition = `indicator_id | measure | target_basis | baseline_date | target_value | target_date
    I | count | cumulative | 2025-01-01 | 120 | 2025-12-31`;
  expect(standingOf(definition, months)).toMatchObject({ actual: { value: 60 }, progress: { value: 0.5 } });
});

test('the figure is that of the last period with data at the date', () => {
  const standing = standingOf('indicator_id | measure\n I | count', months, '', '2025-03-31');
  expect(standing).toMatchObject({
    period: { code: '2025-02' },
    actual: { value: 20 },
    light: { color: 'none' },
  });
});

test('a period without a report is a gap in the course', () => {
  const standing = standingOf('indicator_id | measure\n I | count', months);
  expect(standing.track.map((point) => [point.period.code, point.actual?.value ?? null])).toEqual([
    ['2025-01', 10],
    ['2025-02', 20],
    ['2025-03', null],
    ['2025-04', 30],
  ]);
});

test('without observations there is nothing but a reason', () => {
  const standing = standingOf('indicator_id | measure | target_value\n I | count | 5', 'indicator_id');
  expect(standing).toMatchObject({
    period: null,
    actual: { value: null, reason: { code: 'no-data' } },
    progress: { kind: 'none', why: 'no-value' },
    light: { color: 'none' },
    track: [],
  });
});

test('the course goes on to the target, with a forecast from four values', () => {
  const definition = `indicator_id | measure | agg_time | baseline_value | baseline_date | target_value | target_date
    I | mean | last | 10 | 2024-12-31 | 20 | 2026-06-30`;
  const observations = [1, 2, 3, 4].map((q) => `I | A | 2025Q${q} | ${10 + q}`).join('\n');
  const { track } = standingOf(definition, `indicator_id | partner_id | period | value\n${observations}`);
  expect(track.map((point) => point.period.code).slice(3)).toEqual(['2025Q4', '2026Q1', '2026Q2']);
  expect(track.at(-1)).toMatchObject({ actual: null, target: 20 });
  expect(track.at(-1)?.forecast).toBeCloseTo(16, 9);
  expect(track[2]?.forecast).toBeNull();
});

describe('targets of partners and places', () => {
  const expectedOf = (targets: string, more = '') =>
    standingOf(
      `indicator_id | measure ${more && '| agg_partners'}\n I | count ${more && `| ${more}`}`,
      months,
      targets,
    ).expected;

  test.each([
    ['the whole’s own', 'I | 2025 | 365 | |\n I | 2025 | 10 | A |', 120],
    ['the partners’ together', 'I | 2025 | 300 | A |\n I | 2025 | 65 | B |', 120],
    ['a partner’s places together', 'I | 2025 | 300 | A | 0114\n I | 2025 | 65 | A | 0115', 120],
    ['a partner’s own before its places', 'I | 2025 | 365 | A |\n I | 2025 | 65 | A | 0115', 120],
    ['the places together', 'I | 2025 | 300 | | 0114\n I | 2025 | 65 | | 0115', 120],
    ['unknown with places inside others', 'I | 2025 | 300 | | 01\n I | 2025 | 65 | | 0115', null],
    ['unknown with partners beside places', 'I | 2025 | 300 | A |\n I | 2025 | 65 | | 0115', null],
  ])('the target is %s', (_, rows, expected) => {
    expect(expectedOf(`indicator_id | period | target | partner_id | geography\n ${rows}`)).toBe(expected);
  });

  test('where partners’ figures are not added, neither are their targets', () => {
    const rows = 'indicator_id | period | target | partner_id\n I | 2025 | 300 | A\n I | 2025 | 65 | B';
    expect(expectedOf(rows, 'max')).toBeNull();
  });
});

describe('what nobody has defined is shown but not judged', () => {
  const targets = 'indicator_id | period | target\n I | 2025 | 365';

  test.each([
    ['indicator_id\n I', ['direction', 'aggregation']],
    ['indicator_id | measure\n I | count', ['direction']],
    ['indicator_id | direction\n I | increase', ['aggregation']],
  ])('%j', (indicators, undefinedParts) => {
    const [data] = readIndicators(masterOf({ indicators, observations: months, targets }));
    expect(data?.definition.undefinedParts).toEqual(undefinedParts);
    const standing = standingOf(indicators, months, targets);
    expect(standing).toMatchObject({ actual: { value: 60 }, light: { color: 'none' } });
    expect(standing.trend?.isDesired).toBeNull();
  });

  test('a declared rule and direction are enough', () => {
    const defined = 'indicator_id | agg_partners | direction\n I | sum | increase';
    expect(standingOf(defined, months, targets).light.color).toBe('red');
  });
});
