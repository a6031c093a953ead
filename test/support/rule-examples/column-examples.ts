import { inRow, type RuleExample } from './example';

/** Examples of the rules that look at one cell. */
export const columnExamples: readonly RuleExample[] = [
  inRow(['required', 'value-missing'], ['activities', 2, 'name'], { name: 'Football' }, { name: null }),
  inRow(
    ['type', 'not-a-number'],
    ['activities', 2, 'budget'],
    { budget: { text: '1 250 000' } },
    { budget: { text: 'see the appendix' } },
  ),
  inRow(
    ['type', 'not-whole'],
    ['activities', 2, 'planned_reach'],
    { planned_reach: 500 },
    { planned_reach: { text: '500,5' } },
  ),
  inRow(
    ['type', 'not-a-date'],
    ['activities', 2, 'start'],
    { start: { text: '2024-03-04' } },
    { start: { text: '2024-02-30' } },
  ),
  inRow(
    ['type', 'not-a-period'],
    ['observations', 4, 'period'],
    { period: { text: 'Q4 2024' } },
    { period: { text: 'after Christmas' } },
  ),
  inRow(
    ['type', 'not-yes-no'],
    ['stakeholders', 3, 'agreement'],
    { agreement: { text: 'No' } },
    { agreement: { text: 'maybe' } },
    'choose',
    'choose',
  ),
  inRow(
    ['type', 'not-in-list'],
    ['activities', 2, 'status'],
    { status: { text: 'Ongoing' } },
    { status: { text: 'Ongoingg' } },
    'choose',
  ),
  inRow(
    ['type', 'formula-error'],
    ['activities', 2, 'budget'],
    { budget: 1250000 },
    { budget: { text: '#DIV/0!' } },
  ),
  inRow(
    ['type', 'formula-not-calculated'],
    ['activities', 2, 'budget'],
    { budget: 1250000 },
    { budget: { formula: 'SUM(Z1:Z9)' } },
  ),
  inRow(
    ['exact-value', 'value-inexact'],
    ['activities', 2, 'actual_reach'],
    { actual_reach: 4 },
    { actual_reach: { text: '<5' } },
  ),
  inRow(['range', 'out-of-range'], ['activities', 2, 'funded_pct'], { funded_pct: 100 }, { funded_pct: 160 }),
  inRow(
    ['email', 'not-an-email'],
    ['stakeholders', 3, 'contact_email'],
    { contact_email: 'jonas@polisen.example' },
    { contact_email: 'jonas at polisen.example' },
    'write',
  ),
  inRow(
    ['organisation-number', 'not-an-organisation-number'],
    ['stakeholders', 3, 'org_number'],
    { org_number: '212000-1355' },
    { org_number: '556012-5791' },
  ),
  inRow(
    ['organisation-number', 'looks-like-personal-number'],
    ['stakeholders', 3, 'org_number'],
    { org_number: '556012-5790' },
    { org_number: '811228-9874' },
  ),
  inRow(
    ['geography', 'not-a-geography-code'],
    ['activities', 2, 'geography_codes'],
    { geography_codes: { text: '0180; 12' } },
    { geography_codes: { text: '9912' } },
  ),
  inRow(
    ['date-in-future', 'date-in-future'],
    ['stakeholders', 3, 'last_contact'],
    { last_contact: '2025-06-30' },
    { last_contact: '2025-12-24' },
  ),
  inRow(
    ['period-in-future', 'period-in-future'],
    ['observations', 4, 'period'],
    { period: '2025Q1' },
    { period: '2026Q1' },
  ),
  inRow(
    ['pattern', 'does-not-match'],
    ['stakeholders', 3, 'phone'],
    { phone: '+46 70 174 06 05' },
    { phone: 'ask the reception' },
  ),
  inRow(
    ['goal-has-number-and-year', 'goal-not-measurable'],
    ['agenda', 0, 'goal'],
    { goal: 'By 2030 at most 5 % of the pupils are often absent' },
    { goal: 'Fewer pupils are often absent' },
  ),
  inRow(
    ['condition-wording', 'worded-as-task'],
    ['outcomes', 3, 'statement_en'],
    { statement_en: 'Young people have an adult to talk to' },
    { statement_en: 'Organise homework help' },
  ),
  {
    ...inRow(
      ['year-ahead', 'horizon-passed'],
      ['agenda', 0, 'horizon_year'],
      { horizon_year: 2031 },
      { horizon_year: 2024 },
    ),
    beside: ['beyond-horizon'],
  },
  inRow(
    ['one-measure', 'two-measures'],
    ['indicators', 5, 'name'],
    { name: 'Number of shared plans' },
    { name: 'Number and percentage of shared plans' },
  ),
  newActivity(['code-pattern', 'not-a-code'], 'ACT-008b', 'act-8', 'new-code'),
  newActivity(['unique-code', 'duplicate-code'], 'ACT-008', 'ACT-005', 'new-code'),
];

function newActivity(
  [rule, code]: readonly [string, RuleExample['code']],
  right: string,
  wrong: string,
  fix: string,
): RuleExample {
  const rows = (id: string) => [{ in: 'activities', like: 6, set: { activity_id: id } }] as const;
  return {
    rule,
    code,
    at: ['activities', 7, 'activity_id'],
    passes: rows(right),
    fails: rows(wrong),
    fixes: [fix],
  };
}
