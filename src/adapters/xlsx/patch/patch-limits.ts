import type { Patch } from '../../../core/model/patch';
import type { SheetPlan } from '../../../core/model/plan';
import { ReadRefusal } from '../read/read-refusal';
import { firstLimit } from '../write/limits/first-limit';
import type { Limit } from '../write/limits/limit';

/** Stands for the sheets there are: one can be seen. Its name is one no sheet has. */
const OTHERS: SheetPlan = { name: '\u2026', blocks: [] };

/** Refuses what does not fit within Excel's limits, whatever workbook it is for. */
export function refuseOverLimits(patch: Patch): void {
  const limit = wholeSheetsLimit(patch) ?? changesLimit(patch);
  if (limit !== null) throw new ReadRefusal('excel-limit', { ...limit });
}

function wholeSheetsLimit(patch: Patch): Limit | null {
  const { addSheets = [], replaceSheets = [], styles = {} } = patch;
  return firstLimit({
    sheets: [...replaceSheets, ...addSheets.map(({ sheet }) => sheet), OTHERS],
    styles,
    names: patch.setNames ?? [],
    properties: patch.properties ?? {},
    customParts: [],
  });
}

/** What is changed in sheets that stay, as if it were all in one; places are told by the limits themselves. */
function changesLimit({
  cells = [],
  notes = [],
  conditionalFormats = [],
  validations = [],
}: Patch): Limit | null {
  const names = new Set(
    [...cells, ...notes, ...conditionalFormats, ...validations].map(({ sheet }) => sheet),
  );
  for (const name of names) {
    const on = <T extends { readonly sheet: string }>(list: readonly T[]) =>
      list.filter(({ sheet }) => sheet === name);
    const sheet: SheetPlan = {
      name: OTHERS.name,
      blocks: on(cells).map(({ row, column, value }) => ({ row, column, values: [[value]] })),
      notes: on(notes),
      conditionalFormats: on(conditionalFormats),
      validations: on(validations),
    };
    const limit = firstLimit({ sheets: [sheet], styles: {}, names: [], properties: {}, customParts: [] });
    if (limit !== null) return { ...limit, where: limit.where.replace(OTHERS.name, name) };
  }
  return null;
}
