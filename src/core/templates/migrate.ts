import { isTemplateId, templateById } from './all-templates';
import { type Migration, migrations } from './migrations';
import type { SheetMetadata } from './read-metadata';

/** A sheet's identity as it would be today, when there is a way from its version to the current one. */
export function migrated(
  identity: SheetMetadata,
  steps: readonly Migration[] = migrations,
  current = isTemplateId(identity.templateId) ? templateById(identity.templateId).version : '',
): SheetMetadata {
  const path = migrationPath(identity, steps, current);
  if (path === null || path.length === 0) return identity;
  const fields = path.reduce(
    (names, { renamed }) => names.map((name) => renamed[name] ?? name),
    identity.fields,
  );
  return { ...identity, version: current, fields };
}

/** The steps from a sheet's version to the current one; null when there is no way. */
export function migrationPath(
  { templateId, version }: Pick<SheetMetadata, 'templateId' | 'version'>,
  steps: readonly Migration[],
  current: string,
): readonly Migration[] | null {
  const own = steps.filter(({ template }) => template === templateId);
  const path: Migration[] = [];
  let at = version;
  while (at !== current) {
    const next = own.find(({ from }) => from === at);
    if (!next || path.includes(next)) return null;
    path.push(next);
    at = next.to;
  }
  return path;
}
