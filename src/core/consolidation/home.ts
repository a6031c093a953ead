import type { TemplateId } from '../templates/template';
import type { TableIntake } from './draft';
import { type Intake, isNewer } from './intake';
import { PARTNERS_OWN } from './template-roles';

/**
 * The file that holds what everybody shares: it has no partner's own records, or else the most shared sheets.
 *
 * Of equals the newest counts; null when no file has shared records.
 */
export function findHome(tables: readonly TableIntake[]): Intake | null {
  const contents = new Map<Intake, { shared: Set<TemplateId>; records: number; isPure: boolean }>();
  for (const { intake, table, template } of tables) {
    let content = contents.get(intake);
    if (!content) contents.set(intake, (content = { shared: new Set(), records: 0, isPure: true }));
    // Partners have targets of their own.
    if (table.size === 0 || template.id === 'targets') continue;
    if (PARTNERS_OWN.has(template.id)) content.isPure = false;
    else {
      content.shared.add(template.id);
      content.records += table.size;
    }
  }
  const ranked = [...contents]
    .filter(([, { shared }]) => shared.size > 0)
    .sort(
      ([a, one], [b, other]) =>
        Number(other.isPure) - Number(one.isPure) ||
        other.shared.size - one.shared.size ||
        (a === b ? 0 : isNewer(a, b) ? -1 : 1) ||
        other.records - one.records,
    );
  return ranked[0]?.[0] ?? null;
}
