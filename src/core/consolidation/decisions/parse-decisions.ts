import { done, refused, type Result } from '../../issues/refusal';
import { isTemplateId } from '../../templates/all-templates';
import { type Decision, DECISION_KINDS } from './decision';

/**
 * Decisions from a readable file: a list of objects with `kind`, `subject`, `other` and `choice`.
 *
 * The list may stand under `decisions`, beside recipes.
 */
export function parseDecisions(json: string, file: string): Result<readonly Decision[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refused({ code: 'not-decisions', file });
  }
  const list: unknown = isObject(parsed) ? parsed.decisions : parsed;
  if (!Array.isArray(list)) return refused({ code: 'not-decisions', file });
  const decisions = list.map(decisionOf);
  return decisions.every((one) => one !== null) ? done(decisions) : refused({ code: 'not-decisions', file });
}

function isObject(value: unknown): value is { readonly decisions?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function decisionOf(value: unknown): Decision | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Partial<Record<keyof Decision, unknown>>;
  const kind = DECISION_KINDS.find((one) => one === fields.kind);
  const { template = '', subject, choice } = fields;
  if (!kind || typeof subject !== 'string' || typeof choice !== 'string') return null;
  if (typeof template !== 'string' || (template !== '' && !isTemplateId(template))) return null;
  const text = (field: 'other' | 'by' | 'on' | 'why') => {
    const said = fields[field];
    return typeof said === 'string' ? said : '';
  };
  return {
    kind,
    template,
    subject,
    other: text('other'),
    choice,
    by: text('by'),
    on: text('on'),
    why: text('why'),
  };
}
