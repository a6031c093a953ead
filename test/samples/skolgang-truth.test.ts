import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Observation {
  readonly partner_id: string;
  readonly indicator_id: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}
interface Indicator {
  readonly indicator_id: string;
  readonly headline: boolean;
  readonly reporting_partners: readonly string[];
}
interface Stakeholder {
  readonly stakeholder_id: string;
  readonly org_number: string | null;
}
interface Activity {
  readonly partner_id: string;
  readonly activity_id: string;
  readonly outcome_ids: readonly string[];
  readonly supporting_partner_ids: readonly string[];
}

const read = <T>(name: string): readonly T[] =>
  JSON.parse(
    readFileSync(join(__dirname, '../../assets/samples/source/skolgang', `${name}.json`), 'utf8'),
  ) as readonly T[];
const observations = read<Observation>('observations');
const indicators = read<Indicator>('indicators');
const stakeholders = read<Stakeholder>('stakeholders');
const activities = read<Activity>('activities');
const quarters = ['2025Q1', '2025Q2', '2025Q3', '2025Q4'];

function shares(indicator: string): readonly number[] {
  return quarters.map((period) => {
    const found = observations.filter((each) => each.indicator_id === indicator && each.period === period);
    const sum = (of: 'numerator' | 'denominator') =>
      found.reduce((total, each) => total + (each[of] ?? NaN), 0);
    return Math.round((10_000 * sum('numerator')) / sum('denominator')) / 100;
  });
}

test('the shares tell the story of README.md', () => {
  expect(shares('IND-01')).toEqual([86.29, 87.6, 89.4, 90.98]);
  expect(shares('IND-02')).toEqual([13.6, 12.91, 12.18, 11.42]);
  expect(shares('IND-04')).toEqual([53.02, 52.07, 51.59, 54.9]);
});

test('a value given beside its numbers agrees with them to the decimal shown', () => {
  for (const { value, numerator, denominator } of observations) {
    if (numerator === undefined || denominator === undefined || value === null) continue;
    expect(Math.abs(value - (100 * numerator) / denominator)).toBeLessThanOrEqual(0.05 + 1e-9);
  }
});

test('four of eight indicators are headlines and every observation is from a reporting partner', () => {
  expect(indicators.map((each) => each.headline).filter(Boolean)).toHaveLength(4);
  const byId = new Map(indicators.map((each) => [each.indicator_id, each.reporting_partners]));
  expect(observations.filter((each) => !byId.get(each.indicator_id)?.includes(each.partner_id))).toEqual([]);
});

test('observations and activities have unique keys, and what they refer to exists', () => {
  const keys = observations.map((each) => [each.indicator_id, each.partner_id, each.period].join(' '));
  expect(new Set(keys).size).toBe(keys.length);
  const codes = activities.map((each) => `${each.partner_id} ${each.activity_id}`);
  expect(new Set(codes).size).toBe(codes.length);
  const known = new Set(stakeholders.map((each) => each.stakeholder_id));
  const named = activities.flatMap((each) => [each.partner_id, ...each.supporting_partner_ids]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('organisation numbers have a right check digit', () => {
  const numbers = stakeholders.flatMap((each) => each.org_number ?? []);
  expect(numbers.length).toBeGreaterThan(10);
  for (const number of numbers) {
    const sum = [...number.replace('-', '')]
      .map((digit, i) => Number(digit) * (i % 2 === 0 ? 2 : 1))
      .reduce((total, each) => total + Math.floor(each / 10) + (each % 10), 0);
    expect(sum % 10).toBe(0);
  }
});
