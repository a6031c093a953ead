import { digestOfPlan } from '../../core/consolidation/digest';
import { cellIndex, valueAt, type CellTable } from '../../core/model/cells';
import type { CellPatch } from '../../core/model/patch';
import type { PlanValue, SheetPlan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';

/** Beyond this a sheet is written quicker as a whole. */
const MOST_CELLS = 2000;

/** How own sheets become what is planned now. */
export interface Refresh {
  /** Sheets in which more than values has changed. */
  readonly replaceSheets: readonly SheetPlan[];
  /** Values that differ in the others: how cells look, notes, and what the user wrote beside stay as they are. */
  readonly cells: readonly CellPatch[];
}

/** Changes as little as possible in sheets of ours that are there already. */
export function refreshSheets(
  planned: readonly SheetPlan[],
  { sheets }: WorkbookSnapshot,
  layouts: ReadonlyMap<string, string>,
): Refresh {
  const replaceSheets: SheetPlan[] = [];
  const cells: CellPatch[] = [];
  for (const sheet of planned) {
    const there = sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    const isSame = there && layouts.get(sheet.name) === layoutDigest(sheet);
    const changed = isSame ? changedCells(sheet, there.cells) : null;
    if (changed === null || changed.length > MOST_CELLS) replaceSheets.push(sheet);
    else cells.push(...changed);
  }
  return { replaceSheets, cells };
}

/** Digest of everything in a sheet but its values: where they stand, how they look, tables, charts with their titles. */
export function layoutDigest({ blocks, ...rest }: SheetPlan): string {
  const shapes = blocks.map(({ values, ...block }) => ({
    ...block,
    shape: values.map((row) => row.map(shapeOf)),
  }));
  // Heights follow the texts.
  const text = JSON.stringify({ ...rest, rowHeights: undefined, shapes });
  return digestOfPlan({ name: '', blocks: [{ row: 1, column: 1, values: [[text]] }] });
}

/** A formula is part of the layout: it works its value out itself. */
function shapeOf(value: PlanValue): string {
  return isFormula(value) ? `=${value.formula}` : '';
}

function changedCells({ name, blocks }: SheetPlan, cells: CellTable): CellPatch[] {
  const changed: CellPatch[] = [];
  for (const { row, column, values } of blocks) {
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        const place = { row: row + r, column: column + c };
        if (isFormula(value) || plainOf(value) === standing(cells, place.row, place.column)) return;
        changed.push({ sheet: name, ...place, value });
      }),
    );
  }
  return changed;
}

function isFormula(value: PlanValue): value is Extract<PlanValue, { readonly formula: string }> {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

type Plain = string | number | boolean | null;

function plainOf(value: PlanValue): Plain {
  if (value === '') return null;
  if (typeof value !== 'object' || value === null) return value;
  if ('runs' in value) return value.runs.map(({ text }) => text).join('');
  return 'error' in value ? value.error : value.cached;
}

function standing(cells: CellTable, row: number, column: number): Plain {
  const at = cellIndex(cells, row, column);
  if (at < 0) return null;
  const [, value = null] = Object.values(valueAt(cells, at)) as [number, Plain?];
  return value;
}
