import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** What each partner puts into each activity, where a list of names says too little. */
export const activityPartners: TemplateDefinition = {
  id: 'activity-partners',
  version: '1.0.0',
  family: 'work',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Partners’ roles in activities', sv: 'Parternas roller i aktiviteterna' },
  tab: { en: 'Roles in activities', sv: 'Roller i aktiviteter' },
  purpose: {
    en: 'What each partner puts into each activity: role, hours and share of the budget.',
    sv: 'Vad varje part bidrar med i varje aktivitet: roll, timmar och andel av budgeten.',
  },
  tableName: 'ActivityPartners',
  namingField: 'partner_id',
  key: ['activity_id', 'partner_id', 'role'],
  totals: ['hours'],
  columns: [
    column(
      'activity_id',
      { kind: 'reference', template: 'activities' },
      ['Activity', 'Aktivitet'],
      [['Activity ID'], ['Aktivitets-ID']],
      ['The ID of the activity.', 'ID för aktiviteten.'],
      { required: 'yes' },
    ),
    column(
      'partner_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Partner', 'Part'],
      [['Organisation'], ['Organisation']],
      ['The ID of the partner.', 'ID för parten.'],
      { required: 'yes' },
    ),
    column(
      'role',
      { kind: 'list', list: 'activity-role' },
      ['Role', 'Roll'],
      [['Role in the activity'], ['Roll i aktiviteten']],
      [
        'One row for each role a partner has in the activity.',
        'En rad för varje roll som parten har i aktiviteten.',
      ],
      { required: 'yes' },
    ),
    column(
      'hours',
      { kind: 'decimal', min: 0 },
      ['Hours a year', 'Timmar per år'],
      [['Hours'], ['Timmar']],
      ['Working time a year.', 'Arbetstid per år.'],
    ),
    column(
      'budget_share',
      { kind: 'percent', min: 0, max: 100 },
      ['Share of budget (%)', 'Andel av budget (%)'],
      [['Budget share'], ['Budgetandel']],
      [
        'The partner’s share of the activity’s budget. All shares of an activity make 100.',
        'Partens andel av aktivitetens budget. En aktivitets andelar blir 100 tillsammans.',
      ],
    ),
  ],
  rules: [
    { rule: 'unique-key', fields: ['activity_id', 'partner_id', 'role'] },
    { rule: 'sum-to-hundred', field: 'budget_share', per: ['activity_id'] },
  ],
  sample: sampleRows([
    { activity_id: 'ACT-001', partner_id: 'PRT-001', role: 'lead', hours: 5200, budget_share: 80 },
    { activity_id: 'ACT-001', partner_id: 'PRT-002', role: 'support', hours: 700, budget_share: 12 },
    { activity_id: 'ACT-001', partner_id: 'PRT-003', role: 'support', hours: 480, budget_share: 8 },
    { activity_id: 'ACT-002', partner_id: 'PRT-002', role: 'lead', hours: 3100, budget_share: 60 },
    { activity_id: 'ACT-002', partner_id: 'PRT-001', role: 'support', hours: 600, budget_share: 15 },
    { activity_id: 'ACT-002', partner_id: 'PRT-003', role: 'support', hours: 900, budget_share: 25 },
    { activity_id: 'ACT-003', partner_id: 'PRT-005', role: 'lead', hours: 1900, budget_share: 70 },
    { activity_id: 'ACT-003', partner_id: 'PRT-008', role: 'funder', hours: 0, budget_share: 30 },
  ]),
};
