import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** The groups that figures are broken down by, and whether they can be added up. */
export const disaggregations: TemplateDefinition = {
  id: 'disaggregations',
  version: '1.0.0',
  family: 'measures',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Disaggregation sets', sv: 'Redovisningsgrupper' },
  tab: { en: 'Disaggregations', sv: 'Redovisningsgrupper' },
  purpose: {
    en: 'The groups that figures are broken down by, and whether the parts can be added up.',
    sv: 'Grupperna som siffrorna delas upp på, och om delarna går att räkna samman.',
  },
  tableName: 'Disaggregations',
  namingField: 'name',
  key: ['name'],
  columns: [
    column(
      'name',
      { kind: 'text' },
      ['Set', 'Uppdelning'],
      [
        ['Disaggregation set', 'Breakdown'],
        ['Redovisningsgrupp', 'Fördelning'],
      ],
      [
        'What figures are broken down by, such as Sex. Indicators and observations use the same word.',
        'Vad siffrorna delas upp på, till exempel Kön. Indikatorer och utfall använder samma ord.',
      ],
      { required: 'yes' },
    ),
    column(
      'categories',
      { kind: 'texts' },
      ['Categories', 'Kategorier'],
      [['Groups'], ['Grupper']],
      ['The groups in the set, separated by a semicolon.', 'Uppdelningens grupper, åtskilda med semikolon.'],
      { required: 'yes' },
    ),
    column(
      'exclusive',
      { kind: 'yesNo' },
      ['Each person in one group only', 'Var och en i bara en grupp'],
      [['Exclusive'], ['Uteslutande']],
      ['Yes when nobody belongs to two of the groups.', 'Ja när ingen hör till två av grupperna.'],
      { required: 'warning' },
    ),
    column(
      'exhaustive',
      { kind: 'yesNo' },
      ['Everybody in some group', 'Alla i någon grupp'],
      [['Exhaustive'], ['Uttömmande']],
      ['Yes when the groups together are everybody.', 'Ja när grupperna tillsammans är alla.'],
      { required: 'warning' },
    ),
    column(
      'definition',
      { kind: 'text', long: true },
      ['Definition', 'Definition'],
      [['How groups are told apart'], ['Hur grupperna skiljs åt']],
      ['How one knows which group a person belongs to.', 'Hur man vet vilken grupp en person hör till.'],
    ),
  ],
  rules: [],
  sample: sampleRows([
    {
      name: { en: 'Sex', sv: 'Kön' },
      categories: { en: ['Girls', 'Boys'], sv: ['Flickor', 'Pojkar'] },
      exclusive: true,
      exhaustive: true,
      definition: { en: 'Legal sex in the register', sv: 'Juridiskt kön i registret' },
    },
    {
      name: { en: 'District', sv: 'Område' },
      categories: {
        en: ['Norrby', 'Centre', 'Söderängen', 'Rural'],
        sv: ['Norrby', 'Centrum', 'Söderängen', 'Landsbygd'],
      },
      exclusive: true,
      exhaustive: true,
      definition: { en: 'Where the pupil is registered', sv: 'Där eleven är folkbokförd' },
    },
    {
      name: { en: 'School stage', sv: 'Stadium' },
      categories: {
        en: ['Years 1–3', 'Years 4–6', 'Years 7–9', 'Upper-secondary'],
        sv: ['Årskurs 1–3', 'Årskurs 4–6', 'Årskurs 7–9', 'Gymnasiet'],
      },
      exclusive: true,
      exhaustive: true,
    },
    {
      name: { en: 'Support needs', sv: 'Stödbehov' },
      categories: {
        en: ['Neurodevelopmental condition', 'Ill health', 'Social'],
        sv: ['Neuropsykiatrisk funktionsnedsättning', 'Ohälsa', 'Socialt'],
      },
      exclusive: false,
      exhaustive: false,
      definition: {
        en: 'As in the pupil’s support plan; several may apply',
        sv: 'Enligt elevens åtgärdsprogram; flera kan gälla',
      },
    },
    {
      name: { en: 'Time in Sweden', sv: 'Tid i Sverige' },
      categories: {
        en: ['Four years or less', 'More than four years'],
        sv: ['Högst fyra år', 'Mer än fyra år'],
      },
      exclusive: true,
      exhaustive: true,
    },
  ]),
};
