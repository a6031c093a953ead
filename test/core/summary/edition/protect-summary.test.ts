import fc from 'fast-check';
import { findingOf } from '../../../../src/core/summary/findings';
import { audited } from '../../../support/audited';
import { bytesOf, editionOf, figuresOf } from '../../../support/editions';
import { masterOf } from '../../../support/master';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { schoolMaster } from '../../../support/school-master';

const HEAD =
  'indicator_id | name | result_type | measure | direction | agg_time | reporting_partners | headline';
const counted = (observations: string, more = '', head = '') =>
  masterOf({
    indicators: `${HEAD} ${head}\n I | Young people in groups | how-much | count | increase | sum | A; B; C | yes ${more}`,
    observations: `indicator_id | partner_id | period | value\n${observations}`,
  });

const three = (a: number, b: number, c: number, period: string) =>
  `I | A | ${period} | ${a}\n I | B | ${period} | ${b}\n I | C | ${period} | ${c}\n`;

test('a partner’s few people are hidden with the smallest other partner’s, the total is shown', () => {
  const summary = editionOf(counted(three(3, 40, 9, '2025Q1') + three(20, 30, 40, '2025Q2')));
  expect(figuresOf(summary)).toEqual({
    'I all 2025Q1': 52,
    'I all 2025Q2': 90,
    'I A 2025Q1': '..',
    'I A 2025Q2': 20,
    'I B 2025Q1': 40,
    'I B 2025Q2': 30,
    'I C 2025Q1': '..',
    'I C 2025Q2': 40,
  });
  expect(summary.edition).toMatchObject({ small: 1, complementary: 1, protectedIndicators: 1 });
  expect(summary.contributions[0]?.isProtected).toBe(true);
});

test('a small total is hidden with its progress, its light and the line of what comes, and the words do not tell it', () => {
  const rows = ['2024Q1', '2024Q2', '2024Q3', '2024Q4', '2025Q1'].map(
    (period, i) => `I | A | ${period} | ${[9, 8, 7, 6, 4][i]}\n`,
  );
  const summary = editionOf(counted(rows.join(''), '| 2', '| target_value'));
  const [indicator] = summary.indicators;
  expect(indicator?.standing).toMatchObject({
    actual: { value: null, reason: { code: 'suppressed' } },
    progress: { kind: 'none' },
    light: { color: 'none' },
    trend: null,
  });
  expect(indicator?.standing.track.every(({ forecast }) => forecast === null)).toBe(true);
  expect(indicator && findingOf(summary.words, indicator)).toBe(
    'Young people in groups: not shown, too few people',
  );
});

test('figures that are added up do not tell a small one by their difference', () => {
  const summary = editionOf(
    counted(
      'I | A | 2025Q1 | 20\n I | A | 2025Q2 | 3\n I | A | 2025Q3 | 30\n',
      '| 100 | 2025-12-31 | cumulative',
      '| target_value | target_date | target_basis',
    ),
  );
  const figures = figuresOf(summary);
  // Two running totals that differ by three are not shown side by side.
  expect([figures['I all 2025Q1'], figures['I all 2025Q2']]).toContain('..');
});

test('a share is hidden by its numerator, its denominator or what is between them', () => {
  const master = masterOf({
    indicators:
      'indicator_id | name | measure | reporting_partners | headline\n S | Pupils at school | share | A | yes',
    observations: `indicator_id | partner_id | period | numerator | denominator
      S | A | 2025Q1 | 3  | 100
      S | A | 2025Q2 | 98 | 100
      S | A | 2025Q3 | 50 | 100
      S | A | 2025Q4 | 1  | 3`,
  });
  expect(figuresOf(editionOf(master))).toEqual({
    'S all 2025Q1': '..',
    'S all 2025Q2': '..',
    'S all 2025Q3': 50,
    'S all 2025Q4': '..',
  });
});

test('what is marked as not sensitive is shown, and an indicator’s own threshold counts where it is stricter', () => {
  const rows = three(3, 8, 12, '2025Q1');
  expect(Object.values(figuresOf(editionOf(counted(rows, '| no', '| sensitive'))))).not.toContain('..');
  expect(figuresOf(editionOf(counted(rows, '| 10', '| k_threshold')))['I B 2025Q1']).toBe('..');
  expect(figuresOf(editionOf(counted(rows, '| 3', '| k_threshold')))['I A 2025Q1']).toBe('..');
});

test('addresses and numbers of people in texts are replaced wherever they stand', () => {
  const master = masterOf({
    agenda: 'initiative_name | goal\n Together | Ask anna@norrby.example or 070-123 45 67',
    indicators: `${HEAD} | data_source\n I | Called by 850709-9805 | how-much | count | increase | sum | A | yes | anna@norrby.example`,
    observations: 'indicator_id | partner_id | period | value\n I | A | 2025Q1 | 30',
  });
  const bytes = bytesOf(editionOf(master));
  expect(audited(bytes)).toEqual([]);
});

test('the school’s edition is valid, carries nothing unseen, and says so', async () => {
  const bytes = bytesOf(editionOf(schoolMaster(), { recipient: 'Foundation', approvedBy: 'Board' }));
  expect(audited(bytes)).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

const values = fc.array(
  fc.record({
    partner: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J'),
    quarter: fc.integer({ min: 1, max: 4 }),
    value: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test('whatever partners send, no small count is shown, no sum has exactly one hidden part, and the file is safe', () => {
  fc.assert(
    fc.property(values, (rows) => {
      const unique = new Map(rows.map((row) => [`${row.partner}${row.quarter}`, row]));
      const lines = [...unique.values()].map(
        ({ partner, quarter, value }) => `I | ${partner} | 2025Q${quarter} | ${value}`,
      );
      const summary = editionOf(counted(lines.join('\n')));
      const figures = summary.edition?.figures ?? [];
      expect(figures.filter(({ value }) => value !== null && value > 0 && value < 5)).toEqual([]);
      for (const period of ['2025Q1', '2025Q2', '2025Q3', '2025Q4']) {
        const line = figures.filter((each) => each.period === period);
        const hidden = line.filter(({ value }) => value === null);
        // A total without parts beside it stands alone.
        if (line.length > 1) expect(hidden).not.toHaveLength(1);
      }
      expect(audited(bytesOf(summary))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
