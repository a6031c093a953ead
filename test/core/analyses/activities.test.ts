import { cliff } from '../../../src/core/analyses/pages/cliff';
import { dependencies } from '../../../src/core/analyses/pages/dependencies';
import { load } from '../../../src/core/analyses/pages/load';
import { outcomes } from '../../../src/core/analyses/pages/outcomes';
import { overlap } from '../../../src/core/analyses/pages/overlap';
import { readinessGrid } from '../../../src/core/analyses/pages/readiness';
import { reinforcement } from '../../../src/core/analyses/pages/reinforcement';
import { spread } from '../../../src/core/analyses/pages/spread';
import { answerOf, tableOf } from '../../support/answers';

const stakeholders = `
  stakeholder_id | organisation
  PRT-001        | Town
  PRT-002        | Club`;

test('outcomes: gaps and thin spots are told, and money for several outcomes is split so that the total is right', () => {
  const answer = answerOf(outcomes, {
    stakeholders,
    outcomes: `
      outcome_id | statement_en
      OUT-01     | School
      OUT-02     | Leisure
      OUT-03     | Home`,
    activities: `
      activity_id | lead_partner_id | outcome_ids    | status    | budget | planned_reach
      ACT-001     | PRT-001         | OUT-01; OUT-02 | ongoing   | 300    | 20
      ACT-002     | PRT-002         | OUT-01         | planned   | 100    | 5
      ACT-003     | PRT-001         | OUT-03         | cancelled | 900    | 9`,
  });
  expect(answer?.finding).toBe('1 of 3 outcomes has no active activity, 1 rests on one activity or partner');
  expect(answer && tableOf(answer)).toMatchObject([
    { Outcome: 'School', 'Active activities': 2, Budget: 250, 'Planned reach': 25, Coverage: '▲ Covered' },
    { Outcome: 'Leisure', 'Active activities': 1, Budget: 150, Coverage: '● Thin' },
    { Outcome: 'Home', 'Active activities': 0, Budget: 0, Coverage: '▼ Gap' },
  ]);
});

test('spread: every condition and phase counts, target groups as activities name them', () => {
  const answer = answerOf(spread, {
    activities: `
      activity_id | lead_partner_id | condition | target_group | status
      ACT-001     | PRT-001         | C3        | Pupils       | ongoing
      ACT-002     | PRT-002         | C3        | Pupils       | ongoing`,
  });
  const rows = answer ? tableOf(answer) : [];
  expect(rows.map((row) => row['Coverage'])).toEqual([
    '▼ Gap',
    '▼ Gap',
    '▲ Covered',
    '▼ Gap',
    '▼ Gap',
    '▲ Covered',
  ]);
  expect(answer?.finding).toContain(
    'No active activity for C1 Common agenda, C2 Shared measurement and 2 more',
  );
});

test('overlap: alike activities of two partners are to talk about, unless they are joined already', () => {
  const rows = (reinforces: string) => {
    const answer = answerOf(overlap, {
      stakeholders,
      activities: `
        activity_id | name          | lead_partner_id | outcome_ids | geography_codes | target_group | reinforces_ids | status
        ACT-001     | Homework help | PRT-001         | OUT-01      | 0180            | Pupils       | ${reinforces}  | ongoing
        ACT-002     | Homework club | PRT-002         | OUT-01      | 0180            | Pupils       |                | ongoing
        ACT-003     | Sports        | PRT-002         | OUT-02      | 1480            | Adults       |                | ongoing`,
    });
    return answer ? tableOf(answer).map((row) => [row['Activities'], row['State']]) : [];
  };
  const pair = 'Homework help – Homework club';
  expect(rows('')).toEqual([[pair, '● To talk about']]);
  expect(rows('ACT-002')).toEqual([[pair, '▲ Coordinated']]);
});

