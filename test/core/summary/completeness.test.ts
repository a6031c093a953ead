import { catalogs } from '../../../src/core/i18n/catalogs';
import { reportedText, reportsOf } from '../../../src/core/summary/completeness';
import { threeSentences } from '../../../src/core/summary/findings';
import { planSummary } from '../../../src/core/summary/plan-summary';
import { summarise, type Summary } from '../../../src/core/summary/summary';
import { masterOf } from '../../support/master';

function costs(...observations: readonly string[]): Summary {
  const master = masterOf({
    indicators: `indicator_id | name | measure | direction | reporting_partners | result_type
      I | Cost | money | none | A; B | how-much`,
    observations: [
      'indicator_id | partner_id | period | value',
      ...observations.map((each) => `I | ${each}`),
    ].join('\n'),
  });
  return summarise(master, { locale: 'en', catalog: catalogs.en });
}

const whole = ['A | 2025Q1 | 1', 'B | 2025Q1 | 2', 'A | 2025Q2 | 3', 'B | 2025Q2 | 4'];

function reported(summary: Summary): string {
  const [indicator] = summary.indicators;
  if (!indicator) throw new Error('no indicator');
  return reportedText(summary.words, reportsOf(indicator), true);
}

test('a missing partner in an earlier period makes what is shown incomplete', () => {
  const summary = costs('A | 2025Q1 | 1', ...whole.slice(2));
  expect(threeSentences(summary).at(-1)).toBe(
    'The latest figures rest on 2 of 2 partners; 1 of 1 indicator lacks data from some partner or period.',
  );
  expect(reported(summary)).toBe('Partners reported: 1 of 2 (Q1 2025); 2 of 2 otherwise; hollow: incomplete');
  expect(summary.contributions[0]?.isPartial).toBe(true);
});

test('what is whole in every period says so once', () => {
  const summary = costs(...whole);
  expect(threeSentences(summary).at(-1)).toBe(
    'The latest figures rest on 2 of 2 partners; no figure shown is incomplete.',
  );
  expect(reported(summary)).toBe('Partners reported: 2 of 2 in every period');
  expect(summary.contributions[0]?.isPartial).toBe(false);
});

test('a period without any report is incomplete, too', () => {
  expect(reported(costs(...whole, 'A | 2025Q4 | 1', 'B | 2025Q4 | 1'))).toBe(
    'Partners reported: 0 of 2 (Q3 2025); 2 of 2 otherwise',
  );
});

test('the chart has a hollow point and the figures behind it say who reported', () => {
  const plan = planSummary(costs('A | 2025Q1 | 1', ...whole.slice(2)));
  const data = plan.sheets.find(({ name }) => name === 'Chart data');
  const rows = (data?.blocks ?? []).flatMap((block) => block.values);
  expect(rows).toContainEqual(['Period', 'Actual', 'Incomplete', 'Partners reported']);
  expect(rows).toContainEqual(['Q1 2025', 1, 1, '1 of 2']);
  expect(rows).toContainEqual(['Q2 2025', 7, null, '2 of 2']);
});
