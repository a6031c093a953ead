import { catalogs } from '../../../src/core/i18n/catalogs';
import { overviewTitle, threeSentences } from '../../../src/core/summary/findings';
import { summarise, type Summary } from '../../../src/core/summary/summary';
import { masterOf } from '../../support/master';

/** One indicator with a target for the year's last quarter, and its figures of four quarters. */
function summaryOf(fields: string, target: number, ...values: readonly number[]): Summary {
  const [head = '', line = ''] = fields.split('/');
  const observations = values.map((value, i) => `I | A | 2025Q${i + 1} | ${value}`);
  const master = masterOf({
    indicators: `indicator_id | name | agg_time | baseline_value | baseline_date | target_value | target_date ${head}
      I | Mentors | last | 10 | 2024-12-31 | ${target} | 2025-12-31 ${line}`,
    observations: ['indicator_id | partner_id | period | value', ...observations].join('\n'),
  });
  return summarise(master, { locale: 'en', catalog: catalogs.en });
}

const DEFINED = '| measure | direction/| count | increase';

test('far above plan is counted apart, never as on track', () => {
  const above = summaryOf(DEFINED, 20, 12, 20, 30, 40);
  expect(overviewTitle(above)).toBe(
    '0 of 1 headline indicator are on track; 1 above plan: check target or data',
  );
  expect(threeSentences(above)[0]).toContain('1 is so far above plan that target or data should be checked');
});

test('an indicator on track that moves the wrong way is told in one sentence', () => {
  const sentences = threeSentences(summaryOf(DEFINED, 20, 30, 26, 24, 20));
  expect(sentences).toContain('On track, though moving the wrong way: Mentors.');
  expect(sentences.join(' ')).not.toMatch(/(^|\. )Moving the wrong way/);
});

test('an indicator off track that moves the right way is told in one sentence', () => {
  expect(threeSentences(summaryOf(DEFINED, 100, 11, 12, 13, 14))).toContain(
    'Off track, though moving the right way: Mentors.',
  );
});

test('without a direction and an aggregation nothing is judged, and what to define is said', () => {
  const summary = summaryOf('/', 20, 12, 14, 16, 20);
  expect(overviewTitle(summary)).toBe('1 indicator from 1 partner');
  expect(threeSentences(summary)).toEqual([
    'No headline indicator can be judged against a target.',
    'The latest figures rest on 1 of 1 partner; no figure shown is incomplete.',
    'Direction and aggregation are not defined for 1 indicator; define them to get a verdict.',
  ]);
});
