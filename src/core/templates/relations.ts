import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** Who works with whom, how closely, and how much they trust each other. */
export const relations: TemplateDefinition = {
  id: 'relations',
  version: '1.0.0',
  family: 'people',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Relations between stakeholders', sv: 'Relationer mellan intressenter' },
  tab: { en: 'Relations', sv: 'Relationer' },
  purpose: {
    en: 'Who works with whom, about what, how closely, and how much they trust each other.',
    sv: 'Vilka som arbetar med varandra, om vad, hur nära, och hur mycket de litar på varandra.',
  },
  tableName: 'Relations',
  namingField: 'to_id',
  key: ['from_id', 'to_id', 'link_type'],
  columns: [
    column(
      'from_id',
      { kind: 'reference', template: 'stakeholders' },
      ['From', 'Från'],
      [
        ['From organisation', 'Partner 1'],
        ['Från organisation', 'Part 1'],
      ],
      ['The ID of the one organisation.', 'ID för den ena organisationen.'],
      { required: 'yes' },
    ),
    column(
      'to_id',
      { kind: 'reference', template: 'stakeholders' },
      ['To', 'Till'],
      [
        ['To organisation', 'Partner 2'],
        ['Till organisation', 'Part 2'],
      ],
      ['The ID of the other organisation; not the same one.', 'ID för den andra organisationen; inte samma.'],
      { required: 'yes' },
    ),
    column(
      'link_type',
      { kind: 'list', list: 'relation-type' },
      ['About', 'Om'],
      [
        ['Type of relation', 'Link'],
        ['Typ av relation', 'Relation'],
      ],
      ['What the relation is about. One row for each thing.', 'Vad relationen gäller. En rad för varje sak.'],
      { required: 'yes' },
    ),
    column(
      'directed',
      { kind: 'yesNo' },
      ['One way only', 'Bara åt ena hållet'],
      [['Directed'], ['Riktad']],
      [
        'Yes when it goes only from the first to the second.',
        'Ja när den bara går från den första till den andra.',
      ],
    ),
    column(
      'collaboration_level',
      { kind: 'list', list: 'collaboration-level' },
      ['Collaboration level', 'Samarbetsnivå'],
      [['Level 1–7'], ['Nivå 1–7']],
      [
        'How close it is, from competing (1) to integrated (7).',
        'Hur nära den är, från att konkurrera (1) till att integrera (7).',
      ],
    ),
    column(
      'frequency',
      { kind: 'integer', min: 1, max: 5 },
      ['Contact 1–5', 'Kontakt 1–5'],
      [['Frequency of contact'], ['Kontaktfrekvens']],
      ['1 = once a year or less, 5 = every week.', '1 = en gång om året eller mindre, 5 = varje vecka.'],
    ),
    column(
      'trust',
      { kind: 'integer', min: 1, max: 4 },
      ['Trust 1–4', 'Förtroende 1–4'],
      [['Trust'], ['Tillit']],
      [
        'Reliable, same mission, open to discussion: 1 = not at all, 4 = very much.',
        'Pålitlig, samma uppdrag, öppen för samtal: 1 = inte alls, 4 = i hög grad.',
      ],
    ),
    column(
      'value',
      { kind: 'integer', min: 1, max: 4 },
      ['Value 1–4', 'Nytta 1–4'],
      [['Value of the relation'], ['Relationens nytta']],
      [
        'What the other adds in influence, work and resources: 1 = little, 4 = very much.',
        'Vad den andra tillför i inflytande, arbete och resurser: 1 = lite, 4 = mycket.',
      ],
    ),
    column(
      'since',
      { kind: 'date', notAfterToday: true },
      ['Since', 'Sedan'],
      [['Began'], ['Började']],
      ['When it began.', 'När den började.'],
    ),
    column(
      'source',
      { kind: 'text' },
      ['Who says so', 'Vem som säger det'],
      [
        ['Source', 'Rater'],
        ['Källa', 'Bedömare'],
      ],
      [
        'Whose view this is, such as a survey or a person.',
        'Vems bild det är, till exempel en enkät eller en person.',
      ],
    ),
  ],
  rules: [
    { rule: 'unique-key', fields: ['from_id', 'to_id', 'link_type'] },
    { rule: 'differ', one: 'from_id', other: 'to_id' },
    { rule: 'reciprocal', from: 'from_id', to: 'to_id', fields: ['trust', 'value'], least: 2 },
  ],
  sample: sampleRows(
    (
      [
        ['PRT-001', 'PRT-002', 'joint-delivery', false, '6', 5, 4, 4, '2023-09-01'],
        ['PRT-001', 'PRT-003', 'data-sharing', false, '5', 4, 3, 4, '2023-11-20'],
        ['PRT-002', 'PRT-003', 'referral', true, '4', 4, 3, 3, '2023-11-20'],
        ['PRT-001', 'PRT-005', 'joint-delivery', false, '5', 4, 4, 3, '2024-01-22'],
        ['PRT-005', 'PRT-004', 'information', false, '3', 2, 3, 2, '2024-03-01'],
        ['PRT-008', 'PRT-001', 'funding', true, '5', 3, 4, 4, '2023-10-12'],
        ['PRT-001', 'PRT-007', 'governance', true, '6', 5, 4, 4, '2023-09-01'],
        ['PRT-006', 'PRT-002', 'information', false, '3', 2, 2, 3, '2024-02-05'],
      ] as const
    ).map(([from_id, to_id, link_type, directed, collaboration_level, frequency, trust, value, since]) => ({
      from_id,
      to_id,
      link_type,
      directed,
      collaboration_level,
      frequency,
      trust,
      value,
      since,
      source: { en: 'Partner interviews, spring 2025', sv: 'Partnerintervjuer våren 2025' },
    })),
  ),
};
