import type { Master } from '../consolidation/master';
import type { SampleRow, TemplateId } from '../templates/template';

/** Records by template. */
export type Records = ReadonlyMap<TemplateId, readonly SampleRow[]>;

/** The records of a template; none when there is no such table. */
export function rowsOf(records: Records, template: TemplateId): readonly SampleRow[] {
  return records.get(template) ?? [];
}

/** What a master holds, as values by field. */
export function recordsOf({ tables }: Master): Records {
  return new Map([...tables].map(([id, { rows }]) => [id, rows.map(({ values }) => values)]));
}
