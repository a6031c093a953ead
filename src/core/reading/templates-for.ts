import { LOCALES } from '../model/locale';
import type { SheetSnapshot } from '../model/snapshot';
import type { SheetMetadata } from '../templates/read-metadata';
import type { TemplateDefinition } from '../templates/template';

/** The templates of a list apart: those that any table is compared with, and the others one by one. */
interface Parted {
  readonly byHeadings: readonly TemplateDefinition[];
  /** Each in a list of its own, always the same. */
  readonly byIdentity: readonly (readonly [TemplateDefinition])[];
}

const parted = new WeakMap<readonly TemplateDefinition[], Parted>();

/**
 * The templates that a sheet's tables can belong to.
 *
 * Those recognised by identity only count on a sheet that says so itself, or that holds our own table with our own
 * headings; everywhere else they would take what belongs to others.
 */
export function templatesFor(
  sheet: SheetSnapshot,
  identity: SheetMetadata | null,
  templates: readonly TemplateDefinition[],
): readonly TemplateDefinition[] {
  const { byHeadings, byIdentity } = part(templates);
  const own = byIdentity.find(([template]) =>
    identity ? identity.templateId === template.id : isOurTable(sheet, template),
  );
  return own ?? byHeadings;
}

function part(templates: readonly TemplateDefinition[]): Parted {
  const known = parted.get(templates);
  if (known) return known;
  const byHeadings = templates.filter(({ recognisedBy }) => recognisedBy === undefined);
  const byIdentity = templates
    .filter(({ recognisedBy }) => recognisedBy === 'identity')
    .map((template) => [template] as const);
  const made = { byHeadings: byIdentity.length === 0 ? templates : byHeadings, byIdentity };
  parted.set(templates, made);
  return made;
}

/** The native table has our name, but for a number that a copy gets, and every heading of ours in one language. */
function isOurTable({ tables }: SheetSnapshot, { tableName, columns }: TemplateDefinition): boolean {
  return tables.some(({ name, headings }) => {
    if (name.replace(/_?\d+$/, '') !== tableName) return false;
    const written = new Set(headings.map((heading) => heading.replace(/ \*$/, '')));
    return LOCALES.some((locale) => columns.every(({ label }) => written.has(label[locale])));
  });
}
