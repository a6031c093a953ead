import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

const EVERYBODY = ['PRT-001', 'PRT-002', 'PRT-003', 'PRT-004', 'PRT-005', 'PRT-006', 'PRT-007', 'PRT-008'];
const STEERING = ['PRT-001', 'PRT-002', 'PRT-003', 'PRT-007', 'PRT-008'];

/** When the partners met, who came, and when they meet next. */
export const meetings: TemplateDefinition = {
  id: 'meetings',
  version: '1.0.0',
  family: 'rhythm',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Meeting log', sv: 'Möteslogg' },
  tab: { en: 'Meetings', sv: 'Möten' },
  purpose: {
    en: 'When you met, who came, what it was about, and when you meet next.',
    sv: 'När ni möttes, vilka som kom, vad det handlade om, och när ni möts nästa gång.',
  },
  tableName: 'Meetings',
  namingField: 'group',
  key: ['meeting_id'],
  columns: [
    column(
      'meeting_id',
      { kind: 'code', prefix: 'MTG' },
      ['Meeting ID', 'Mötes-ID'],
      [
        ['ID', 'No.'],
        ['Möteskod', 'Nr'],
      ],
      [
        'A short code that is never reused, such as MTG-001.',
        'En kort kod som aldrig återanvänds, till exempel MTG-001.',
      ],
      { required: 'yes' },
    ),
    column(
      'group',
      { kind: 'text' },
      ['Group', 'Grupp'],
      [['Who meets'], ['Vilka som möts']],
      ['The group that meets, such as the steering group.', 'Gruppen som möts, till exempel styrgruppen.'],
      { required: 'yes' },
    ),
    column(
      'date',
      { kind: 'date' },
      ['Date', 'Datum'],
      [['Meeting date'], ['Mötesdatum']],
      ['The day of the meeting.', 'Mötesdagen.'],
      { required: 'yes' },
    ),
    column(
      'status',
      { kind: 'list', list: 'meeting-status' },
      ['Status', 'Status'],
      [['Meeting status'], ['Läge']],
      ['Planned, held or cancelled.', 'Planerat, genomfört eller inställt.'],
      { required: 'warning' },
    ),
    column(
      'purpose',
      { kind: 'text', long: true },
      ['Purpose', 'Syfte'],
      [['Agenda'], ['Dagordning']],
      ['What you should know or have decided afterwards.', 'Vad ni ska veta eller ha beslutat efteråt.'],
    ),
    column(
      'invited_ids',
      { kind: 'references', templates: ['stakeholders'] },
      ['Invited', 'Inbjudna'],
      [['Invited partners'], ['Inbjudna parter']],
      [
        'IDs of the partners that were invited, separated by a semicolon.',
        'ID för parterna som bjöds in, åtskilda med semikolon.',
      ],
    ),
    column(
      'attendees',
      { kind: 'references', templates: ['stakeholders'] },
      ['Present', 'Närvarande'],
      [['Attendees'], ['Deltagare']],
      [
        'IDs of the partners that came, separated by a semicolon.',
        'ID för parterna som kom, åtskilda med semikolon.',
      ],
    ),
    column(
      'summary',
      { kind: 'text', long: true },
      ['Summary', 'Sammanfattning'],
      [['Notes'], ['Anteckningar']],
      ['The most important in two or three sentences.', 'Det viktigaste i två eller tre meningar.'],
    ),
    column(
      'next_date',
      { kind: 'date' },
      ['Next meeting', 'Nästa möte'],
      [['Next date'], ['Nästa datum']],
      ['When the group meets next.', 'När gruppen möts nästa gång.'],
    ),
  ],
  rules: [{ rule: 'date-order', first: 'date', last: 'next_date' }],
  sample: sampleRows([
    {
      meeting_id: 'MTG-001',
      group: { en: 'Steering group', sv: 'Styrgruppen' },
      date: '2025-01-30',
      status: 'held',
      purpose: { en: 'Decide on version 1.1 of the agenda', sv: 'Besluta om agendans version 1.1' },
      invited_ids: STEERING,
      attendees: ['PRT-001', 'PRT-002', 'PRT-003', 'PRT-007', 'PRT-008'],
      summary: {
        en: 'The agenda was decided. The question of waiting times goes to the region.',
        sv: 'Agendan beslutades. Frågan om väntetider går till regionen.',
      },
      next_date: '2025-04-24',
    },
    {
      meeting_id: 'MTG-002',
      group: { en: 'Measurement group', sv: 'Mätgruppen' },
      date: '2025-02-13',
      status: 'held',
      purpose: { en: 'Go through the fourth quarter', sv: 'Gå igenom fjärde kvartalet' },
      invited_ids: ['PRT-001', 'PRT-002', 'PRT-003', 'PRT-005', 'PRT-007'],
      attendees: ['PRT-001', 'PRT-002', 'PRT-005', 'PRT-007'],
      summary: {
        en: 'Support within 14 days is rising. Two ways of counting plans were found.',
        sv: 'Stöd inom 14 dagar ökar. Två sätt att räkna planer upptäcktes.',
      },
      next_date: '2025-05-15',
    },
    {
      meeting_id: 'MTG-003',
      group: { en: 'All partners', sv: 'Alla parter' },
      date: '2025-03-20',
      status: 'held',
      purpose: { en: 'Look at the shared picture together', sv: 'Titta på lägesbilden tillsammans' },
      invited_ids: EVERYBODY,
      attendees: ['PRT-001', 'PRT-002', 'PRT-003', 'PRT-005', 'PRT-006', 'PRT-007'],
      next_date: '2025-09-18',
    },
    {
      meeting_id: 'MTG-004',
      group: { en: 'Steering group', sv: 'Styrgruppen' },
      date: '2025-04-24',
      status: 'held',
      purpose: { en: 'Follow up the half-way goals', sv: 'Följa upp delmålen' },
      invited_ids: STEERING,
      attendees: ['PRT-001', 'PRT-002', 'PRT-007'],
      summary: {
        en: 'Leisure near school is behind the plan; a proposal comes in June.',
        sv: 'Fritiden nära skolan ligger efter planen; ett förslag kommer i juni.',
      },
      next_date: '2025-06-12',
    },
    {
      meeting_id: 'MTG-005',
      group: { en: 'Leisure group', sv: 'Fritidsgruppen' },
      date: '2025-05-08',
      status: 'cancelled',
      purpose: { en: 'Halls and leaders in the autumn', sv: 'Hallar och ledare i höst' },
      invited_ids: ['PRT-004', 'PRT-005', 'PRT-006'],
    },
  ]),
};
