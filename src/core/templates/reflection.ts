import { column } from './column';
import { preparedRows } from './prepared-rows';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** How far the partners live the mindset shifts and the keys to alignment. */
export const reflection: TemplateDefinition = {
  id: 'reflection',
  version: '1.0.0',
  family: 'rhythm',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Reflection', sv: 'Reflektion' },
  tab: { en: 'Reflection', sv: 'Reflektion' },
  purpose: {
    en: 'How far you live the mindset shifts and the keys to alignment, talked through once or twice a year.',
    sv: 'Hur långt ni har kommit med tankeskiftena och nycklarna till samordning, genomtalat en eller två gånger om året.',
  },
  tableName: 'Reflection',
  namingField: 'theme',
  key: ['theme', 'period'],
  columns: [
    column(
      'theme',
      { kind: 'list', list: 'reflection-theme' },
      ['Theme', 'Tema'],
      [['Statement'], ['Påstående']],
      ['A mindset shift or a key to alignment.', 'Ett tankeskifte eller en nyckel till samordning.'],
      { required: 'yes' },
    ),
    column(
      'period',
      { kind: 'period' },
      ['Period', 'Period'],
      [['Wave'], ['Omgång']],
      ['When you talked about it, such as 2025H1.', 'När ni talade om det, till exempel 2025H1.'],
    ),
    column(
      'score',
      { kind: 'integer', min: 0, max: 4 },
      ['Score 0–4', 'Bedömning 0–4'],
      [['Score'], ['Bedömning']],
      ['0 = not at all, 4 = in everything we do.', '0 = inte alls, 4 = i allt vi gör.'],
    ),
    column(
      'example',
      { kind: 'text', long: true },
      ['An example', 'Ett exempel'],
      [['What we have seen'], ['Vad vi har sett']],
      ['Something that happened and shows it.', 'Något som hänt och som visar det.'],
    ),
    column(
      'next_step',
      { kind: 'text', long: true },
      ['What we try next', 'Vad vi prövar härnäst'],
      [['Next step'], ['Nästa steg']],
      ['One thing to try until next time.', 'En sak att pröva till nästa gång.'],
    ),
  ],
  rules: [],
  prepared: preparedRows('reflection-theme', 'theme'),
  sample: sampleRows([
    {
      theme: 'eyes',
      period: '2025H1',
      score: 3,
      example: {
        en: 'Bus drivers were asked for the first time',
        sv: 'Busschaufförerna tillfrågades för första gången',
      },
      next_step: {
        en: 'Invite two parents to the steering group',
        sv: 'Bjud in två föräldrar till styrgruppen',
      },
    },
    {
      theme: 'relational',
      period: '2025H1',
      score: 3,
      example: { en: 'Every meeting begins with a round', sv: 'Varje möte börjar med en runda' },
    },
    { theme: 'structure', period: '2025H1', score: 2 },
    {
      theme: 'credit',
      period: '2025H1',
      score: 1,
      example: { en: 'The press release named one of us', sv: 'Pressmeddelandet nämnde bara en av oss' },
      next_step: { en: 'Speak together next time', sv: 'Tala gemensamt nästa gång' },
    },
    { theme: 'adaptive', period: '2025H1', score: 2 },
    { theme: 'buckshot', period: '2025H1', score: 3 },
    { theme: 'outcomes-first', period: '2025H1', score: 4 },
    { theme: 'together', period: '2025H1', score: 3 },
    {
      theme: 'lines',
      period: '2025H1',
      score: 2,
      next_step: { en: 'One page: who decides what', sv: 'En sida: vem beslutar om vad' },
    },
  ]),
};
