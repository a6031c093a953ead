import { type ExpectedReport, expectedReports } from '../../../src/core/consolidation/arrivals';
import { reminders } from '../../../src/core/consolidation/reminders';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { masterOf } from '../../support/master';

const stakeholders = `
  stakeholder_id | organisation
  PRT-001        | Town
  PRT-002        | Club`;

const observations = `
  indicator_id | partner_id | period  | value | @file
  IND-01       | PRT-001    | 2025-02 | 10    | town2
  IND-01       | PRT-002    | 2024Q4  | 5     | club`;

const submissions = [
  {
    id: 'town1',
    file: 'Town.xlsx',
    partner: 'PRT-001',
    periods: ['2025-02'],
    modified: '2025-04-09T08:00:00Z',
    status: 'superseded',
  },
  {
    id: 'town2',
    file: 'Town 2.xlsx',
    partner: 'PRT-001',
    periods: ['2025-02'],
    modified: '2025-04-20T08:00:00Z',
    status: 'accepted',
  },
  {
    id: 'town3',
    file: 'Town 3.xlsx',
    partner: 'PRT-001',
    periods: ['2025-02'],
    modified: '2025-04-25T08:00:00Z',
    status: 'excluded',
  },
  {
    id: 'club',
    file: 'Club.xlsx',
    partner: 'PRT-002',
    periods: ['2024Q4'],
    modified: '2025-01-22T08:00:00Z',
    status: 'accepted',
  },
] as const;

function reports(calendar: string, today: string | null = '2025-05-01'): ExpectedReport[] {
  return expectedReports(masterOf({ stakeholders, observations, calendar }, submissions), today);
}

test('a report has come when any file held it, on the day of the first; one that was left out does not count', () => {
  const [report] = reports(`
    partner_id | sheet        | period | due
    PRT-001    | observations | 2025Q1 | 2025-04-15`);
  expect(report).toEqual({
    partner: 'PRT-001',
    what: 'observations',
    period: '2025Q1',
    due: '2025-04-15',
    received: '2025-04-09',
    file: 'Town 2.xlsx',
    version: 2,
    daysLate: 0,
    state: 'received',
  });
});

test('figures of another period, sheet or partner are not the report that was asked for', () => {
  const found = reports(`
    partner_id | sheet        | period | due
    PRT-002    | observations | 2025Q1 | 2025-04-15
    PRT-002    | activities   | 2024Q4 | 2025-01-15
    PRT-003    | observations | 2024Q4 | 2025-01-15`);
  expect(found.map(({ state, version, daysLate }) => [state, version, daysLate])).toEqual([
    ['late', 0, 16],
    ['late', 0, 106],
    ['late', 0, 106],
  ]);
});

test('what people have written counts: a day, a decision about the report, and who need not send it', () => {
  const found = reports(`
    partner_id | sheet        | period | due        | received   | status
    PRT-001    | observations | 2025Q1 | 2025-04-15 | 2025-04-17 | accepted
    PRT-002    | observations | 2024Q4 | 2025-01-20 |            | returned
    PRT-002    | observations | 2025Q1 | 2025-04-15 |            | exempt`);
  expect(found.map(({ state, received, daysLate }) => [state, received, daysLate])).toEqual([
    ['accepted', '2025-04-17', 2],
    ['returned', '2025-01-22', 2],
    ['exempt', '', null],
  ]);
});

test.each([
  ['2025-03-31', 'not-due'],
  ['2025-04-01', 'due'],
  ['2025-04-15', 'due'],
  ['2025-04-16', 'late'],
  [null, 'due'],
])('a report for the first quarter that has not come is on %s: %s', (today, state) => {
  const [report] = reports(
    'partner_id | sheet | period | due\n PRT-002 | observations | 2025Q1 | 2025-04-15',
    today,
  );
  expect(report?.state).toBe(state);
});

test('a partner gets one text with all that is late, in the language asked for', () => {
  const calendar = `
    partner_id | sheet        | period | due
    PRT-002    | observations | 2025Q1 | 2025-04-15
    PRT-002    | activities   | 2025   | 2025-04-20
    PRT-001    | observations | 2025Q1 | 2025-04-15`;
  const master = masterOf({ stakeholders, observations, calendar }, submissions);
  const [only, ...others] = reminders(master, '2025-05-01', 'sv', catalogs.sv);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    partner: 'PRT-002',
    name: 'Club',
    missing: [
      'Utfall för 2025Q1, sista dag var 2025-04-15',
      'Aktiviteter för 2025, sista dag var 2025-04-20',
    ],
    subject: 'Er rapport till test',
  });
  expect(only?.text).toContain('Hej Club!\n\nI test saknar vi ännu detta från er:\n– Utfall för 2025Q1');
});

test('without a calendar nothing is asked for', () => {
  expect(expectedReports(masterOf({ stakeholders, observations }, submissions), '2025-05-01')).toEqual([]);
});
