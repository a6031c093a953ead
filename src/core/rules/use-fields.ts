import type { RuleUse } from '../templates/rule-use';

/** What in a use of a rule is not a field of the template that states it. */
const OTHER = new Set([
  ...['rule', 'severity', 'values', 'active', 'done', 'roles', 'pattern', 'example'],
  ...['sheet', 'by', 'except', 'days', 'least', 'most'],
]);

/** The fields of its own template that a use of a rule names. */
export function fieldsOfUse(use: RuleUse): readonly string[] {
  return Object.entries(use).flatMap(([name, part]) => (OTHER.has(name) ? [] : textsIn(part)));
}

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => (OTHER.has(name) ? [] : textsIn(value)));
}
