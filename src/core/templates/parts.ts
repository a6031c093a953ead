import type { Localised } from '../model/locale';
import type { TemplateId } from './template';

/** A part of a collective impact initiative, with the templates that belong to it. */
export interface Part {
  readonly id: 'backbone' | 'people' | 'agenda' | 'activities' | 'measurement' | 'communication';
  readonly label: Localised;
  readonly templates: readonly TemplateId[];
}

/** Every part: the people first, then the five conditions; each template belongs to one of them. */
export const parts: readonly Part[] = [
  {
    id: 'people',
    label: { en: 'People and organisations', sv: 'Människor och organisationer' },
    templates: ['stakeholders', 'relations', 'ratings', 'power'],
  },
  {
    id: 'agenda',
    label: { en: 'Common agenda', sv: 'Gemensam agenda' },
    templates: ['agenda', 'outcomes', 'strategies', 'theory-of-change', 'principles', 'endorsements'],
  },
  {
    id: 'measurement',
    label: { en: 'Shared measurement', sv: 'Gemensam mätning' },
    templates: [
      'indicators',
      'disaggregations',
      'targets',
      'observations',
      'turn-the-curve',
      'evaluation-plan',
      'units',
    ],
  },
  {
    id: 'activities',
    label: { en: 'Mutually reinforcing activities', sv: 'Ömsesidigt förstärkande aktiviteter' },
    templates: ['activities', 'activity-partners', 'funding'],
  },
  {
    id: 'communication',
    label: { en: 'Continuous communication', sv: 'Kontinuerlig kommunikation' },
    templates: ['meetings', 'decisions', 'actions', 'learning', 'survey', 'reflection'],
  },
  {
    id: 'backbone',
    label: { en: 'Backbone support', sv: 'Stödjande organisation' },
    templates: ['initiative', 'readiness', 'calendar', 'risks'],
  },
];
