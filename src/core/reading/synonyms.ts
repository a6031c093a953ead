import type { TemplateDefinition, TemplateId } from '../templates/template';

/** Another heading that the partners of an initiative use for a field. */
export interface Synonym {
  readonly template: TemplateId;
  readonly field: string;
  readonly heading: string;
}

/** The templates with further headings for their fields; the same templates when there are none. */
export function withSynonyms(
  templates: readonly TemplateDefinition[],
  synonyms: readonly Synonym[],
): readonly TemplateDefinition[] {
  if (synonyms.length === 0) return templates;
  return templates.map((template) => {
    const own = synonyms.filter((synonym) => synonym.template === template.id);
    if (own.length === 0) return template;
    const columns = template.columns.map((column) => {
      const headings = own.filter(({ field }) => field === column.id).map(({ heading }) => heading);
      const { en, sv } = column.aliases;
      return headings.length === 0
        ? column
        : { ...column, aliases: { en: [...en, ...headings], sv: [...sv, ...headings] } };
    });
    return { ...template, columns };
  });
}
