import fc from 'fast-check';
import type { Master } from '../../../src/core/consolidation/master';
import { aggregate, type Aggregate } from '../../../src/core/indicators/aggregate';
import { AGGREGATION_RULES } from '../../../src/core/indicators/definition';
import { readIndicators } from '../../../src/core/indicators/indicator-data';
import { masterOf } from '../../support/master';

const YEAR = { start: '2025-01-01', end: '2025-12-31' };

interface Row {
  readonly partner: string;
  readonly quarter: number;
  readonly numerator: number;
  readonly denominator: number;
}

const rowsArbitrary = fc.uniqueArray(
  fc.record({
    partner: fc.constantFrom('A', 'B', 'C', 'D'),
    quarter: fc.integer({ min: 1, max: 4 }),
    numerator: fc.integer({ min: 0, max: 500 }),
    denominator: fc.integer({ min: 500, max: 1000 }),
  }),
  { selector: (row) => `${row.partner}${row.quarter}`, minLength: 1 },
);

function yearOf(
  rows: readonly Row[],
  fields: Record<string, string>,
  alsoExpected: readonly string[] = [],
): Aggregate {
  const partners = [...new Set([...rows.map((row) => row.partner), ...alsoExpected])].sort();
  const all: Record<string, string> = {
    indicator_id: 'I',
    reporting_partners: partners.join(';'),
    ...fields,
  };
  // A quotient beside other numbers than its own would be left out.
  const isQuotient = fields['measure'] === 'share' || fields['measure'] === 'ratio';
  const observations = rows.map(
    (row) =>
      `I | ${row.partner} | 2025Q${row.quarter} | ${isQuotient ? '' : row.numerator / 10} | ${row.numerator} | ${row.denominator} | ${row.denominator}`,
  );
  const master: Master = masterOf({
    indicators: `${Object.keys(all).join(' | ')}\n${Object.values(all).join(' | ')}`,
    observations: [
      'indicator_id | partner_id | period | value | numerator | denominator | n_respondents',
      ...observations,
    ].join('\n'),
  });
  const [data] = readIndicators(master);
  if (!data) throw new Error('no indicator');
  return aggregate(data, YEAR);
}

const rule = fc.constantFrom(...AGGREGATION_RULES);
const measure = fc.constantFrom('count', 'share', 'mean', 'money');

test('no rule’s figure depends on the order of the rows', () => {
  fc.assert(
    fc.property(rowsArbitrary, measure, rule, rule, (rows, kind, agg_partners, agg_time) => {
      const fields = { measure: kind, agg_partners, agg_time };
      expect(yearOf([...rows].reverse(), fields)).toEqual(yearOf(rows, fields));
    }),
  );
});

test('a ratio lies between the partners’ ratios', () => {
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      const all = yearOf(rows, { measure: 'ratio' });
      const own = all.parts.map((part) => part.figure.value ?? NaN);
      expect(all.value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
      expect(all.value).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
    }),
  );
});

test('a partner without data changes only n of m', () => {
  fc.assert(
    fc.property(rowsArbitrary, measure, rule, (rows, kind, agg_partners) => {
      const fields = { measure: kind, agg_partners };
      const without = yearOf(rows, fields);
      const expected = [...without.expected, 'Z'];
      expect(yearOf(rows, fields, ['Z'])).toEqual({ ...without, expected, isPartial: true });
    }),
  );
});
