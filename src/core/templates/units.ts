import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** The units and currencies that figures come in, and how they are brought to one. */
export const units: TemplateDefinition = {
  id: 'units',
  version: '1.0.0',
  family: 'measures',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Units and exchange rates', sv: 'Enheter och växelkurser' },
  tab: { en: 'Units', sv: 'Enheter' },
  purpose: {
    en: 'The units and currencies that figures come in, and how they are brought to one and the same.',
    sv: 'Enheterna och valutorna som siffrorna kommer i, och hur de räknas om till en och samma.',
  },
  tableName: 'Units',
  namingField: 'unit',
  key: ['unit', 'period'],
  columns: [
    column(
      'unit',
      { kind: 'text' },
      ['Unit', 'Enhet'],
      [['From unit'], ['Från enhet']],
      [
        'The unit as it is written, such as tkr, hours or EUR.',
        'Enheten så som den skrivs, till exempel tkr, timmar eller EUR.',
      ],
      { required: 'yes' },
    ),
    column(
      'kind',
      { kind: 'list', list: 'unit-kind' },
      ['Kind', 'Slag'],
      [['Kind of unit'], ['Enhetsslag']],
      [
        'What it measures. Only units of the same kind are converted.',
        'Vad den mäter. Bara enheter av samma slag räknas om.',
      ],
      { required: 'yes' },
    ),
    column(
      'base_unit',
      { kind: 'text' },
      ['Converted to', 'Räknas om till'],
      [
        ['Base unit', 'To unit'],
        ['Basenhet', 'Till enhet'],
      ],
      ['The unit figures are added up in.', 'Enheten som siffrorna räknas samman i.'],
      { required: 'yes' },
    ),
    column(
      'factor',
      { kind: 'decimal', min: 0 },
      ['Multiplied by', 'Multipliceras med'],
      [
        ['Factor', 'Rate'],
        ['Faktor', 'Kurs'],
      ],
      ['1 tkr is 1000 SEK: then it is 1000.', '1 tkr är 1000 SEK: då är det 1000.'],
      { required: 'yes' },
    ),
    column(
      'period',
      { kind: 'period' },
      ['Period', 'Period'],
      [['Valid for'], ['Gäller för']],
      [
        'The period a rate holds for; empty when it always holds.',
        'Perioden som en kurs gäller; tomt när den alltid gäller.',
      ],
    ),
    column(
      'source',
      { kind: 'text' },
      ['Source', 'Källa'],
      [['Source of the rate'], ['Kursens källa']],
      ['Where the rate comes from.', 'Varifrån kursen kommer.'],
    ),
  ],
  rules: [{ rule: 'unique-key', fields: ['unit', 'period'] }],
  sample: sampleRows([
    { unit: 'tkr', kind: 'currency', base_unit: 'SEK', factor: 1000 },
    { unit: 'mkr', kind: 'currency', base_unit: 'SEK', factor: 1_000_000 },
    {
      unit: 'EUR',
      kind: 'currency',
      base_unit: 'SEK',
      factor: 11.43,
      period: '2024',
      source: { en: 'Yearly mean of the central bank', sv: 'Riksbankens årsmedelvärde' },
    },
    {
      unit: { en: 'pupils', sv: 'elever' },
      kind: 'count',
      base_unit: { en: 'people', sv: 'personer' },
      factor: 1,
    },
    {
      unit: { en: 'full-time posts', sv: 'årsarbeten' },
      kind: 'time',
      base_unit: { en: 'hours', sv: 'timmar' },
      factor: 1760,
    },
  ]),
};
