import { digestOfCells } from './digest';
import { refused, done, type Result } from '../issues/refusal';
import type { AddedSheet } from '../model/patch';
import type { SheetPlan } from '../model/plan';
import type { WorkbookSnapshot } from '../model/snapshot';

/** Sheets that Samverka wrote into the workbook before, with a digest of what it wrote; null when nobody knows. */
export type OwnSheets = ReadonlyMap<string, string | null>;

export interface SheetChanges {
  readonly addSheets: readonly AddedSheet[];
  readonly replaceSheets: readonly SheetPlan[];
  readonly removeSheets: readonly string[];
  /** Names of own sheets that somebody has changed since, and that will be replaced or removed. */
  readonly changedByHand: readonly string[];
}

/** What to do with each planned sheet in this workbook; refused when a sheet of the user's has its name. */
export function sheetChanges(
  planned: readonly SheetPlan[],
  workbook: WorkbookSnapshot,
  own: OwnSheets,
): Result<SheetChanges> {
  const lower = (name: string) => name.toLowerCase();
  const present = new Map(workbook.sheets.map((sheet) => [lower(sheet.name), sheet]));
  const ours = new Map([...own].map(([name, digest]) => [lower(name), digest]));
  const clashes = planned.filter(({ name }) => present.has(lower(name)) && !ours.has(lower(name)));
  if (clashes.length > 0) {
    return refused({ code: 'sheet-exists', params: { found: clashes.map(({ name }) => name).join('; ') } });
  }
  const wanted = new Set(planned.map(({ name }) => lower(name)));
  const touched = workbook.sheets.filter(({ name }) => ours.has(lower(name)));
  return done({
    addSheets: planned.filter(({ name }) => !present.has(lower(name))).map((sheet) => ({ sheet })),
    replaceSheets: planned.filter(({ name }) => present.has(lower(name))),
    removeSheets: touched.filter(({ name }) => !wanted.has(lower(name))).map(({ name }) => name),
    changedByHand: touched
      .filter(({ name, cells }) => {
        const digest = ours.get(lower(name));
        return digest != null && digestOfCells(cells) !== digest;
      })
      .map(({ name }) => name),
  });
}
