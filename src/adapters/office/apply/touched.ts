import type { NamePlan } from '../../../core/model/plan';
import type { Patch } from '../../../core/model/patch';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import type { Range } from '../../../core/model/address';
import type { ValidationPlan } from '../../../core/model/plan';
import { subtractRange } from '../../../core/model/subtract-range';
import type { SheetRange } from '../read/rectangles';
import type { CellRun } from './cell-runs';
import { cellRuns } from './cell-runs';

/** What of the workbook a patch touches. */
export interface Touched {
  readonly runs: readonly CellRun[];
  /** Cells that get a rule: each range with its own. */
  readonly ruled: readonly RuledRange[];
  /** The cells of both, none twice: what they hold is what the patch was made from. */
  readonly looked: readonly SheetRange[];
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

export interface RuledRange {
  readonly sheet: string;
  readonly range: Range;
  readonly validation: ValidationPlan;
}

/** Names of sheets are given as the workbook spells them. */
export function touchedBy(patch: Patch, basis: WorkbookSnapshot): Touched {
  const spelt = new Map(basis.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const spell = (name: string) => spelt.get(name.toLowerCase()) ?? name;
  const runs = cellRuns((patch.cells ?? []).map((cell) => ({ ...cell, sheet: spell(cell.sheet) })));
  const ruled = (patch.validations ?? []).flatMap(({ sheet, ...validation }) =>
    validation.ranges.map((range) => ({ sheet: spell(sheet), range, validation })),
  );
  const partly = [runs, ruled, patch.notes ?? [], patch.conditionalFormats ?? []].flatMap((list) =>
    list.map(({ sheet }) => spell(sheet)),
  );
  const names = [...(patch.setNames ?? []), ...(patch.removeNames ?? [])];
  return {
    runs,
    ruled,
    looked: lookedAt(runs, ruled),
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

function lookedAt(runs: readonly CellRun[], ruled: readonly RuledRange[]): SheetRange[] {
  const looked: SheetRange[] = [...runs];
  for (const { sheet, range } of ruled) {
    const others = looked.filter((one) => one.sheet === sheet).map((one) => one.range);
    const rest = others.reduce((left, other) => left.flatMap((one) => subtractRange(one, other)), [range]);
    looked.push(...rest.map((left) => ({ sheet, range: left })));
  }
  return looked;
}
