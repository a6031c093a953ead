import type { NamePlan } from '../../../core/model/plan';
import type { Patch } from '../../../core/model/patch';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import type { CellRun } from './cell-runs';
import { cellRuns } from './cell-runs';

/** What of the workbook a patch touches. */
export interface Touched {
  readonly runs: readonly CellRun[];
  /** Sheets whose whole content goes. */
  readonly whole: readonly string[];
  /** Sheets that stay and get something. */
  readonly partly: readonly string[];
  readonly added: readonly string[];
  readonly names: readonly Pick<NamePlan, 'name' | 'sheet'>[];
  readonly namespaces: readonly string[];
  /** Notes for sheets that stay. */
  readonly hasNotes: boolean;
}

/** Names of sheets are given as the workbook spells them. */
export function touchedBy(patch: Patch, basis: WorkbookSnapshot): Touched {
  const spelt = new Map(basis.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const spell = (name: string) => spelt.get(name.toLowerCase()) ?? name;
  const runs = cellRuns((patch.cells ?? []).map((cell) => ({ ...cell, sheet: spell(cell.sheet) })));
  const partly = [runs, patch.notes ?? [], patch.conditionalFormats ?? []].flatMap((list) =>
    list.map(({ sheet }) => spell(sheet)),
  );
  const names = [...(patch.setNames ?? []), ...(patch.removeNames ?? [])];
  return {
    runs,
    whole: [
      ...new Set([...(patch.removeSheets ?? []), ...(patch.replaceSheets ?? []).map(({ name }) => name)]),
    ].map(spell),
    partly: [...new Set(partly)],
    hasNotes: (patch.notes ?? []).length > 0,
    added: (patch.addSheets ?? []).map(({ sheet }) => sheet.name),
    names: names.map(({ name, sheet }) => ({ name, ...(sheet !== undefined && { sheet: spell(sheet) }) })),
    namespaces: [
      ...new Set([
        ...(patch.setCustomParts ?? []).map(({ namespace }) => namespace),
        ...(patch.removeCustomParts ?? []),
      ]),
    ],
  };
}
