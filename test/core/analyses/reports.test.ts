import fc from 'fast-check';
import { factsOf } from '../../../src/core/analyses/facts';
import { learning } from '../../../src/core/analyses/pages/learning';
import { money } from '../../../src/core/analyses/pages/money';
import { quality } from '../../../src/core/analyses/pages/quality';
import { timeline } from '../../../src/core/analyses/pages/timeline';
import { qualityOf } from '../../../src/core/analyses/report-quality';
import { summaryPages } from '../../../src/core/analyses/summary-pages';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { protectSummary } from '../../../src/core/summary/edition/protect-summary';
import { summarise } from '../../../src/core/summary/summary';
import { answerOf, tableOf } from '../../support/answers';
import { masterOf } from '../../support/master';

const stakeholders = `
  stakeholder_id | organisation | sector       | influence | interest | consent_public
  PRT-001        | Town         | municipality | 5         | 5        | yes
  PRT-002        | Club         | civil-society | 4        | 4        | no
  PRT-003        | Paper        | media        | 4         | 4        |`;

const indicators = `
  indicator_id | name | measure | agg_time | reporting_partners | frequency
  IND-01       | Kids | count   | sum      | PRT-001; PRT-002   | quarterly`;

test('quality: completeness, timeliness, validity and consistency each by their own count, and the score from them', () => {
  const answer = answerOf(quality, {
    stakeholders,
    indicators,
    observations: `
      indicator_id | partner_id | period | value
      IND-01       | PRT-001    | 2025Q1 | 10
      IND-01       | PRT-001    | 2025Q2 | 11
      IND-01       | PRT-002    | 2025Q1 | 5
      IND-01       | PRT-002    | 2025Q2 | -5`,
    calendar: `
      partner_id | due        | received   | status
      PRT-001    | 2025-04-15 | 2025-04-10 | received
      PRT-001    | 2025-07-15 | 2025-07-20 | received`,
  });
  expect(answer?.finding).toBe('3 of 4 reports have come (75 per cent); 1 partner lacks some');
  const [town, club] = answer ? tableOf(answer) : [];
  expect(town).toMatchObject({ Partner: 'Town', Complete: 1, 'On time': 0.5, Valid: 1, Consistent: '–' });
  expect(town?.['Score']).toBeCloseTo((0.35 + 0.15 * 0.5 + 0.25) / 0.75, 10);
  expect(club).toMatchObject({ Partner: 'Club', Complete: 0.5, 'On time': '–', Valid: 0.5 });
});

test('quality: a gross error makes its partner less consistent', () => {
  const values = [102, 98, 105, 97, 110, 101, 340];
  const rows = values.map((value, i) => `IND-01 | PRT-001 | 2025-0${i + 1} | ${value}`).join('\n');
  const observations = `indicator_id | partner_id | period | value\n${rows}`;
  const [line] = qualityOf(factsOf(masterOf({ indicators, observations }), 'en'));
  expect(line?.consistency).toBeCloseTo(6 / 7, 10);
});

test('quality: every part and the score lie between 0 and 1, and more reports never make it less complete', () => {
  const report = fc.record({
    partner: fc.constantFrom('PRT-001', 'PRT-002'),
    quarter: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(report, { minLength: 1, selector: ({ partner, quarter }) => partner + String(quarter) }),
      (reports) => {
        const lines = (some: typeof reports) =>
          qualityOf(
            factsOf(
              masterOf({
                indicators,
                observations: `indicator_id | partner_id | period | value\n${some
                  .map(({ partner, quarter }) => `IND-01 | ${partner} | 2025Q${quarter} | 7`)
                  .join('\n')}`,
              }),
              'en',
            ),
          );
        for (const { completeness, validity, consistency, score } of lines(reports)) {
          for (const part of [completeness, validity ?? 0, consistency ?? 0, score]) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(1);
          }
        }
      },
    ),
  );
});

test('money: only the main currency is added, and what is applied for is no promise', () => {
  const answer = answerOf(money, {
    stakeholders,
    outcomes: 'outcome_id | statement_en\nOUT-01 | School',
    funding: `
      funder_id | outcome_id | committed | received | spent | currency | status
      PRT-001   | OUT-01     | 0.1       | 0.1      | 0     | SEK      | committed
      PRT-002   |            | 0.2       | 0        | 0.1   | SEK      | committed
      PRT-002   | OUT-01     | 50        | 50       | 50    | EUR      | committed
      PRT-001   | OUT-01     | 900       |          |       | SEK      | applied`,
  });
  expect(answer && tableOf(answer).map((row) => [row['Outcome'], row['Promised'], row['Spent']])).toEqual([
    ['The initiative as a whole', 0.2, 0.1],
    ['School', 0.1, 0],
  ]);
  expect(answer?.notes).toEqual(['Amounts in EUR are not added and not shown here.']);
});

test('timeline: bars begin at the start and last for the days', () => {
  const answer = answerOf(timeline, {
    activities: `
      activity_id | name | start      | end        | status
      ACT-001     | A    | 2025-03-01 | 2025-03-31 | ongoing
      ACT-002     | B    | 2025-01-01 | 2025-12-31 | delayed
      ACT-003     | C    |            | 2025-12-31 | planned`,
  });
  expect(answer?.finding).toBe('1 of 2 activities is ongoing, 1 is delayed');
  expect(answer?.notes).toEqual(['1 activity without both dates is left out.']);
  expect(answer && tableOf(answer).map((row) => [row['Activity'], row['Days']])).toEqual([
    ['B', 365],
    ['A', 31],
  ]);
});

test('learning: newest first, replaced decisions left out, then what is to be done', () => {
  const answer = answerOf(learning, {
    learning: 'learning_id | date | happened | change\nLRN-001 | 2025-02-01 | Few came | New hours',
    decisions: `
      decision_id | date       | decision | status
      DEC-001     | 2025-03-01 | Go on    | valid
      DEC-002     | 2025-01-01 | Stop     | replaced`,
    actions: 'action_id | what | due | status\nTSK-001 | Call | 2025-04-01 | open',
  });
  expect(answer?.finding).toBe('1 lesson and 1 decision; 1 step is next');
  expect(answer && tableOf(answer).map((row) => row['What'])).toEqual(['Go on', 'Few came', 'Call']);
});

test('on a funder’s map of actors only those who have said yes are named', () => {
  const master = masterOf({ stakeholders });
  const summary = summarise(master, { locale: 'en', catalog: catalogs.en });
  const textOf = (edition: boolean) => {
    const told = edition
      ? protectSummary(summary, { k: 5, recipient: '', approvedBy: '', earlier: [] })
      : summary;
    return JSON.stringify(summaryPages(master, told, catalogs.en));
  };
  expect(textOf(true)).toContain('Town');
  expect(textOf(true)).not.toContain('Club');
  expect(textOf(true)).not.toContain('Paper');
  expect(textOf(true)).toContain('Media 1 (not named)');
  expect(textOf(false)).toContain('Paper');
});
