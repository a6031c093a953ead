import type { SheetMetadata } from '../templates/read-metadata';
import type { TemplateDefinition } from '../templates/template';
import { normaliseHeading } from './headings';
import type { Region } from './table';

/** Field ids that the sheet's own metadata gives to the columns of a region, by index of the column. */
export function keyCandidates(
  template: TemplateDefinition,
  region: Region,
  identity: SheetMetadata | null,
): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  if (identity?.templateId !== template.id || identity.fields.length !== region.columns.length) {
    return keys;
  }
  region.columns.forEach((column, at) => {
    const field = identity.fields[at] ?? '';
    const definition = template.columns.find(({ id }) => id === field);
    // A heading of another field means that columns were moved: then the headings are believed.
    const heading = normaliseHeading(column.heading);
    const meansOther = template.columns.some(
      (other) =>
        other.id !== field && Object.values(other.label).some((label) => normaliseHeading(label) === heading),
    );
    if (definition && !meansOther) keys.set(at, field);
  });
  return keys;
}
