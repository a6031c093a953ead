import type { Furniture } from './furniture';
import type { Patch } from './patch';
import type { Receipt, UndoStep } from './receipt';

/** What the newest receipt that tells of a sheet furnished it with; null when none knows. */
export function lastFurniture(sheet: string, receipts: readonly Receipt[]): Furniture | null {
  const name = sheet.toLowerCase();
  for (const { steps } of receipts) {
    for (const step of steps) {
      if (isGone(step, name)) return null;
      if ((step.kind === 'sheet-added' || step.kind === 'sheet-replaced') && isNamed(step.sheet, name))
        return step.furniture ?? null;
    }
  }
  return null;
}

/** Sheets that go with a patch and whose furniture an undo would not know. */
export function unknownToUndo(
  { replaceSheets = [], removeSheets = [] }: Patch,
  receipts: readonly Receipt[],
): string[] {
  const going = [...replaceSheets.map(({ name }) => name), ...removeSheets];
  return going.filter((name) => lastFurniture(name, receipts) === null);
}

function isGone(step: UndoStep, name: string): boolean {
  return step.kind === 'sheet-removed' && isNamed(step.before.name, name);
}

function isNamed(sheet: string, name: string): boolean {
  return sheet.toLowerCase() === name;
}
