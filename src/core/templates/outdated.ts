import { isTemplateId, templateById } from './all-templates';
import type { SheetMetadata } from './read-metadata';

/** Whether a sheet was made from an earlier version of its template; one from a later version is left alone. */
export function isOutdated({ templateId, version }: SheetMetadata): boolean {
  if (!isTemplateId(templateId)) return false;
  const current = numbersOf(templateById(templateId).version);
  const own = numbersOf(version);
  const differs = current.findIndex((number, i) => number !== (own[i] ?? 0));
  return own.length > 0 && differs >= 0 && (own[differs] ?? 0) < (current[differs] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return /^\d+(\.\d+)*$/.test(version) ? version.split('.').map(Number) : [];
}
