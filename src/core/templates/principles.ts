import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** What the partners hold themselves to when they work together. */
export const principles: TemplateDefinition = {
  id: 'principles',
  version: '1.0.0',
  family: 'agenda',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Principles of working together', sv: 'Principer för samarbetet' },
  tab: { en: 'Principles', sv: 'Principer' },
  purpose: {
    en: 'What you hold yourselves and each other to when you work together.',
    sv: 'Vad ni håller er själva och varandra till när ni arbetar tillsammans.',
  },
  tableName: 'Principles',
  namingField: 'text_en',
  key: ['principle_id'],
  columns: [
    column(
      'principle_id',
      { kind: 'code', prefix: 'PRI' },
      ['Principle ID', 'Princip-ID'],
      [
        ['ID', 'No.'],
        ['Principkod', 'Nr'],
      ],
      [
        'A short code that is never reused, such as PRI-01.',
        'En kort kod som aldrig återanvänds, till exempel PRI-01.',
      ],
      { required: 'yes' },
    ),
    column(
      'text_en',
      { kind: 'text', long: true },
      ['Principle in English', 'Princip på engelska'],
      [['English wording'], ['Engelsk lydelse']],
      ['One sentence in English.', 'En mening på engelska.'],
    ),
    column(
      'text_sv',
      { kind: 'text', long: true },
      ['Principle in Swedish', 'Princip på svenska'],
      [['Swedish wording'], ['Svensk lydelse']],
      ['One sentence in Swedish.', 'En mening på svenska.'],
    ),
    column(
      'in_practice',
      { kind: 'text', long: true },
      ['In practice', 'I praktiken'],
      [['What it looks like'], ['Hur det märks']],
      ['How one notices that you keep to it.', 'Hur det märks att ni håller er till den.'],
    ),
  ],
  rules: [{ rule: 'at-least-one-of', fields: ['text_en', 'text_sv'] }],
  sample: sampleRows([
    {
      principle_id: 'PRI-01',
      text_en: 'Nothing about young people without young people',
      text_sv: 'Inget om unga utan unga',
      in_practice: {
        en: 'The pupils’ council reads every proposal first',
        sv: 'Elevrådet läser varje förslag först',
      },
    },
    {
      principle_id: 'PRI-02',
      text_en: 'We start with what the figures say',
      text_sv: 'Vi börjar med vad siffrorna säger',
      in_practice: {
        en: 'Every meeting opens with the shared picture',
        sv: 'Varje möte inleds med den gemensamma lägesbilden',
      },
    },
    {
      principle_id: 'PRI-03',
      text_en: 'We share the credit and the failures',
      text_sv: 'Vi delar både ära och misslyckanden',
    },
    {
      principle_id: 'PRI-04',
      text_en: 'The family meets one of us, not all of us',
      text_sv: 'Familjen möter en av oss, inte alla',
      in_practice: { en: 'One contact person for each family', sv: 'En kontaktperson för varje familj' },
    },
    {
      principle_id: 'PRI-05',
      text_en: 'Those who are worst off come first',
      text_sv: 'De som har det svårast kommer först',
      in_practice: { en: 'Figures are broken down by district', sv: 'Siffrorna delas upp på område' },
    },
  ]),
};
