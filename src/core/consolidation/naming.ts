import type { TemplateDefinition } from '../templates/template';

/** The field that holds what a person calls a record: the naming field, or the first text where that is a code. */
export function nameField(template: TemplateDefinition): string {
  const naming = template.columns.find(({ id }) => id === template.namingField);
  if (naming?.type.kind === 'text') return naming.id;
  return template.columns.find(({ type }) => type.kind === 'text')?.id ?? template.namingField;
}

/** Fields with other words for the same record: its aliases, and its name in other languages. */
export function otherNameFields(template: TemplateDefinition): readonly string[] {
  const name = nameField(template);
  const stem = name.replace(/_(en|sv)$/, '');
  const others = ['aliases', `${stem}_en`, `${stem}_sv`];
  return template.columns.map(({ id }) => id).filter((id) => id !== name && others.includes(id));
}
