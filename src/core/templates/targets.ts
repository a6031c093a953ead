import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** What an indicator should be in each period on the way to its final target. */
export const targets: TemplateDefinition = {
  id: 'targets',
  version: '1.0.0',
  family: 'measures',
  layout: 'table',
  label: { en: 'Targets by period', sv: 'Målvärden per period' },
  tab: { en: 'Targets', sv: 'Målvärden' },
  purpose: {
    en: 'What each indicator should be in each period on the way to its final target.',
    sv: 'Vad varje indikator bör vara i varje period på vägen till sitt slutliga målvärde.',
  },
  tableName: 'Targets',
  namingField: 'indicator_id',
  key: ['indicator_id', 'period', 'disaggregation'],
  columns: [
    {
      id: 'indicator_id',
      type: { kind: 'reference', template: 'indicators' },
      required: 'yes',
      label: { en: 'Indicator', sv: 'Indikator' },
      aliases: {
        en: ['Indicator ID', 'Indicator code', 'Indicator name', 'Measure', 'KPI', 'Metric'],
        sv: ['Indikator-ID', 'Indikatorkod', 'Indikatorns namn', 'Nyckeltal', 'Mått'],
      },
      help: { en: 'The code of the indicator, such as IND-01.', sv: 'Indikatorns kod, till exempel IND-01.' },
      hxl: ['#indicator+code', '#indicator+name'],
    },
    {
      id: 'period',
      type: { kind: 'period' },
      required: 'yes',
      label: { en: 'Period', sv: 'Period' },
      aliases: {
        en: ['Time period', 'Quarter', 'Month', 'Year', 'Term', 'When', 'By when'],
        sv: ['Tidsperiod', 'Kvartal', 'Månad', 'År', 'Tertial', 'Termin', 'Läsår', 'När'],
      },
      help: {
        en: 'Such as 2025Q1, 2025-03, 2025VT, 2024/25 or 2025.',
        sv: 'Till exempel 2025Q1 (kvartal), 2025-03, 2025VT, 2024/25 eller 2025.',
      },
      hxl: ['#date+period'],
    },
    {
      id: 'target',
      type: { kind: 'decimal' },
      required: 'yes',
      label: { en: 'Target', sv: 'Målvärde' },
      aliases: {
        en: ['Target value', 'Goal', 'Planned', 'Planned value', 'Annual target'],
        sv: ['Mål', 'Målnivå', 'Mål för perioden', 'Planerat', 'Planerat värde', 'Årsmål'],
      },
      help: {
        en: 'A number in the indicator’s unit; per cent as 0–100.',
        sv: 'En siffra i indikatorns enhet; procent som 0–100.',
      },
      hxl: ['#indicator+target', '#targeted'],
    },
    {
      id: 'disaggregation',
      type: { kind: 'text' },
      label: { en: 'Breakdown', sv: 'Uppdelning' },
      aliases: {
        en: ['Disaggregation', 'Group', 'Category', 'Subgroup'],
        sv: ['Redovisningsgrupp', 'Grupp', 'Kategori', 'Undergrupp'],
      },
      help: {
        en: 'Empty for the total; else the category, such as Girls.',
        sv: 'Tomt för totalen; annars kategorin, till exempel Flickor.',
      },
    },
  ],
  rules: [{ rule: 'unique-key', fields: ['indicator_id', 'period', 'disaggregation'] }],
  sample: sampleRows([
    { indicator_id: 'IND-01', period: '2024Q4', target: 8.8 },
    { indicator_id: 'IND-01', period: '2025Q2', target: 8.4 },
    { indicator_id: 'IND-01', period: '2025Q4', target: 8 },
    { indicator_id: 'IND-02', period: '2024Q4', target: 60 },
    { indicator_id: 'IND-02', period: '2025Q4', target: 70 },
    { indicator_id: 'IND-03', period: '2025Q4', target: 700 },
    { indicator_id: 'IND-03', period: '2025Q4', target: 350, disaggregation: { en: 'Girls', sv: 'Flickor' } },
    { indicator_id: 'IND-05', period: '2025H1', target: 3.9 },
  ]),
};
