import { activities } from './activities';
import { agenda } from './agenda';
import { indicators } from './indicators';
import { observations } from './observations';
import { outcomes } from './outcomes';
import { stakeholders } from './stakeholders';
import { strategies } from './strategies';
import { targets } from './targets';
import type { TemplateDefinition, TemplateId } from './template';

/** Every template, in the order in which an initiative fills them in. */
export const templates: readonly TemplateDefinition[] = [
  stakeholders,
  agenda,
  outcomes,
  strategies,
  activities,
  indicators,
  targets,
  observations,
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
