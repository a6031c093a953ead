import { column } from './column';
import { preparedRows } from './prepared-rows';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** Which part of the self-check a statement belongs to, by the beginning of its code. */
const PARTS = {
  P: 'precondition',
  '1': 'phase-1',
  '2': 'phase-2',
  '3': 'phase-3',
  B: 'backbone',
} as const;

const partOf = (code: string) => PARTS[code.charAt(0) as keyof typeof PARTS] ?? code.slice(0, 2);

/** Preconditions, phases, conditions and backbone functions, each judged on a scale with what shows it. */
export const readiness: TemplateDefinition = {
  id: 'readiness',
  version: '1.0.0',
  family: 'agenda',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Readiness', sv: 'Beredskap' },
  tab: { en: 'Readiness', sv: 'Beredskap' },
  purpose: {
    en: 'How far you have come with preconditions, phases, conditions and backbone functions, in your own opinion.',
    sv: 'Hur långt ni själva tycker att ni har kommit med förutsättningar, faser, villkor och stödorganisationens uppgifter.',
  },
  tableName: 'Readiness',
  namingField: 'item',
  key: ['item'],
  columns: [
    column(
      'part',
      { kind: 'list', list: 'readiness-part' },
      ['Part', 'Del'],
      [['Section'], ['Avsnitt']],
      ['What the statement is about.', 'Vad påståendet handlar om.'],
    ),
    column(
      'item',
      { kind: 'list', list: 'readiness-item' },
      ['Statement', 'Påstående'],
      [['Item'], ['Punkt']],
      [
        'The statements are the same every time, so that you can compare.',
        'Påståendena är desamma varje gång, så att ni kan jämföra.',
      ],
      { required: 'yes' },
    ),
    column(
      'score',
      { kind: 'list', list: 'readiness-scale' },
      ['Score 0–4', 'Bedömning 0–4'],
      [['Score'], ['Bedömning']],
      [
        'A phase is complete when all its four statements have 3 or more.',
        'En fas är klar när alla dess fyra påståenden har minst 3.',
      ],
    ),
    column(
      'evidence',
      { kind: 'text', long: true },
      ['What shows it', 'Vad som visar det'],
      [['Evidence'], ['Underlag']],
      [
        'What in the other sheets, or elsewhere, shows it.',
        'Vad i de andra bladen, eller någon annanstans, som visar det.',
      ],
    ),
    column(
      'next_step',
      { kind: 'text', long: true },
      ['Next step', 'Nästa steg'],
      [['What to do next'], ['Vad vi gör härnäst']],
      ['The one thing that would raise the score.', 'Det enda som skulle höja bedömningen.'],
    ),
    column(
      'owner_id',
      { kind: 'reference', template: 'stakeholders' },
      ['Owner', 'Ansvarig'],
      [['Responsible'], ['Ansvarig part']],
      ['The ID of the partner that takes the next step.', 'ID för den part som tar nästa steg.'],
    ),
    column(
      'date',
      { kind: 'date', notAfterToday: true },
      ['Judged on', 'Bedömt den'],
      [['Date'], ['Datum']],
      ['The day you judged it.', 'Dagen då ni bedömde det.'],
    ),
  ],
  rules: [],
  prepared: preparedRows('readiness-item', 'item', (code) => ({ part: partOf(code) })),
  sample: sampleRows([
    {
      part: 'precondition',
      item: 'P1',
      score: '4',
      evidence: {
        en: 'The heads of education and social services lead together',
        sv: 'Utbildningschefen och socialchefen leder tillsammans',
      },
      date: '2025-04-24',
    },
    {
      part: 'precondition',
      item: 'P2',
      score: '2',
      evidence: { en: 'Money until the end of 2026', sv: 'Pengar till och med 2026' },
      next_step: { en: 'An anchor funder for 2027–2029', sv: 'En ankarfinansiär för 2027–2029' },
      owner_id: 'PRT-008',
      date: '2025-04-24',
    },
    {
      part: 'precondition',
      item: 'P3',
      score: '3',
      evidence: { en: 'All eight partners have asked for it', sv: 'Alla åtta parter har bett om det' },
      date: '2025-04-24',
    },
    { part: 'phase-1', item: '1-governance', score: '4', date: '2025-04-24' },
    { part: 'phase-1', item: '1-planning', score: '4', date: '2025-04-24' },
    {
      part: 'phase-1',
      item: '1-community',
      score: '2',
      next_step: { en: 'Open meetings in Norrby', sv: 'Öppna möten i Norrby' },
      owner_id: 'PRT-006',
      date: '2025-04-24',
    },
    { part: 'phase-1', item: '1-evaluation', score: '3', date: '2025-04-24' },
    {
      part: 'C2',
      item: 'C2-process',
      score: '2',
      next_step: { en: 'Finish the shared routine', sv: 'Gör klart den gemensamma rutinen' },
      owner_id: 'PRT-001',
      date: '2025-04-24',
    },
    { part: 'backbone', item: 'B3', score: '3', date: '2025-04-24' },
  ]),
};
