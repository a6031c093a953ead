import type { Localised } from '../model/locale';
import { templates } from './all-templates';
import type { TemplateId } from './template';

/** Words that stand for several templates at once. */
export type PackId = 'start-up' | 'planning' | 'measurement' | 'rhythm' | 'everything';

/** Templates that are needed together at one stage of an initiative. */
export interface Pack {
  readonly id: PackId;
  readonly label: Localised;
  /** One sentence: when it is for. */
  readonly purpose: Localised;
  readonly templates: readonly TemplateId[];
}

/** Every pack, in the order in which an initiative needs them. */
export const packs: readonly Pack[] = [
  {
    id: 'start-up',
    label: { en: 'Start-up', sv: 'Uppstart' },
    purpose: {
      en: 'To see who is concerned, and whether the time is ripe.',
      sv: 'För att se vilka som berörs, och om tiden är mogen.',
    },
    templates: ['initiative', 'stakeholders', 'relations', 'ratings', 'power', 'readiness'],
  },
  {
    id: 'planning',
    label: { en: 'Planning', sv: 'Planering' },
    purpose: {
      en: 'To agree on what you want, how you get there, and who does what.',
      sv: 'För att enas om vad ni vill, hur ni når dit, och vem som gör vad.',
    },
    templates: [
      'stakeholders',
      'agenda',
      'outcomes',
      'strategies',
      'theory-of-change',
      'principles',
      'endorsements',
      'activities',
      'activity-partners',
      'funding',
    ],
  },
  {
    id: 'measurement',
    label: { en: 'Measurement', sv: 'Mätning' },
    purpose: {
      en: 'To decide what you measure together, and to gather the figures.',
      sv: 'För att bestämma vad ni mäter tillsammans, och samla in siffrorna.',
    },
    templates: [
      'stakeholders',
      'outcomes',
      'indicators',
      'disaggregations',
      'targets',
      'observations',
      'calendar',
      'evaluation-plan',
      'units',
    ],
  },
  {
    id: 'rhythm',
    label: { en: 'Rhythm', sv: 'Arbetsrytm' },
    purpose: {
      en: 'To meet, decide, do, learn, and do it again.',
      sv: 'För att mötas, besluta, göra, lära och göra om.',
    },
    templates: [
      'stakeholders',
      'indicators',
      'calendar',
      'meetings',
      'decisions',
      'actions',
      'learning',
      'risks',
      'survey',
      'reflection',
      'turn-the-curve',
    ],
  },
  {
    id: 'everything',
    label: { en: 'Everything', sv: 'Allt' },
    purpose: { en: 'Every sheet there is, linked.', sv: 'Alla blad som finns, länkade.' },
    templates: templates.map(({ id }) => id),
  },
];

/** The pack with the id; null when there is none. */
export function packById(id: string): Pack | null {
  return packs.find((pack) => pack.id === id) ?? null;
}
