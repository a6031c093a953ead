import type { Master } from '../consolidation/master';
import type { SampleRow, TemplateId } from '../templates/template';

/** The master's records of a template as values by field. */
export function rowsOf(master: Master, template: TemplateId): readonly SampleRow[] {
  return (master.tables.get(template)?.rows ?? []).map(({ values }) => values);
}
