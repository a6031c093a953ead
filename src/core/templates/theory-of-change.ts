import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** How activities, strategies and outcomes are meant to lead to each other, and how sure that is. */
export const theoryOfChange: TemplateDefinition = {
  id: 'theory-of-change',
  version: '1.0.0',
  family: 'agenda',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Theory of change: the links', sv: 'Förändringsteori: länkarna' },
  tab: { en: 'Theory of change', sv: 'Förändringsteori' },
  purpose: {
    en: 'What leads to what, what you take for granted, and how strong the evidence is.',
    sv: 'Vad som leder till vad, vad ni tar för givet, och hur starkt kunskapsstödet är.',
  },
  tableName: 'TheoryOfChange',
  namingField: 'to_id',
  key: ['from_id', 'to_id'],
  columns: [
    column(
      'from_id',
      { kind: 'references', templates: ['outcomes', 'strategies', 'activities'] },
      ['From', 'Från'],
      [['Cause'], ['Orsak']],
      [
        'The ID of the activity, strategy or outcome that comes first.',
        'ID för aktiviteten, strategin eller effekten som kommer först.',
      ],
      { required: 'yes' },
    ),
    column(
      'to_id',
      { kind: 'references', templates: ['outcomes', 'strategies', 'activities'] },
      ['To', 'Till'],
      [['Effect of the link'], ['Följd']],
      ['The ID of what it leads to; not the same one.', 'ID för det den leder till; inte samma.'],
      { required: 'yes' },
    ),
    column(
      'link_type',
      { kind: 'list', list: 'change-link' },
      ['Link', 'Länk'],
      [['Type of link'], ['Typ av länk']],
      ['Leads to, is needed for, or weakens.', 'Leder till, krävs för eller motverkar.'],
      { required: 'yes' },
    ),
    column(
      'assumption',
      { kind: 'text', long: true },
      ['Assumption', 'Antagande'],
      [['We assume'], ['Vi antar']],
      ['What must be true for the link to hold.', 'Vad som måste stämma för att länken ska hålla.'],
    ),
    column(
      'evidence_strength',
      { kind: 'list', list: 'evidence-strength' },
      ['Evidence', 'Kunskapsstöd'],
      [['Strength of evidence'], ['Kunskapsstödets styrka']],
      [
        'How sure you are: none, opinion, local data or research.',
        'Hur säkra ni är: inget, uppfattning, lokala data eller forskning.',
      ],
    ),
  ],
  rules: [
    { rule: 'unique-key', fields: ['from_id', 'to_id'] },
    { rule: 'no-circle-of-links', from: 'from_id', to: 'to_id', type: 'link_type', except: ['weakens'] },
  ],
  sample: sampleRows([
    {
      from_id: ['OUT-02'],
      to_id: ['OUT-01'],
      link_type: 'leads-to',
      assumption: {
        en: 'Pupils who are at school also get the teaching they need',
        sv: 'Elever som är i skolan får också den undervisning de behöver',
      },
      evidence_strength: '3',
    },
    {
      from_id: ['OUT-03'],
      to_id: ['OUT-02'],
      link_type: 'leads-to',
      assumption: {
        en: 'Support within two weeks is support in time',
        sv: 'Stöd inom två veckor är stöd i tid',
      },
      evidence_strength: '2',
    },
    {
      from_id: ['OUT-04'],
      to_id: ['OUT-02'],
      link_type: 'leads-to',
      assumption: {
        en: 'An adult who asks makes it harder to stay at home',
        sv: 'En vuxen som frågar gör det svårare att stanna hemma',
      },
      evidence_strength: '1',
    },
    {
      from_id: ['OUT-05'],
      to_id: ['OUT-03'],
      link_type: 'needed-for',
      assumption: {
        en: 'Families agree to share information',
        sv: 'Familjer samtycker till att uppgifter delas',
      },
      evidence_strength: '2',
    },
    { from_id: ['STR-01'], to_id: ['OUT-03'], link_type: 'leads-to', evidence_strength: '2' },
    { from_id: ['ACT-001'], to_id: ['STR-01'], link_type: 'leads-to', evidence_strength: '2' },
    { from_id: ['ACT-003'], to_id: ['OUT-04'], link_type: 'leads-to', evidence_strength: '1' },
  ]),
};
