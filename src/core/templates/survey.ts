import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

const ANSWERS: readonly (readonly [respondent: string, answers: Readonly<Record<string, number>>])[] = [
  ['R01', { F04: 4, F11: 5, F15: 4 }],
  ['R02', { F04: 4, F11: 4, F15: 3 }],
  ['R03', { F04: 3, F11: 4, F15: 3 }],
  ['R04', { F04: 5, F11: 3, F15: 4 }],
  ['R05', { F04: 4, F11: 4, F15: 2 }],
  ['R06', { F04: 3, F11: 5, F15: 4 }],
];

/** How the partners themselves find the collaboration, a wave at a time. */
export const survey: TemplateDefinition = {
  id: 'survey',
  version: '1.0.0',
  family: 'rhythm',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Partner survey', sv: 'Partnerenkät' },
  tab: { en: 'Survey', sv: 'Partnerenkät' },
  purpose: {
    en: 'How partners find the collaboration. Shown only for groups of five respondents or more.',
    sv: 'Hur parterna upplever samarbetet. Redovisas bara för grupper med minst fem svarande.',
  },
  tableName: 'Survey',
  namingField: 'statement',
  key: ['respondent_id', 'wave', 'statement'],
  columns: [
    column(
      'respondent_id',
      { kind: 'text' },
      ['Respondent', 'Svarande'],
      [['Respondent ID'], ['Svarande-ID']],
      ['A number or a code, never a name.', 'Ett nummer eller en kod, aldrig ett namn.'],
      { required: 'yes', isPersonal: true },
    ),
    column(
      'wave',
      { kind: 'period' },
      ['Wave', 'Omgång'],
      [['Survey wave'], ['Enkätomgång']],
      ['The period in which you asked, such as 2025H1.', 'Perioden då ni frågade, till exempel 2025H1.'],
      { required: 'yes' },
    ),
    column(
      'statement',
      { kind: 'list', list: 'survey-statement' },
      ['Statement', 'Påstående'],
      [
        ['Item', 'Factor'],
        ['Fråga', 'Faktor'],
      ],
      ['One of the 22 statements.', 'Ett av de 22 påståendena.'],
      { required: 'yes' },
    ),
    column(
      'score',
      { kind: 'integer', min: 1, max: 5 },
      ['Score 1–5', 'Svar 1–5'],
      [['Answer'], ['Svar']],
      ['1 = do not agree at all, 5 = agree completely.', '1 = stämmer inte alls, 5 = stämmer helt.'],
      { required: 'yes' },
    ),
    column(
      'partner_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Partner', 'Part'],
      [['Organisation'], ['Organisation']],
      [
        'The respondent’s organisation; leave it out where one can tell who answered.',
        'Den svarandes organisation; utelämna den om det går att se vem som svarat.',
      ],
    ),
    column(
      'comment',
      { kind: 'text', long: true },
      ['Comment', 'Kommentar'],
      [['In own words'], ['Med egna ord']],
      [
        'What the respondent wrote; nothing that tells who it is.',
        'Vad den svarande skrev; inget som röjer vem det är.',
      ],
    ),
  ],
  rules: [
    { rule: 'unique-key', fields: ['respondent_id', 'wave', 'statement'] },
    { rule: 'group-size', per: ['wave'], who: 'respondent_id', least: 5 },
    { rule: 'group-size', per: ['wave', 'partner_id'], who: 'respondent_id', least: 5 },
  ],
  sample: sampleRows(
    ANSWERS.flatMap(([respondent_id, answers]) =>
      Object.entries(answers).map(([statement, score]) => ({
        respondent_id,
        wave: '2025H1',
        statement,
        score,
      })),
    ),
  ),
};
