import { actions } from './actions';
import { activities } from './activities';
import { activityPartners } from './activity-partners';
import { agenda } from './agenda';
import { calendar } from './calendar';
import { decisions } from './decisions';
import { disaggregations } from './disaggregations';
import { endorsements } from './endorsements';
import { evaluationPlan } from './evaluation-plan';
import { funding } from './funding';
import { indicators } from './indicators';
import { initiative } from './initiative';
import { learning } from './learning';
import { meetings } from './meetings';
import { observations } from './observations';
import { outcomes } from './outcomes';
import { power } from './power';
import { principles } from './principles';
import { ratings } from './ratings';
import { readiness } from './readiness';
import { reflection } from './reflection';
import { relations } from './relations';
import { risks } from './risks';
import { stakeholders } from './stakeholders';
import { strategies } from './strategies';
import { survey } from './survey';
import { targets } from './targets';
import type { TemplateDefinition, TemplateId } from './template';
import { theoryOfChange } from './theory-of-change';
import { turnTheCurve } from './turn-the-curve';
import { units } from './units';

/** Every template, in the order in which an initiative fills them in. */
export const templates: readonly TemplateDefinition[] = [
  initiative,
  stakeholders,
  relations,
  ratings,
  power,
  agenda,
  outcomes,
  strategies,
  theoryOfChange,
  principles,
  endorsements,
  activities,
  activityPartners,
  indicators,
  disaggregations,
  targets,
  observations,
  calendar,
  meetings,
  decisions,
  actions,
  learning,
  risks,
  readiness,
  evaluationPlan,
  survey,
  reflection,
  turnTheCurve,
  funding,
  units,
];

const byId = new Map<string, TemplateDefinition>(templates.map((template) => [template.id, template]));

/** The template with the id. */
export function templateById(id: TemplateId): TemplateDefinition {
  const template = byId.get(id);
  if (!template) throw new Error(`No template '${id}'.`);
  return template;
}

/** True when the text is the id of a template. */
export function isTemplateId(text: string): text is TemplateId {
  return byId.has(text);
}
