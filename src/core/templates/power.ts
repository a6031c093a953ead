import { column } from './column';
import { preparedRows } from './prepared-rows';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** Seven points on power, each with what you see and what you do. */
export const power: TemplateDefinition = {
  id: 'power',
  version: '1.0.0',
  family: 'people',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Power checklist', sv: 'Checklista om makt' },
  tab: { en: 'Power', sv: 'Makt' },
  purpose: {
    en: 'Seven points on power to go through beside the stakeholder map: what you see, and what you do about it.',
    sv: 'Sju punkter om makt att gå igenom vid sidan av intressentkartan: vad ni ser, och vad ni gör åt det.',
  },
  tableName: 'Power',
  namingField: 'point',
  key: ['point'],
  columns: [
    column(
      'point',
      { kind: 'list', list: 'power-point' },
      ['Point', 'Punkt'],
      [['Question'], ['Fråga']],
      ['One of the seven points.', 'En av de sju punkterna.'],
      { required: 'yes' },
    ),
    column(
      'observation',
      { kind: 'text', long: true },
      ['What we see', 'Vad vi ser'],
      [['Observation'], ['Iakttagelse']],
      ['How it is with you today.', 'Hur det är hos er i dag.'],
    ),
    column(
      'action',
      { kind: 'text', long: true },
      ['What we do', 'Vad vi gör'],
      [['Action'], ['Åtgärd']],
      ['What you mean to do about it.', 'Vad ni tänker göra åt det.'],
    ),
    column(
      'owner_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Owner', 'Ansvarig'],
      [['Responsible'], ['Ansvarig part']],
      ['The ID of the partner that sees to it.', 'ID för den part som ser till det.'],
    ),
    column(
      'date',
      { kind: 'date' },
      ['By', 'Till'],
      [
        ['Date', 'Due'],
        ['Datum', 'Klart'],
      ],
      ['When it shall be done.', 'När det ska vara gjort.'],
    ),
  ],
  rules: [{ rule: 'needs-with', field: 'action', needs: 'owner_id' }],
  prepared: preparedRows('power-point', 'point'),
  sample: sampleRows([
    {
      point: 'matters',
      observation: {
        en: 'Three heads of administration sit in the steering group; no politician does.',
        sv: 'Tre förvaltningschefer sitter i styrgruppen, men ingen politiker.',
      },
      action: { en: 'Invite both chairs of the committees', sv: 'Bjud in båda nämndernas ordförande' },
      owner_id: 'PRT-001',
      date: '2025-10-31',
    },
    {
      point: 'context',
      observation: {
        en: 'Head teachers decide in practice; two of nine doubt the routine.',
        sv: 'Rektorerna bestämmer i praktiken; två av nio tvivlar på rutinen.',
      },
      action: { en: 'Visit the two schools', sv: 'Besök de två skolorna' },
      owner_id: 'PRT-007',
      date: '2025-09-30',
    },
    {
      point: 'wind',
      observation: {
        en: 'The debate on school absence was at its peak in 2024.',
        sv: 'Debatten om skolfrånvaro var som livligast 2024.',
      },
    },
    {
      point: 'collective',
      observation: {
        en: 'Eight organisations from five sectors; business is missing.',
        sv: 'Åtta organisationer från fem sektorer; näringslivet saknas.',
      },
      action: { en: 'Talk with the business association', sv: 'Tala med företagarföreningen' },
      owner_id: 'PRT-008',
      date: '2025-11-30',
    },
    {
      point: 'bedfellows',
      observation: {
        en: 'Police and sports clubs share evenings in Norrby.',
        sv: 'Polisen och idrottsföreningarna delar kvällar i Norrby.',
      },
    },
    {
      point: 'pressure',
      observation: {
        en: 'Parents’ groups ask questions; the steering group answers late.',
        sv: 'Föräldragrupper ställer frågor; styrgruppen svarar sent.',
      },
    },
    {
      point: 'data',
      observation: {
        en: 'Schools compare themselves every quarter.',
        sv: 'Skolorna jämför sig med varandra varje kvartal.',
      },
    },
  ]),
};