test('load: roles weigh 1, 0.5 and 0.25, and concentration is the sum of squared shares', () => {
  const answer = answerOf(load, {
    stakeholders,
    activities: `
      activity_id | lead_partner_id | supporting_partner_ids | status  | staff_fte
      ACT-001     | PRT-001         | PRT-002                | ongoing | 1.5
      ACT-002     | PRT-001         |                        | ongoing | 0.5
      ACT-003     | PRT-002         |                        | idea    | 9`,
  });
  expect(answer?.finding).toBe('Town carries most: 80 per cent of the load on 2 partners');
  expect(answer && tableOf(answer)).toMatchObject([
    { Partner: 'Town', Load: 2, 'Staff (FTE)': 2 },
    { Partner: 'Club', Load: 0.5 },
  ]);
  expect(answer?.notes[0]).toContain('is 0.68;');
});

test('dependencies: the longest chain, a breach of order and a circle are told', () => {
  const answer = answerOf(dependencies, {
    activities: `
      activity_id | name  | start      | end        | depends_on_ids | status
      ACT-001     | Plan  | 2025-01-01 | 2025-01-10 |                | ongoing
      ACT-002     | Build | 2025-01-11 | 2025-01-30 | ACT-001        | planned
      ACT-003     | Tell  | 2025-01-05 | 2025-01-06 | ACT-001        | planned
      ACT-004     | Egg   | 2025-02-01 | 2025-02-02 | ACT-005        | planned
      ACT-005     | Hen   | 2025-02-03 | 2025-02-04 | ACT-004        | planned`,
  });
  expect(answer?.finding).toBe('The longest chain takes 30 days: Plan → Build; 2 activities break the order');
  expect(answer?.notes).toEqual(['These wait for each other in a circle: Egg and Hen.']);
  const told = answer ? tableOf(answer).map((row) => [row['Activity'], row['What does not fit']]) : [];
  expect(told).toContainEqual(['Tell', 'Starts before Plan ends']);
});

test('the funding cliff is the first month with less than half of its cost promised', () => {
  const answer = answerOf(cliff, {
    activities: `
      activity_id | start      | end        | budget | funded_pct | status
      ACT-001     | 2025-01-01 | 2025-02-28 | 200    | 100        | ongoing
      ACT-002     | 2025-02-01 | 2025-03-31 | 200    | 20         | ongoing`,
  });
  expect(answer?.finding).toBe(
    'From 2025-03 less than half of the money is there; 60 per cent of the whole cost is promised',
  );
  expect(
    answer && tableOf(answer).map((row) => [row['Month or quarter'], row['Promised'], row['Cost']]),
  ).toEqual([
    ['2025-01', 100, 100],
    ['2025-02', 120, 200],
    ['2025-03', 20, 100],
  ]);
});

test('reinforcement: only links between active activities of different partners count', () => {
  const answer = answerOf(reinforcement, {
    stakeholders,
    activities: `
      activity_id | name | lead_partner_id | reinforces_ids | status
      ACT-001     | A    | PRT-001         | ACT-002        | ongoing
      ACT-002     | B    | PRT-002         | ACT-003        | ongoing
      ACT-003     | C    | PRT-002         | ACT-001        | cancelled`,
  });
  expect(answer?.finding).toBe('1 of 2 active activities reinforces another partner’s work (50 per cent)');
  expect(answer && tableOf(answer)).toEqual([{ 'From → to': 'Town → Club', Links: 1, Activities: 'A → B' }]);
});

test('readiness: a phase is complete when all its statements have 3 or more, and claims without evidence are counted', () => {
  const answer = answerOf(readinessGrid, {
    readiness: `
      part    | item         | score | evidence
      phase-1 | 1-governance | 3     | minutes
      phase-1 | 1-planning   | 4     |
      phase-2 | 2-governance | 2     |`,
  });
  expect(answer?.finding).toBe('Phase 1 is complete; weakest is Phase 2');
  expect(answer?.notes[0]).toBe('1 of 2 statements said to be in place says what shows it.');
});
