import type { AddedSheet, CellPatch, Patch } from '../../core/model/patch';
import type { BlockPlan, PlanValue, SheetPlan } from '../../core/model/plan';
import type { BookImage } from './book-image';

/** What must be done to the file that was opened, so that it holds what is in the workbook now. */
export function changesSince(before: BookImage, now: BookImage): Patch {
  const stayed = [...now.sheets].flatMap(([id, sheet]) => {
    const old = before.sheets.get(id);
    return old?.name === sheet.name ? [{ old, sheet }] : [];
  });
  const remains = new Set(stayed.map(({ old }) => old));
  const isNew = (sheet: SheetPlan): boolean => !stayed.some((pair) => pair.sheet === sheet);
  const replaced = stayed.filter(({ old, sheet }) => frame(old) !== frame(sheet) || !holdsAll(old, sheet));
  const changed = stayed.filter((pair) => !replaced.includes(pair));
  return {
    removeSheets: [...before.sheets.values()].filter((sheet) => !remains.has(sheet)).map(({ name }) => name),
    replaceSheets: replaced.map(({ sheet }) => sheet),
    addSheets: now.plan.sheets
      .map((sheet, position): AddedSheet => ({ sheet, position }))
      .filter(({ sheet }) => isNew(sheet)),
    cells: changed.flatMap(({ old, sheet }) => changedCells(old, sheet, now)),
    notes: changed.flatMap(({ old, sheet }) => onSheet(sheet, added(old.notes, sheet.notes))),
    conditionalFormats: changed.flatMap(({ old, sheet }) =>
      onSheet(sheet, added(old.conditionalFormats, sheet.conditionalFormats)),
    ),
    styles: now.keys.styles,
    ...changedNames(before, now),
    ...changedParts(before, now),
    ...(same(before.plan.properties, now.plan.properties) ? {} : { properties: now.plan.properties }),
    ...(now.plan.activeSheet === before.plan.activeSheet || now.plan.activeSheet === undefined
      ? {}
      : { activeSheet: now.plan.activeSheet }),
  };
}

const text = (value: unknown): string => JSON.stringify(value ?? null);
const same = (a: unknown, b: unknown): boolean => text(a) === text(b);

/** All but what can be set cell by cell or added to a sheet that stays. */
const frame = ({ blocks, notes, conditionalFormats, ...rest }: SheetPlan): string => {
  void blocks;
  void notes;
  void conditionalFormats;
  return text(rest);
};

const holdsAll = (old: SheetPlan, now: SheetPlan): boolean =>
  missing(old.notes, now.notes).length + missing(old.conditionalFormats, now.conditionalFormats).length === 0;

const missing = <T>(from: readonly T[] = [], within: readonly T[] = []): T[] => {
  const known = new Set(within.map(text));
  return from.filter((item) => !known.has(text(item)));
};
const added = <T>(old: readonly T[] | undefined, now: readonly T[] | undefined): T[] => missing(now, old);
const onSheet = <T>({ name }: SheetPlan, items: readonly T[]): (T & { readonly sheet: string })[] =>
  items.map((item) => ({ ...item, sheet: name }));

interface Cell {
  readonly value: PlanValue;
  readonly style: string | undefined;
}

function cellsOf(block: BlockPlan | undefined): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  block?.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const style = block.styles?.[r]?.[c];
      if (value !== null || style !== undefined)
        cells.set(`${block.row + r},${block.column + c}`, { value, style });
    }),
  );
  return cells;
}

const emptyCell: Cell = { value: null, style: undefined };

function changedCells(old: SheetPlan, sheet: SheetPlan, { keys }: BookImage): CellPatch[] {
  const [before, now] = [cellsOf(old.blocks[0]), cellsOf(sheet.blocks[0])];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((place): CellPatch[] => {
    const [was, is] = [before.get(place) ?? emptyCell, now.get(place) ?? emptyCell];
    if (same(was.value, is.value) && was.style === is.style) return [];
    const [row = 1, column = 1] = place.split(',').map(Number);
    const style = was.style === is.style ? undefined : (keys.styles[is.style ?? ''] ?? {});
    return [{ sheet: sheet.name, row, column, value: is.value, ...(style ? { style } : {}) }];
  });
}

function changedNames(before: BookImage, now: BookImage): Pick<Patch, 'setNames' | 'removeNames'> {
  const place = ({ name, sheet }: { readonly name: string; readonly sheet?: string }): string =>
    text([name.toLowerCase(), sheet]);
  const kept = new Set(now.plan.names.map(place));
  return {
    setNames: added(before.plan.names, now.plan.names),
    removeNames: before.plan.names
      .filter((name) => !kept.has(place(name)))
      .map(({ name, sheet }) => ({ name, ...(sheet === undefined ? {} : { sheet }) })),
  };
}

function changedParts(
  before: BookImage,
  now: BookImage,
): Pick<Patch, 'setCustomParts' | 'removeCustomParts'> {
  const kept = new Set(now.plan.customParts.map(({ namespace }) => namespace));
  return {
    setCustomParts: added(before.plan.customParts, now.plan.customParts),
    removeCustomParts: before.plan.customParts
      .map(({ namespace }) => namespace)
      .filter((name) => !kept.has(name)),
  };
}
