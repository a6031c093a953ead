import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** What each rater thinks of each stakeholder's interest and influence, before a common view is agreed. */
export const ratings: TemplateDefinition = {
  id: 'ratings',
  version: '1.0.0',
  family: 'people',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Ratings of stakeholders', sv: 'Bedömningar av intressenter' },
  tab: { en: 'Ratings', sv: 'Bedömningar' },
  purpose: {
    en: 'What each of you thinks of each stakeholder, so that different views are seen before you agree.',
    sv: 'Vad var och en av er tror om varje intressent, så att olika uppfattningar syns innan ni enas.',
  },
  tableName: 'Ratings',
  namingField: 'stakeholder_id',
  key: ['rater_id', 'stakeholder_id'],
  columns: [
    column(
      'rater_id',
      { kind: 'text' },
      ['Rater', 'Bedömare'],
      [['Rated by'], ['Bedömd av']],
      ['Who rates: initials or a number are enough.', 'Vem som bedömer: initialer eller ett nummer räcker.'],
      { required: 'yes', isPersonal: true },
    ),
    column(
      'stakeholder_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Stakeholder', 'Intressent'],
      [['Organisation'], ['Organisation som bedöms']],
      ['The ID of the organisation that is rated.', 'ID för organisationen som bedöms.'],
      { required: 'yes' },
    ),
    column(
      'interest',
      { kind: 'integer', min: 1, max: 5 },
      ['Interest 1–5', 'Intresse 1–5'],
      [['Interest'], ['Intresse']],
      [
        'How much it cares about the goal: 1 = little, 5 = very much.',
        'Hur mycket den bryr sig om målet: 1 = lite, 5 = mycket.',
      ],
      { required: 'yes' },
    ),
    column(
      'influence',
      { kind: 'integer', min: 1, max: 5 },
      ['Influence 1–5', 'Inflytande 1–5'],
      [
        ['Influence', 'Power'],
        ['Inflytande', 'Makt'],
      ],
      [
        'How much it can help or stop: 1 = little, 5 = very much.',
        'Hur mycket den kan hjälpa eller stoppa: 1 = lite, 5 = mycket.',
      ],
      { required: 'yes' },
    ),
    column(
      'date',
      { kind: 'date', notAfterToday: true },
      ['Date', 'Datum'],
      [['Rated on'], ['Bedömd den']],
      ['The day of the rating.', 'Dagen för bedömningen.'],
    ),
    column(
      'comment',
      { kind: 'text', long: true },
      ['Comment', 'Kommentar'],
      [['Why'], ['Varför']],
      ['Why you think so.', 'Varför du tror det.'],
    ),
  ],
  rules: [
    { rule: 'unique-key', fields: ['rater_id', 'stakeholder_id'] },
    { rule: 'views-differ', per: ['stakeholder_id'], fields: ['interest', 'influence'], least: 2 },
  ],
  sample: sampleRows(
    (
      [
        ['KE', 'PRT-004', 3, 4],
        ['OP', 'PRT-004', 3, 5],
        ['AP', 'PRT-004', 2, 4],
        ['KE', 'PRT-008', 4, 4],
        ['OP', 'PRT-008', 4, 3],
        ['AP', 'PRT-008', 5, 3],
      ] as const
    ).map(([rater_id, stakeholder_id, interest, influence]) => ({
      rater_id,
      stakeholder_id,
      interest,
      influence,
      date: '2025-05-15',
      ...(rater_id === 'AP' && stakeholder_id === 'PRT-008'
        ? {
            comment: {
              en: 'Cares a great deal, but decides on little money here',
              sv: 'Bryr sig mycket, men styr över lite pengar här',
            },
          }
        : {}),
    })),
  ),
};
