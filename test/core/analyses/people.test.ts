import { allies } from '../../../src/core/analyses/pages/allies';
import { engagement } from '../../../src/core/analyses/pages/engagement';
import { preconditions } from '../../../src/core/analyses/pages/preconditions';
import { quadrants } from '../../../src/core/analyses/pages/quadrants';
import { salience } from '../../../src/core/analyses/pages/salience';
import { sectors } from '../../../src/core/analyses/pages/sectors';
import { answerOf, tableOf } from '../../support/answers';

const stakeholders = `
  stakeholder_id | organisation | sector       | role             | influence | interest | stance | legitimacy | urgency | engagement_now | engagement_wanted | agreement
  PRT-001        | Town         | municipality | champion         | 5         | 5        | 2      | 5          | 4       | 4              | 4                 | yes
  PRT-002        | Shop         | business     | observer         | 4         | 2        | -1     | 2          | 4       | 1              | 3                 | no
  PRT-003        | Club         | civil-society | delivery-partner | 2        | 5        | 1      | 4          | 2       | 3              | 4                 | no
  PRT-004        | Paper        | media        | steering-group   | 3         | 3        | 0      | 3          | 3       | 2              | 2                 | no`;

test('quadrants: high is above 3, a score of 3 is borderline, and a key player is named', () => {
  const answer = answerOf(quadrants, { stakeholders });
  expect(answer?.finding).toBe('1 of 4 stakeholders is a key player: Town');
  const rows = answer ? tableOf(answer) : [];
  expect(rows.map((row) => [row['Organisation'], row['How to work with it'], row['To talk over']])).toEqual([
    ['Town', 'Manage closely (key player)', ''],
    ['Shop', 'Keep satisfied', ''],
    ['Club', 'Keep informed', ''],
    ['Paper', 'Monitor', 'borderline'],
  ]);
  // Each quadrant is a series of its own, over neighbouring rows.
  expect(answer?.chart?.series.map(({ name, rows: span }) => [name, span])).toEqual([
    ['Manage closely (key player)', [0, 0]],
    ['Keep satisfied', [1, 1]],
    ['Keep informed', [2, 2]],
    ['Monitor', [3, 3]],
  ]);
});

test('quadrants: without an agreed score the median of the raters counts, and views that differ are told', () => {
  const answer = answerOf(quadrants, {
    stakeholders: `
      stakeholder_id | organisation
      PRT-001        | Town`,
    ratings: `
      rater_id | stakeholder_id | interest | influence
      A        | PRT-001        | 2        | 4
      B        | PRT-001        | 4        | 5
      C        | PRT-001        | 5        | 4`,
  });
  expect(answer && tableOf(answer)).toMatchObject([
    { Interest: 4, Influence: 4, 'To talk over': 'views differ' },
  ]);
  expect(answer?.notes).toContain('Raters see Town differently.');
});

test('salience: power, legitimacy and urgency from 4 on give the eight classes', () => {
  const answer = answerOf(salience, { stakeholders });
  const rows = answer ? tableOf(answer) : [];
  expect(
    rows.map((row) => [row['Class'], row['Organisations'], row['Who']]).filter(([, n]) => n !== 0),
  ).toEqual([
    ['Definitive', 1, 'Town'],
    ['Dangerous', 1, 'Shop'],
    ['Discretionary', 1, 'Club'],
    ['No stakeholder', 1, 'Paper'],
  ]);
  expect(rows).toHaveLength(8);
});

test('allies: who is against with influence from 4 on comes first', () => {
  const answer = answerOf(allies, { stakeholders });
  expect(answer?.finding).toBe('Shop is against with high influence; 1 with high influence is for');
  expect(answer && tableOf(answer)[0]).toMatchObject({ Organisation: 'Shop', Priority: '▼ Talk to first' });
});

test('engagement: the gap counts more where influence is large', () => {
  const answer = answerOf(engagement, { stakeholders }, 'sv');
  expect(answer?.finding).toBe(
    '2 av 4 intressenter är mindre engagerade än ni vill; gapet väger tyngst hos Shop',
  );
  expect(answer && tableOf(answer).map((row) => [row['Organisation'], row['Gap × inflytande']])).toEqual([
    ['Shop', 8],
    ['Club', 2],
    ['Paper', 0],
    ['Town', 0],
  ]);
});

test('sectors: those without a seat in any group are named, and what nobody contributes', () => {
  const answer = answerOf(sectors, { stakeholders });
  expect(answer?.finding).toBe(
    '3 of 4 sectors are in no steering or working group: Municipality, Business and Civil society',
  );
  expect(answer?.notes[0]).toBe('0 of 4 stakeholders bring residents’ own experience (0 per cent).');
});

test('preconditions: a champion with influence and agreement, money over cost, and how many of the influential care', () => {
  const answer = answerOf(preconditions, {
    stakeholders,
    activities: `
      activity_id | status  | budget
      ACT-001     | ongoing | 800
      ACT-002     | idea    | 900`,
    funding: `
      funder_id | committed | status
      PRT-001   | 400       | committed
      PRT-002   | 400       | applied`,
    readiness: `
      item | part         | score
      P1   | precondition | 2`,
  });
  const rows = answer ? tableOf(answer) : [];
  expect(rows.map((row) => [row['Now'], row['Status'], row['Own opinion']])).toEqual([
    [1, '▲ In place', '2'],
    [0.5, '● On its way', '–'],
    [0.5, '● On its way', '–'],
  ]);
});

test('an analysis without anything to go by has no page', () => {
  const bare = { stakeholders: 'stakeholder_id | organisation\nPRT-001 | Town' };
  for (const analysis of [quadrants, salience, allies, engagement, sectors, preconditions]) {
    expect(answerOf(analysis, bare)).toBeNull();
  }
});
