import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** Who reports what for which period, by when, and what has come. */
export const calendar: TemplateDefinition = {
  id: 'calendar',
  version: '1.0.0',
  family: 'rhythm',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Reporting calendar', sv: 'Rapporteringskalender' },
  tab: { en: 'Calendar', sv: 'Kalender' },
  purpose: {
    en: 'Who reports what for which period, by when, and what has come in.',
    sv: 'Vem som rapporterar vad för vilken period, till när, och vad som har kommit in.',
  },
  tableName: 'Calendar',
  namingField: 'partner_id',
  key: ['partner_id', 'sheet', 'period'],
  columns: [
    column(
      'partner_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Partner', 'Part'],
      [['Organisation'], ['Organisation']],
      ['The ID of the partner that reports.', 'ID för den part som rapporterar.'],
      { required: 'yes' },
    ),
    column(
      'sheet',
      { kind: 'list', list: 'reported-sheet' },
      ['What', 'Vad'],
      [['Sheet'], ['Blad']],
      ['The sheet that shall be filled in.', 'Bladet som ska fyllas i.'],
      { required: 'yes' },
    ),
    column(
      'period',
      { kind: 'period' },
      ['Period', 'Period'],
      [['For period'], ['För period']],
      [
        'The period the figures are about, such as 2025Q1.',
        'Perioden som siffrorna gäller, till exempel 2025Q1.',
      ],
      { required: 'yes' },
    ),
    column(
      'reminder',
      { kind: 'date' },
      ['Reminder', 'Påminnelse'],
      [['Reminder date'], ['Påminnelsedatum']],
      ['When you remind the partner.', 'När ni påminner parten.'],
    ),
    column(
      'due',
      { kind: 'date' },
      ['Due', 'Sista inlämningsdag'],
      [
        ['Due date', 'Deadline'],
        ['Senast', 'Lämnas senast'],
      ],
      ['The last day to send it in.', 'Sista dagen att lämna in.'],
      { required: 'yes' },
    ),
    column(
      'received',
      { kind: 'date', notAfterToday: true },
      ['Received', 'Inkommen'],
      [['Received on'], ['Inkom den']],
      ['The day it came in.', 'Dagen då det kom in.'],
    ),
    column(
      'accepted',
      { kind: 'date', notAfterToday: true },
      ['Accepted', 'Godkänd'],
      [['Accepted on'], ['Godkänd den']],
      ['The day it was accepted.', 'Dagen då det godkändes.'],
    ),
    column(
      'status',
      { kind: 'list', list: 'report-status' },
      ['Status', 'Status'],
      [['Report status'], ['Läge']],
      ['Where the report is.', 'Hur det ligger till med rapporten.'],
    ),
    column(
      'version',
      { kind: 'integer', min: 1 },
      ['Version', 'Version'],
      [['Submission number'], ['Inlämning nr']],
      ['1 for the first file sent in, 2 for the next.', '1 för den första inlämnade filen, 2 för nästa.'],
    ),
    column(
      'file_hash',
      { kind: 'text' },
      ['File fingerprint', 'Filens fingeravtryck'],
      [['File hash'], ['Kontrollsumma']],
      [
        'Tells which file it was; filled in when files are gathered.',
        'Säger vilken fil det var; fylls i när filer samlas in.',
      ],
    ),
    column(
      'note',
      { kind: 'text', long: true },
      ['Note', 'Anteckning'],
      [['Comment'], ['Kommentar']],
      ['Anything the next person should know.', 'Det som nästa person bör veta.'],
    ),
  ],
  rules: [
    { rule: 'unique-key', fields: ['partner_id', 'sheet', 'period'] },
    { rule: 'date-order', first: 'reminder', last: 'due' },
    { rule: 'date-order', first: 'received', last: 'accepted' },
    {
      rule: 'required-if',
      field: 'status',
      values: ['received', 'returned', 'accepted'],
      then: ['received'],
    },
    {
      rule: 'overdue',
      due: 'due',
      status: 'status',
      done: ['received', 'returned', 'accepted', 'exempt', 'late'],
    },
  ],
  sample: sampleRows(
    (
      [
        ['PRT-001', '2025-01-17', '2025-01-24', 'accepted'],
        ['PRT-002', '2025-02-03', '2025-02-10', 'accepted'],
        ['PRT-003', '2025-01-22', null, 'received'],
        ['PRT-005', '2025-01-10', '2025-01-24', 'accepted'],
        ['PRT-007', '2025-01-20', '2025-01-24', 'accepted'],
        ['PRT-006', null, null, 'late'],
      ] as const
    ).map(([partner_id, received, accepted, status]) => ({
      partner_id,
      sheet: 'observations',
      period: '2024Q4',
      reminder: '2025-01-13',
      due: '2025-01-20',
      ...(received === null ? {} : { received, version: partner_id === 'PRT-002' ? 2 : 1 }),
      ...(accepted === null ? {} : { accepted }),
      status,
      ...(partner_id === 'PRT-006'
        ? {
            note: {
              en: 'New coordinator; phoned on 27 January',
              sv: 'Ny samordnare; uppringd den 27 januari',
            },
          }
        : {}),
    })),
  ),
};
