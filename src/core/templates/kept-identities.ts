import type { CustomPartPlan, Plan } from '../model/plan';
import type { WorkbookSnapshot } from '../model/snapshot';
import { METADATA_NAMESPACE, templateMetadata } from './metadata';
import { readMetadata, type SheetMetadata } from './read-metadata';
import { emptySheet } from './empty-sheet';

/** What the planned sheets say they are. */
function plannedIdentities(plan: Plan, workbook: WorkbookSnapshot): readonly SheetMetadata[] {
  const sheets = plan.sheets.map(({ name }) => emptySheet(name));
  return readMetadata({ ...workbook, sheets, names: [], customParts: plan.customParts });
}

/**
 * The plan's custom parts for a workbook that has sheets of ours already: what those are is kept.
 *
 * @param isGone tells of a sheet of the workbook whether it will be replaced or removed.
 * @param names what planned sheets are called in this workbook, where that differs.
 */
export function partsFor(
  plan: Plan,
  workbook: WorkbookSnapshot,
  isGone: (sheet: string) => boolean,
  names: ReadonlyMap<string, string> = new Map(),
): readonly CustomPartPlan[] {
  const others = plan.customParts.filter(({ namespace }) => namespace !== METADATA_NAMESPACE);
  const planned = plannedIdentities(plan, workbook).map((one) => ({
    ...one,
    sheet: names.get(one.sheet) ?? one.sheet,
  }));
  const kept = readMetadata(workbook).filter(({ sheet }) => !isGone(sheet));
  const all = [...kept, ...planned.filter(({ sheet }) => kept.every((one) => one.sheet !== sheet))];
  return all.length === 0 ? others : [...templateMetadata(all).customParts, ...others];
}
