import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** Which questions are asked about context, initiative, systems and outcomes, and how they are answered. */
export const evaluationPlan: TemplateDefinition = {
  id: 'evaluation-plan',
  version: '1.0.0',
  family: 'measures',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Evaluation plan', sv: 'Utvärderingsplan' },
  tab: { en: 'Evaluation plan', sv: 'Utvärderingsplan' },
  purpose: {
    en: 'Which questions you ask on the four levels, with which of the three methods, and who uses the answers.',
    sv: 'Vilka frågor ni ställer på de fyra nivåerna, med vilken av de tre metoderna, och vem som använder svaren.',
  },
  tableName: 'EvaluationPlan',
  namingField: 'question',
  key: ['evaluation_id'],
  columns: [
    column(
      'evaluation_id',
      { kind: 'code', prefix: 'EVA' },
      ['Question ID', 'Fråge-ID'],
      [
        ['ID', 'No.'],
        ['Frågekod', 'Nr'],
      ],
      [
        'A short code that is never reused, such as EVA-01.',
        'En kort kod som aldrig återanvänds, till exempel EVA-01.',
      ],
      { required: 'yes' },
    ),
    column(
      'question',
      { kind: 'text', long: true },
      ['Question', 'Fråga'],
      [['Evaluation question'], ['Utvärderingsfråga']],
      [
        'What you want to know: what happened, how, and why.',
        'Vad ni vill veta: vad som hände, hur och varför.',
      ],
      { required: 'yes' },
    ),
    column(
      'evaluation_level',
      { kind: 'list', list: 'evaluation-level' },
      ['Level', 'Nivå'],
      [['Evaluation level'], ['Utvärderingsnivå']],
      [
        'Context, the initiative itself, the systems, or the ultimate outcomes.',
        'Kontext, själva initiativet, systemen eller de slutliga effekterna.',
      ],
      { required: 'yes' },
    ),
    column(
      'method',
      { kind: 'list', list: 'evaluation-method' },
      ['Method', 'Metod'],
      [['Evaluation method'], ['Utvärderingsmetod']],
      [
        'Developmental while things take shape, formative while they improve, summative when they are stable.',
        'Utvecklingsinriktad medan det växer fram, formativ medan det förfinas, summativ när det är stabilt.',
      ],
      { required: 'yes' },
    ),
    column(
      'indicator_ids',
      { kind: 'references', templates: ['indicators'] },
      ['Indicators', 'Indikatorer'],
      [['Indicator IDs'], ['Indikator-ID']],
      [
        'IDs of the indicators that help to answer, separated by a semicolon.',
        'ID för indikatorerna som hjälper till att svara, åtskilda med semikolon.',
      ],
    ),
    column(
      'data',
      { kind: 'text', long: true },
      ['How it is answered', 'Hur den besvaras'],
      [['Data collection'], ['Datainsamling']],
      [
        'Interviews, figures, notes: what you collect.',
        'Intervjuer, siffror, anteckningar: vad ni samlar in.',
      ],
    ),
    column(
      'start',
      { kind: 'date' },
      ['Start', 'Start'],
      [['From'], ['Från']],
      ['When you begin.', 'När ni börjar.'],
    ),
    column(
      'end',
      { kind: 'date' },
      ['Answer by', 'Svar senast'],
      [
        ['End', 'To'],
        ['Slut', 'Till'],
      ],
      ['When there shall be an answer.', 'När det ska finnas ett svar.'],
    ),
    column(
      'responsible_partner',
      { kind: 'reference', template: 'stakeholders' },
      ['Responsible partner', 'Ansvarig part'],
      [['Responsible'], ['Ansvarig']],
      ['The ID of the partner that sees to it.', 'ID för den part som ser till det.'],
    ),
    column(
      'use',
      { kind: 'text', long: true },
      ['Use', 'Användning'],
      [['Who uses it'], ['Vem som använder svaret']],
      ['Who decides what with the answer.', 'Vem som beslutar vad med svaret.'],
    ),
  ],
  rules: [{ rule: 'date-order', first: 'start', last: 'end' }],
  sample: sampleRows([
    {
      evaluation_id: 'EVA-01',
      question: {
        en: 'What in the surroundings helps or hinders the work?',
        sv: 'Vad i omvärlden hjälper eller hindrar arbetet?',
      },
      evaluation_level: 'L1',
      method: 'M1',
      data: { en: 'A talk at every steering group meeting', sv: 'Ett samtal på varje styrgruppsmöte' },
      start: '2024-02-01',
      end: '2025-12-31',
      responsible_partner: 'PRT-001',
      use: { en: 'The steering group adjusts the plan', sv: 'Styrgruppen justerar planen' },
    },
    {
      evaluation_id: 'EVA-02',
      question: {
        en: 'Do partners trust each other enough to share bad news?',
        sv: 'Litar parterna på varandra nog för att dela dåliga nyheter?',
      },
      evaluation_level: 'L2',
      method: 'M2',
      data: { en: 'Partner survey once a year', sv: 'Partnerenkät en gång om året' },
      start: '2025-04-01',
      end: '2025-06-30',
      responsible_partner: 'PRT-008',
    },
    {
      evaluation_id: 'EVA-03',
      question: {
        en: 'Do school, social services and health care act at the same time?',
        sv: 'Agerar skola, socialtjänst och vård samtidigt?',
      },
      evaluation_level: 'L3',
      method: 'M2',
      indicator_ids: ['IND-02', 'IND-06'],
      data: { en: 'Follow-up of 40 cases', sv: 'Uppföljning av 40 ärenden' },
      start: '2025-02-01',
      end: '2025-11-30',
      responsible_partner: 'PRT-002',
    },
    {
      evaluation_id: 'EVA-04',
      question: { en: 'Are pupils at school more than before?', sv: 'Är eleverna i skolan mer än förut?' },
      evaluation_level: 'L4',
      method: 'M3',
      indicator_ids: ['IND-01', 'IND-04'],
      data: {
        en: 'Registers, compared with similar municipalities',
        sv: 'Register, jämfört med liknande kommuner',
      },
      start: '2027-01-01',
      end: '2027-12-31',
      responsible_partner: 'PRT-001',
      use: { en: 'The partners decide on the next three years', sv: 'Parterna beslutar om nästa tre år' },
    },
    {
      evaluation_id: 'EVA-05',
      question: {
        en: 'What makes a young person stay in a led activity?',
        sv: 'Vad får en ung person att stanna i en ledarledd aktivitet?',
      },
      evaluation_level: 'L4',
      method: 'M1',
      indicator_ids: ['IND-03'],
      data: { en: 'Group talks with young people', sv: 'Gruppsamtal med unga' },
      start: '2025-03-01',
      end: '2025-10-31',
      responsible_partner: 'PRT-005',
    },
  ]),
};
