// What a large initiative holds, as the master that a summary is made from.

const SMALL = 2;

/** Whole numbers that look uneven and are the same every time. */
const uneven = (...parts) => parts.reduce((sum, part) => (sum * 31 + part * 17 + 7) % 1009, 11);

const code = (prefix, number) => `${prefix}-${String(number + 1).padStart(3, '0')}`;

/** Codes of so many quarters from 2021 on. */
const quarters = (count) => Array.from({ length: count }, (_, i) => `${2021 + (i >> 2)}Q${(i % 4) + 1}`);

/**
 * A master: every partner reports every indicator each quarter, in total and by the categories of one set.
 * Every fifth count is about so few people that categories must be hidden.
 */
export function bigMaster({ indicators, partners, periods, categories }) {
  const codes = quarters(periods);
  const source = { submission: 's1', file: 'made.xlsx', sheet: 'Observations', address: 'A2:N2' };
  const rows = (template, all) => [template, { template, rows: all.map((values) => ({ values, source })) }];
  const who = Array.from({ length: partners }, (_, i) => code('PRT', i));
  const what = Array.from({ length: indicators }, (_, i) => definition(code('IND', i), i));
  const observations = what.flatMap(({ indicator_id }, i) =>
    who.flatMap((partner_id, p) =>
      codes.flatMap((period, t) => observed({ indicator_id, partner_id, period }, [i, p, t], categories)),
    ),
  );
  return {
    initiative: 'Large initiative',
    tables: new Map([
      rows(
        'stakeholders',
        who.map((id, i) => ({ stakeholder_id: id, organisation: `Partner ${i + 1}` })),
      ),
      rows('indicators', what),
      rows('observations', observations),
    ]),
    submissions: [],
  };
}

function definition(indicator_id, i) {
  const isShare = i % 4 === 3;
  return {
    indicator_id,
    name: `Indicator ${i + 1}`,
    measure: isShare ? 'share' : 'count',
    unit: isShare ? 'percent' : 'people',
    direction: i % 3 === 0 ? 'decrease' : 'increase',
    agg_partners: isShare ? 'ratio' : 'sum',
    agg_time: isShare ? 'ratio' : 'sum',
    frequency: 'quarterly',
    baseline_value: isShare ? 40 : 20_000,
    baseline_date: '2020-12-31',
    target_value: isShare ? 60 : 60_000,
    target_date: '2026-12-31',
    headline: i % 20 === 0 ? 'yes' : 'no',
  };
}

function observed(key, place, categories) {
  const [i] = place;
  const size = i % 5 === 0 ? SMALL : 1000;
  const parts = Array.from({ length: categories }, (_, c) => uneven(...place, c) % size);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const isShare = i % 4 === 3;
  const value = (count) =>
    isShare ? { numerator: count, denominator: count + (uneven(...place) % size) + 1 } : { value: count };
  return [
    { ...key, ...value(total) },
    ...parts.map((part, c) => ({
      ...key,
      disaggregation_set: 'DIS-001',
      category: `Category ${c + 1}`,
      ...value(part),
    })),
  ];
}
