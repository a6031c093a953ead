import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** Who pays for what, how much has come, and how much is spent. */
export const funding: TemplateDefinition = {
  id: 'funding',
  version: '1.0.0',
  family: 'work',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Funding', sv: 'Finansiering' },
  tab: { en: 'Funding', sv: 'Finansiering' },
  purpose: {
    en: 'Who pays for what, how much is promised, how much has come, and how much is spent.',
    sv: 'Vem som betalar för vad, hur mycket som är utlovat, hur mycket som har kommit och hur mycket som har använts.',
  },
  tableName: 'Funding',
  namingField: 'funder_id',
  key: ['funder_id', 'outcome_id', 'period'],
  totals: ['committed', 'received', 'spent'],
  columns: [
    column(
      'funder_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Funder', 'Finansiär'],
      [['Donor', 'Source of funds'], ['Bidragsgivare']],
      ['The ID of the one who pays.', 'ID för den som betalar.'],
      { required: 'yes' },
    ),
    column(
      'outcome_id',
      { kind: 'reference', template: 'outcomes' },
      ['Outcome', 'Effekt'],
      [['For outcome'], ['För effekt']],
      [
        'The ID of the outcome it is for; empty for the backbone itself. Money for several outcomes has a row for each.',
        'ID för effekten det gäller; tomt för stödorganisationen. Pengar till flera effekter har en rad för varje.',
      ],
    ),
    column(
      'period',
      { kind: 'period' },
      ['Period', 'Period'],
      [['For period'], ['För period']],
      ['The period the amounts are about, such as 2025.', 'Perioden som beloppen gäller, till exempel 2025.'],
      { required: 'yes' },
    ),
    column(
      'committed',
      { kind: 'money', min: 0, currency: 'currency' },
      ['Committed', 'Utlovat'],
      [['Granted'], ['Beviljat']],
      ['What is promised for the period.', 'Det som är utlovat för perioden.'],
      { required: 'warning' },
    ),
    column(
      'received',
      { kind: 'money', min: 0, currency: 'currency' },
      ['Received', 'Mottaget'],
      [['Paid out'], ['Utbetalt']],
      ['What has come.', 'Det som har kommit.'],
    ),
    column(
      'spent',
      { kind: 'money', min: 0, currency: 'currency' },
      ['Spent', 'Använt'],
      [['Used'], ['Förbrukat']],
      ['What is spent.', 'Det som har använts.'],
    ),
    column(
      'currency',
      { kind: 'list', list: 'currency' },
      ['Currency', 'Valuta'],
      [['Unit of money'], ['Myntslag']],
      ['The currency of the row’s amounts.', 'Valutan för radens belopp.'],
      { required: 'warning' },
    ),
    column(
      'start',
      { kind: 'date' },
      ['From', 'Från'],
      [['Start'], ['Start']],
      ['The first day of the grant.', 'Bidragets första dag.'],
    ),
    column(
      'end',
      { kind: 'date' },
      ['To', 'Till'],
      [['End'], ['Slut']],
      ['The last day of the grant.', 'Bidragets sista dag.'],
    ),
    column(
      'status',
      { kind: 'list', list: 'funding-status' },
      ['Status', 'Status'],
      [['Funding status'], ['Läge']],
      ['Applied for, committed, or closed.', 'Sökt, beviljat eller slutredovisat.'],
    ),
    column(
      'anchor',
      { kind: 'yesNo' },
      ['Anchor funder', 'Ankarfinansiär'],
      [['Anchor'], ['Ankare']],
      [
        'Yes for a funder who is with you from the start and pays for the infrastructure.',
        'Ja för den som är med från start och betalar för infrastrukturen.',
      ],
    ),
    column(
      'note',
      { kind: 'text', long: true },
      ['Note', 'Anteckning'],
      [['Terms'], ['Villkor']],
      ['Terms, reports that are due.', 'Villkor, redovisningar som väntar.'],
    ),
  ],
  rules: [
    { rule: 'unique-key', fields: ['funder_id', 'outcome_id', 'period'] },
    { rule: 'date-order', first: 'start', last: 'end' },
    { rule: 'needs-with', field: 'committed', needs: 'currency' },
    { rule: 'at-most', lower: 'spent', upper: 'received', severity: 'warning' },
  ],
  sample: sampleRows(
    (
      [
        ['PRT-008', 'OUT-04', '2024', 600_000, 600_000, 540_000, true],
        ['PRT-008', 'OUT-04', '2025', 600_000, 300_000, 210_000, true],
        ['PRT-008', 'OUT-05', '2025', 400_000, 400_000, 160_000, true],
        ['PRT-001', 'OUT-02', '2025', 6_400_000, 3_200_000, 3_050_000, false],
        ['PRT-002', 'OUT-03', '2025', 3_900_000, 1_950_000, 1_900_000, false],
        ['PRT-003', 'OUT-03', '2025', 500_000, 250_000, 250_000, false],
      ] as const
    ).map(([funder_id, outcome_id, period, committed, received, spent, anchor]) => ({
      funder_id,
      outcome_id,
      period,
      committed,
      received,
      spent,
      currency: 'SEK',
      start: `${period}-01-01`,
      end: `${period}-12-31`,
      status: period === '2024' ? 'closed' : 'committed',
      anchor,
    })),
  ),
};
