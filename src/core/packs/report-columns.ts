import { companionOf } from '../templates/companion-columns';
import type { TemplateDefinition } from '../templates/template';

/** Observations with the last figure and the target beside each one that is asked for. */
export function withReportColumns(template: TemplateDefinition): TemplateDefinition {
  const columns = template.columns.flatMap((column) =>
    column.id === 'value'
      ? [column, companionOf(column, 'previous'), companionOf(column, 'target')]
      : [column],
  );
  return { ...template, columns };
}
