import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** One talk about one headline indicator: how it goes, why, and what is proposed. */
export const turnTheCurve: TemplateDefinition = {
  id: 'turn-the-curve',
  version: '1.0.0',
  family: 'measures',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Turn the curve', sv: 'Vänd kurvan' },
  tab: { en: 'Turn the curve', sv: 'Vänd kurvan' },
  purpose: {
    en: 'One talk about each headline indicator: how it goes, the story behind, what works, and what you propose.',
    sv: 'Ett samtal om varje huvudindikator: hur det går, berättelsen bakom, vad som fungerar, och vad ni föreslår.',
  },
  tableName: 'TurnTheCurve',
  namingField: 'indicator_id',
  key: ['indicator_id', 'date'],
  columns: [
    column(
      'indicator_id',
      { kind: 'reference', template: 'indicators' },
      ['Indicator', 'Indikator'],
      [['Headline indicator'], ['Huvudindikator']],
      ['The ID of the headline indicator.', 'ID för huvudindikatorn.'],
      { required: 'yes' },
    ),
    column(
      'date',
      { kind: 'date', notAfterToday: true },
      ['Date', 'Datum'],
      [['Talked on'], ['Samtal den']],
      ['The day of the talk.', 'Dagen för samtalet.'],
      { required: 'yes' },
    ),
    column(
      'end',
      { kind: 'text', long: true },
      ['What do we want to achieve?', 'Vad vill vi uppnå?'],
      [['The end'], ['Slutmålet']],
      [
        'The condition for people that you want, in plain words.',
        'Hur det ska vara för människor, med enkla ord.',
      ],
    ),
    column(
      'how_doing',
      { kind: 'text', long: true },
      ['How are we doing?', 'Hur går det?'],
      [['History and forecast'], ['Historik och prognos']],
      [
        'The curve so far, and where it goes if nothing changes.',
        'Kurvan hittills, och vart den går om inget ändras.',
      ],
    ),
    column(
      'story',
      { kind: 'text', long: true },
      ['The story behind the curve', 'Berättelsen bakom kurvan'],
      [['Causes'], ['Orsaker']],
      ['The causes that push it up or down.', 'Orsakerna som drar den uppåt eller nedåt.'],
    ),
    column(
      'partner_ids',
      { kind: 'references', templates: ['stakeholders'] },
      ['Partners with a role', 'Parter med en roll'],
      [['Who has a role'], ['Vilka som har en roll']],
      [
        'IDs of the partners who can make a difference, separated by a semicolon.',
        'ID för parterna som kan göra skillnad, åtskilda med semikolon.',
      ],
    ),
    column(
      'works',
      { kind: 'text', long: true },
      ['What works?', 'Vad fungerar?'],
      [['What would work'], ['Vad skulle fungera']],
      [
        'What has been shown to help here or elsewhere.',
        'Vad som har visat sig hjälpa här eller på andra håll.',
      ],
    ),
    column(
      'low_cost',
      { kind: 'text', long: true },
      ['No-cost ideas', 'Idéer utan kostnad'],
      [['Low-cost ideas'], ['Billiga idéer']],
      ['What could be done at no or low cost.', 'Vad som kan göras utan eller till låg kostnad.'],
    ),
    column(
      'proposal',
      { kind: 'text', long: true },
      ['What do we propose to do?', 'Vad föreslår vi att göra?'],
      [['Proposal'], ['Förslag']],
      ['What you mean to do, and who begins.', 'Vad ni tänker göra, och vem som börjar.'],
    ),
    column(
      'meeting_id',
      { kind: 'reference', template: 'meetings' },
      ['Meeting', 'Möte'],
      [['At meeting'], ['På möte']],
      ['The ID of the meeting.', 'ID för mötet.'],
    ),
  ],
  rules: [{ rule: 'unique-key', fields: ['indicator_id', 'date'] }],
  sample: sampleRows([
    {
      indicator_id: 'IND-01',
      date: '2025-04-24',
      end: { en: 'Every pupil is at school every day', sv: 'Varje elev är i skolan varje dag' },
      how_doing: {
        en: 'From 9.2 to 9.1 per cent; if nothing changes 8.6 in 2027',
        sv: 'Från 9,2 till 9,1 procent; om inget ändras 8,6 år 2027',
      },
      story: {
        en: 'Absence begins in years 4–6, and nobody phones before the third week',
        sv: 'Frånvaron börjar i årskurs 4–6, och ingen ringer före tredje veckan',
      },
      partner_ids: ['PRT-001', 'PRT-002', 'PRT-003', 'PRT-007'],
      works: { en: 'A call home on the first Monday', sv: 'Ett samtal hem första måndagen' },
      low_cost: { en: 'Share the pilot schools’ list of questions', sv: 'Dela pilotskolornas frågelista' },
      proposal: {
        en: 'The Monday call at all schools from August',
        sv: 'Måndagssamtal på alla skolor från augusti',
      },
      meeting_id: 'MTG-004',
    },
    {
      indicator_id: 'IND-02',
      date: '2025-02-13',
      how_doing: { en: 'Six of ten; it was four of ten', sv: 'Sex av tio; det var fyra av tio' },
      story: {
        en: 'Families wait for each authority in turn',
        sv: 'Familjer väntar på en myndighet i taget',
      },
      partner_ids: ['PRT-001', 'PRT-002'],
      works: { en: 'One phone number', sv: 'Ett telefonnummer' },
      proposal: { en: 'A shared calendar for first meetings', sv: 'En gemensam kalender för första möten' },
      meeting_id: 'MTG-002',
    },
    {
      indicator_id: 'IND-03',
      date: '2025-04-24',
      how_doing: { en: '412 young people; the target was 500', sv: '412 unga; målet var 500' },
      story: { en: 'Leaders are missing, not halls', sv: 'Det saknas ledare, inte hallar' },
      partner_ids: ['PRT-005', 'PRT-006'],
      low_cost: { en: 'Upper-secondary pupils as leaders', sv: 'Gymnasieelever som ledare' },
      proposal: { en: 'Train twenty of them in June', sv: 'Utbilda tjugo av dem i juni' },
      meeting_id: 'MTG-004',
    },
    {
      indicator_id: 'IND-04',
      date: '2025-04-24',
      how_doing: { en: 'Stands still at 84 per cent', sv: 'Står still på 84 procent' },
      partner_ids: ['PRT-001', 'PRT-007'],
      meeting_id: 'MTG-004',
    },
    {
      indicator_id: 'IND-05',
      date: '2025-03-20',
      how_doing: { en: 'From 3.6 to 3.8', sv: 'Från 3,6 till 3,8' },
      works: { en: 'Adults in the corridors', sv: 'Vuxna i korridorerna' },
      partner_ids: ['PRT-001', 'PRT-004'],
      meeting_id: 'MTG-003',
    },
  ]),
};
