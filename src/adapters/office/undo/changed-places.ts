import { formatAddress } from '../../../core/model/address';
import type { ChangedPlace, UndoStep, WrittenCells } from '../../../core/model/receipt';
import { digestOfValue } from '../../../core/model/receipt';
import type { StateNow, StepNow } from './state';

/** Places named in one message; more would not be read. */
const MOST_PLACES = 50;

/** What someone changed since a step was done; none when undoing it loses nothing. */
export function changedPlaces(step: UndoStep, now: StepNow, state: StateNow): ChangedPlace[] {
  switch (step.kind) {
    case 'sheet-added':
    case 'sheet-replaced':
      if (now.formulas === undefined) return [{ sheet: step.sheet }];
      return [
        ...changedCells(step.sheet, step.written, now.formulas),
        ...beyond(step.sheet, step.written, now),
      ];
    case 'cells-set':
      if (now.formulas === undefined) return [{ sheet: step.sheet }];
      return changedCells(step.sheet, step.written, now.formulas);
    case 'sheet-removed':
      return state.sheets.some((name) => name.toLowerCase() === step.before.name.toLowerCase())
        ? [{ sheet: step.before.name }]
        : [];
    case 'name-set':
      return now.text === null || now.text === step.name.formula ? [] : [{ sheet: step.name.name }];
    case 'name-removed':
      return now.text === null ? [] : [{ sheet: step.before.name }];
    case 'notes-added':
    case 'part-set':
    case 'part-removed':
    case 'formats-added':
    case 'validations-set':
    case 'properties-set':
      return [];
  }
}

/** True when a cell that was set holds what was written there. */
export function isAsWritten(digest: number | undefined, formula: unknown): boolean {
  return (digest ?? 0) === digestOfCell(formula);
}

export function digestOfCell(formula: unknown): number {
  const isValue = typeof formula === 'string' || typeof formula === 'number' || typeof formula === 'boolean';
  return digestOfValue(isValue ? formula : null);
}

function changedCells(
  sheet: string,
  { range, digests }: WrittenCells,
  formulas: readonly (readonly unknown[])[],
): ChangedPlace[] {
  const places: ChangedPlace[] = [];
  formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      if (places.length >= MOST_PLACES || isAsWritten(digests[r]?.[c], formula)) return;
      places.push({ sheet, address: formatAddress({ row: range.top + r, column: range.left + c }) });
    });
  });
  return places;
}

/** Someone wrote outside of what was written: the corner of the filled cells tells where. */
function beyond(sheet: string, { range }: WrittenCells, { used }: StepNow): ChangedPlace[] {
  if (used === undefined || used === null) return [];
  const places: ChangedPlace[] = [];
  if (used.bottom > range.bottom || used.right > range.right) {
    places.push({ sheet, address: formatAddress({ row: used.bottom, column: used.right }) });
  }
  if (used.top < range.top || used.left < range.left) {
    places.push({ sheet, address: formatAddress({ row: used.top, column: used.left }) });
  }
  return places;
}
