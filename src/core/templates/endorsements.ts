import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** Which partners stand behind which version of the common agenda. */
export const endorsements: TemplateDefinition = {
  id: 'endorsements',
  version: '1.0.0',
  family: 'agenda',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Endorsements of the agenda', sv: 'Anslutning till agendan' },
  tab: { en: 'Endorsements', sv: 'Anslutning' },
  purpose: {
    en: 'Which partners stand behind which version of the common agenda, and with what reservations.',
    sv: 'Vilka parter som står bakom vilken version av den gemensamma agendan, och med vilka förbehåll.',
  },
  tableName: 'Endorsements',
  namingField: 'partner_id',
  key: ['partner_id', 'agenda_version'],
  columns: [
    column(
      'partner_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Partner', 'Part'],
      [
        ['Organisation', 'Endorsed by'],
        ['Organisation', 'Ansluten part'],
      ],
      ['The ID of the partner.', 'ID för parten.'],
      { required: 'yes' },
    ),
    column(
      'agenda_version',
      { kind: 'text' },
      ['Agenda version', 'Agendans version'],
      [['Version'], ['Version']],
      [
        'The version of the agenda, as it stands there, such as 1.1.',
        'Agendans version så som den står där, till exempel 1.1.',
      ],
      { required: 'yes' },
    ),
    column(
      'date',
      { kind: 'date', notAfterToday: true },
      ['Date', 'Datum'],
      [['Signed on'], ['Undertecknad den']],
      ['The day it was signed or decided.', 'Dagen då den undertecknades eller beslutades.'],
    ),
    column(
      'signed_by_role',
      { kind: 'text' },
      ['Signed by (role)', 'Undertecknad av (roll)'],
      [['Role'], ['Roll']],
      ['The role of the one who signed, not the name.', 'Rollen hos den som undertecknade, inte namnet.'],
    ),
    column(
      'reservation',
      { kind: 'text', long: true },
      ['Reservation', 'Förbehåll'],
      [['With the reservation'], ['Med förbehållet']],
      [
        'What the partner does not stand behind; empty when it is all.',
        'Vad parten inte står bakom; tomt när det är allt.',
      ],
    ),
  ],
  rules: [{ rule: 'unique-key', fields: ['partner_id', 'agenda_version'] }],
  sample: sampleRows([
    {
      partner_id: 'PRT-001',
      agenda_version: '1.1',
      date: '2025-01-30',
      signed_by_role: { en: 'Head of administration', sv: 'Förvaltningschef' },
    },
    {
      partner_id: 'PRT-002',
      agenda_version: '1.1',
      date: '2025-01-30',
      signed_by_role: { en: 'Head of administration', sv: 'Förvaltningschef' },
    },
    {
      partner_id: 'PRT-003',
      agenda_version: '1.1',
      date: '2025-02-18',
      signed_by_role: { en: 'Head of unit', sv: 'Enhetschef' },
      reservation: {
        en: 'Waiting times are decided by the region',
        sv: 'Väntetiderna beslutas av regionen',
      },
    },
    {
      partner_id: 'PRT-005',
      agenda_version: '1.1',
      date: '2025-02-04',
      signed_by_role: { en: 'Chair', sv: 'Ordförande' },
    },
    {
      partner_id: 'PRT-006',
      agenda_version: '1.1',
      date: '2025-02-11',
      signed_by_role: { en: 'Head of operations', sv: 'Verksamhetschef' },
    },
    {
      partner_id: 'PRT-007',
      agenda_version: '1.1',
      date: '2025-01-30',
      signed_by_role: { en: 'Head teacher', sv: 'Rektor' },
    },
    {
      partner_id: 'PRT-008',
      agenda_version: '1.1',
      date: '2025-01-30',
      signed_by_role: { en: 'Director', sv: 'Direktor' },
    },
  ]),
};
