import type { Range } from '../../../core/model/address';
import type { Furniture } from '../../../core/model/furniture';
import { furnished, furnitureOf } from '../../../core/model/furniture';
import type { NamePlan, SheetPlan } from '../../../core/model/plan';
import type { Patch } from '../../../core/model/patch';
import type { UndoStep, WrittenCells } from '../../../core/model/receipt';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import { CellTableBuilder } from '../../../core/model/cell-table-builder';
import { captured, plannedAt } from '../../../core/model/captured-sheet';
import type { Before } from './inspect';
import { textsOf } from './planned-texts';
import type { Touched } from './touched';
import type { PlannedSheet } from './write-sheet';

/** What will have been written into a range is known when it is read again. */
const unread = (range: Range): WrittenCells => ({ range, digests: [] });

const oneCell: Range = { top: 1, left: 1, bottom: 1, right: 1 };

/** How a patch is undone, made before anything is written so that a failure in the middle can be, too. */
export function undoSteps(
  patch: Patch,
  touched: Touched,
  basis: WorkbookSnapshot,
  before: Before,
  planned: readonly PlannedSheet[],
  furnitureBefore: (sheet: string) => Furniture | null,
): UndoStep[] {
  const empty = new CellTableBuilder().build();
  const capture = (name: string) => capturedBefore(name, basis, before, furnitureBefore);
  const textAt = textsOf(planned);
  const furnitureNow = (sheet: SheetPlan) => furnitureOf(sheet, patch.styles ?? {}, textAt);
  const written = (name: string) =>
    unread(planned.find(({ plan }) => plan.name === name)?.cells.range ?? oneCell);
  return [
    ...(patch.removeSheets ?? []).map((name): UndoStep => ({ kind: 'sheet-removed', ...capture(name) })),
    ...(patch.replaceSheets ?? []).map((sheet): UndoStep => {
      const { before: plan, styles } = capture(sheet.name);
      return {
        kind: 'sheet-replaced',
        sheet: plan.name,
        written: written(sheet.name),
        before: plan,
        styles,
        furniture: furnitureNow(sheet),
      };
    }),
    ...(patch.addSheets ?? []).map(({ sheet }): UndoStep => ({
      kind: 'sheet-added',
      sheet: sheet.name,
      written: written(sheet.name),
      furniture: furnitureNow(sheet),
    })),
    ...nameSteps(patch, before),
    ...touched.runs.map(({ sheet, range, cells }): UndoStep => {
      const table = before.cells.get(sheet) ?? empty;
      const was = cells.map(({ row, column }) => [plannedAt(table, row, column)]);
      return { kind: 'cells-set', sheet, written: unread(range), before: was };
    }),
    ...noteSteps(patch),
    ...[...new Set((patch.conditionalFormats ?? []).map(({ sheet }) => sheet))].map((sheet): UndoStep => ({
      kind: 'formats-added',
      sheet,
      ids: [],
    })),
    ...touched.ruled.map(({ sheet, range }, i): UndoStep => ({
      kind: 'validations-set',
      sheet,
      ranges: [range],
      before: before.rules[i] ?? [],
    })),
    ...partSteps(patch, before),
    ...propertySteps(patch, before),
  ];
}

function capturedBefore(
  name: string,
  basis: WorkbookSnapshot,
  before: Before,
  furnitureBefore: (sheet: string) => Furniture | null,
) {
  const position = basis.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = basis.sheets[position];
  if (sheet === undefined) throw new Error(`The sheet ${name} is not in what the patch was made from.`);
  const cells = before.cells.get(sheet.name) ?? new CellTableBuilder().build();
  const read = captured(sheet, cells, before.formats, (row, column) =>
    before.lookAt(sheet.name, row, column),
  );
  const plan = { ...read.plan, columns: before.widths.get(sheet.name) ?? [] };
  const furniture = furnitureBefore(sheet.name);
  if (furniture === null) return { position, before: plan, styles: read.styles };
  return {
    position,
    before: furnished(plan, furniture),
    styles: { ...furniture.styles, ...read.styles },
  };
}

function noteSteps({ notes = [] }: Patch): UndoStep[] {
  return [...new Set(notes.map(({ sheet }) => sheet))].map((sheet) => {
    const at = notes.filter((note) => note.sheet === sheet).map(({ row, column }) => ({ row, column }));
    return { kind: 'notes-added', sheet, at, ids: [] };
  });
}

function nameSteps({ removeNames = [], setNames = [] }: Patch, { names }: Before): UndoStep[] {
  const was = (i: number): NamePlan | null => names[i] ?? null;
  return [
    ...removeNames.flatMap((_, i): UndoStep[] => {
      const name = was(setNames.length + i);
      return name === null ? [] : [{ kind: 'name-removed', before: name }];
    }),
    ...setNames.map((name, i): UndoStep => ({ kind: 'name-set', name, before: was(i) })),
  ];
}

function partSteps({ setCustomParts = [], removeCustomParts = [] }: Patch, { parts }: Before): UndoStep[] {
  return [
    ...setCustomParts.map(({ namespace }): UndoStep => {
      const xml = parts.get(namespace);
      return { kind: 'part-set', namespace, before: xml === undefined ? null : { namespace, xml } };
    }),
    ...removeCustomParts.flatMap((namespace): UndoStep[] => {
      const xml = parts.get(namespace);
      return xml === undefined ? [] : [{ kind: 'part-removed', before: { namespace, xml } }];
    }),
  ];
}

function propertySteps({ properties }: Patch, { properties: was }: Before): UndoStep[] {
  if (properties === undefined) return [];
  const keys = Object.keys(properties.custom ?? {});
  const kept = keys.flatMap((key) => {
    const value = was.custom[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const before = {
    ...(properties.title !== undefined && { title: was.title ?? '' }),
    ...(properties.creator !== undefined && { creator: was.creator ?? '' }),
    custom: Object.fromEntries(kept),
  };
  return [{ kind: 'properties-set', before, added: keys.filter((key) => was.custom[key] === undefined) }];
}
