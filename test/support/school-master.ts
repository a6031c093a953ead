import type { Master } from '../../src/core/consolidation/master';
import { masterOf } from './master';

const stakeholders = `
  stakeholder_id | organisation                     | sector        | consent_public
  PRT-001        | Norrby kommun                    | municipality  | yes
  PRT-002        | Föreningen Fritid för alla unga  | civil-society | yes
  PRT-003        | Region Norr                      | region        | no
  PRT-004        | Norrby friskolor AB              | business      |`;

const agenda = `
  initiative_name           | goal                                                               | population        | geography | contact_email
  Tillsammans för skolgång  | Närvaron i grundskolan ska öka från 86 till 95 procent före 2027.  | Elever 6–16 år    | Norrby    | anna@norrby.example`;

const outcomes = `
  outcome_id | statement_sv                              | statement_en                        | status
  OUT-01     | Alla barn går till skolan varje dag       | All children go to school every day | agreed
  OUT-02     | Unga har en meningsfull fritid nära hemmet | Young people have meaningful leisure | agreed
  OUT-03     | Familjer får stöd i tid                   | Families get help in time           | agreed
  OUT-04     | Ersatt effekt                             | Replaced outcome                    | dropped`;

const activities = `
  activity_id | name                    | lead_partner_id | outcome_ids    | status
  ACT-001     | Närvaroteam             | PRT-001         | OUT-01         | ongoing
  ACT-002     | Öppen fritidsgård       | PRT-002         | OUT-01; OUT-02 | ongoing
  ACT-003     | Läxhjälp                | PRT-002         | OUT-01         | planned
  ACT-004     | Familjecentral          | PRT-003         | OUT-03         | cancelled
  ACT-005     | Utbildning för personal | PRT-001         |                | ongoing`;

const indicators = `
  indicator_id | name | definition | result_type | measure | unit | decimals | direction | baseline_value | baseline_date | target_value | target_date | frequency | reporting_partners | agg_time | headline | data_source
  IND-01 | Elevernas närvaro | Närvarande lektioner av alla lektioner. | population | share | procent | 1 | increase | 86.0 | 2024-12-31 | 95 | 2026-12-31 | quarterly | PRT-001; PRT-004 | ratio | yes | Frånvaroregistret
  IND-02 | Antal unga i ledarledd fritid | Minst tre gånger under kvartalet. | how-much | count | unga | 0 | increase | 200 | 2024-12-31 | 900 | 2026-12-31 | quarterly | PRT-001; PRT-002; PRT-003 | last | yes |
  IND-03 | Anmälningar om oro i skolan | | performance | count | | 0 | decrease | | | 20 | 2026-12-31 | quarterly | PRT-001 | sum | yes |
  IND-04 | Nöjdhet bland föräldrar som har deltagit i något av de stöd som initiativets parter erbjuder | | better-off | share | | 0 | increase | | | | | quarterly | PRT-001; PRT-002 | | no |
  IND-05 | Beviljade medel | | how-much | money | kr | 2 | none | | | | | quarterly | | | no |`;

const observations = `
  indicator_id | partner_id | period | value | numerator | denominator | status      | @file
  IND-01       | PRT-001    | 2025Q1 |       | 8620      | 10000       | final       | norrby
  IND-01       | PRT-004    | 2025Q1 |       | 1724      | 2000        | final       | friskolor
  IND-01       | PRT-001    | 2025Q2 |       | 8800      | 10000       | final       | norrby
  IND-01       | PRT-004    | 2025Q2 |       | 1760      | 2000        | final       | friskolor
  IND-01       | PRT-001    | 2025Q4 |       | 9080      | 10000       | preliminary | norrby
  IND-01       | PRT-004    | 2025Q4 |       | 1816      | 2000        | final       | friskolor
  IND-02       | PRT-001    | 2025Q1 | 120   |           |             | final       | norrby
  IND-02       | PRT-002    | 2025Q1 | 140   |           |             | final       | fritid
  IND-02       | PRT-001    | 2025Q2 | 160   |           |             | final       | norrby
  IND-02       | PRT-002    | 2025Q2 | 150   |           |             | final       | fritid
  IND-02       | PRT-003    | 2025Q2 | 30    |           |             | final       | region
  IND-02       | PRT-001    | 2025Q3 | 180   |           |             | final       | norrby
  IND-02       | PRT-002    | 2025Q3 | 170   |           |             | final       | fritid
  IND-02       | PRT-001    | 2025Q4 | 200   |           |             | final       | norrby
  IND-02       | PRT-002    | 2025Q4 | 212   |           |             | final       | fritid
  IND-03       | PRT-001    | 2025Q3 | 31    |           |             | final       | norrby
  IND-03       | PRT-001    | 2025Q4 | 26    |           |             | final       | norrby
  IND-04       | PRT-001    | 2025Q4 | 81    | 81        | 100         | final       | norrby
  IND-04       | PRT-002    | 2025Q4 | 77    |           |             | final       | fritid
  IND-05       | PRT-001    | 2025Q3 | 0.1   |           |             | final       | norrby
  IND-05       | PRT-002    | 2025Q3 | 0.2   |           |             | final       | fritid`;

/** A small made-up initiative with something of everything that a summary must tell. */
export function schoolMaster(): Master {
  const sheet = {
    sheet: 'Data',
    nonEmpty: 40,
    consolidated: 30,
    setAside: 2,
    ignored: { heading: 7, 'control-total': 1, duplicate: 0, 'blank-text': 0, 'own-sheet': 0 },
    records: 6,
  };
  return masterOf({ stakeholders, agenda, outcomes, activities, indicators, observations }, [
    {
      id: 'norrby',
      partner: 'PRT-001',
      periods: ['2025Q4'],
      modified: '2026-01-12T08:30:00Z',
      sheets: [sheet],
    },
    {
      id: 'fritid',
      partner: 'PRT-002',
      periods: ['2025Q4'],
      modified: '2026-01-15T08:30:00Z',
      sheets: [sheet],
    },
    {
      id: 'region',
      partner: 'PRT-003',
      periods: ['2025Q2'],
      modified: '2025-07-02T08:30:00Z',
      sheets: [sheet],
    },
    { id: 'friskolor', partner: 'PRT-004', periods: ['2025Q4'], modified: null, sheets: [sheet] },
  ]);
}
