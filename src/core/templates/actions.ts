import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** What was promised, by whom, by when, and whether it is done. */
export const actions: TemplateDefinition = {
  id: 'actions',
  version: '1.0.0',
  family: 'rhythm',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Action log', sv: 'Åtgärdslogg' },
  tab: { en: 'Actions', sv: 'Åtgärder' },
  purpose: {
    en: 'What was promised, by whom and by when, and whether it is done.',
    sv: 'Vad som har lovats, av vem och till när, och om det är gjort.',
  },
  tableName: 'Actions',
  namingField: 'what',
  key: ['action_id'],
  columns: [
    column(
      'action_id',
      { kind: 'code', prefix: 'TSK' },
      ['Action ID', 'Åtgärds-ID'],
      [
        ['ID', 'No.'],
        ['Åtgärdskod', 'Nr'],
      ],
      [
        'A short code that is never reused, such as TSK-001.',
        'En kort kod som aldrig återanvänds, till exempel TSK-001.',
      ],
      { required: 'yes' },
    ),
    column(
      'what',
      { kind: 'text', long: true },
      ['What', 'Vad'],
      [
        ['Action', 'Task'],
        ['Åtgärd', 'Uppgift'],
      ],
      [
        'What shall be done, so that one can tell when it is.',
        'Vad som ska göras, så att det märks när det är gjort.',
      ],
      { required: 'yes' },
    ),
    column(
      'owner_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Owner', 'Ansvarig'],
      [['Responsible partner'], ['Ansvarig part']],
      ['The ID of the partner that does it.', 'ID för den part som gör det.'],
      { required: 'yes' },
    ),
    column(
      'due',
      { kind: 'date' },
      ['Due', 'Senast'],
      [
        ['Due date', 'By'],
        ['Klart senast', 'Förfaller'],
      ],
      ['When it shall be done.', 'När det ska vara gjort.'],
      { required: 'warning' },
    ),
    column(
      'status',
      { kind: 'list', list: 'action-status' },
      ['Status', 'Status'],
      [['Action status'], ['Läge']],
      ['How far it has come.', 'Hur långt det har kommit.'],
      { required: 'yes' },
    ),
    column(
      'done_on',
      { kind: 'date', notAfterToday: true },
      ['Done on', 'Klart den'],
      [['Completed on'], ['Avslutad den']],
      ['The day it was done.', 'Dagen då det blev gjort.'],
    ),
    column(
      'source_ids',
      { kind: 'references', templates: ['meetings', 'decisions', 'risks', 'learning'] },
      ['Comes from', 'Kommer från'],
      [['Source'], ['Ursprung']],
      [
        'IDs of the meeting, decision, risk or lesson behind it, separated by a semicolon.',
        'ID för mötet, beslutet, risken eller lärdomen bakom, åtskilda med semikolon.',
      ],
    ),
  ],
  rules: [
    { rule: 'required-if', field: 'status', values: ['done'], then: ['done_on'] },
    { rule: 'overdue', due: 'due', status: 'status', done: ['done', 'cancelled'] },
  ],
  sample: sampleRows([
    {
      action_id: 'TSK-001',
      what: { en: 'Take the waiting times to the region', sv: 'Ta frågan om väntetider till regionen' },
      owner_id: 'PRT-003',
      due: '2025-03-31',
      status: 'done',
      done_on: '2025-03-18',
      source_ids: ['MTG-001'],
    },
    {
      action_id: 'TSK-002',
      what: { en: 'Write down how plans are counted', sv: 'Skriv ner hur planer räknas' },
      owner_id: 'PRT-001',
      due: '2025-03-14',
      status: 'done',
      done_on: '2025-03-28',
      source_ids: ['DEC-003'],
    },
    {
      action_id: 'TSK-003',
      what: { en: 'Find four leaders for Norrby', sv: 'Hitta fyra ledare till Norrby' },
      owner_id: 'PRT-005',
      due: '2025-08-31',
      status: 'ongoing',
      source_ids: ['DEC-005'],
    },
    {
      action_id: 'TSK-004',
      what: {
        en: 'Ask families what stands in the way of consent',
        sv: 'Fråga familjer vad som hindrar samtycke',
      },
      owner_id: 'PRT-002',
      due: '2025-09-30',
      status: 'not-started',
      source_ids: ['RSK-002'],
    },
    {
      action_id: 'TSK-005',
      what: { en: 'Book the spring’s meetings', sv: 'Boka vårens möten' },
      owner_id: 'PRT-001',
      due: '2025-10-15',
      status: 'not-started',
      source_ids: ['MTG-003'],
    },
  ]),
};
