import type { TemplateId } from '../templates/template';

/** The defined name of a list's labels on the lists sheet. */
export function listName(list: string): string {
  return `list_${list.replaceAll('-', '_')}`;
}

/** The defined name of all cells that a template's codes can stand in: a plain range, for look-ups in every program. */
export function keysName(template: TemplateId): string {
  return `keys_${template.replaceAll('-', '_')}`;
}

/** The defined name of what stands for a template's codes, row by row beside them. */
export function shownName(template: TemplateId): string {
  return `names_${template.replaceAll('-', '_')}`;
}

/** The defined name of the codes of a template's records; it grows with the sheet. */
export function referenceName(template: TemplateId): string {
  return `codes_${template.replaceAll('-', '_')}`;
}
