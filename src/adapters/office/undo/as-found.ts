import type { UndoStep } from '../../../core/model/receipt';
import type { Before } from '../apply/inspect';
import { sheetCells } from '../apply/sheet-cells';
import { cellFormula } from '../apply/cell-input';
import { digestOfCell } from './changed-places';
import type { StepNow } from './state';

/**
 * A step of a change that failed, as if what stands there now had been written by it.
 *
 * null when nothing of it was done: a sheet that still says what it said keeps its looks that way.
 */
export function asFound(step: UndoStep, now: StepNow, before: Before): UndoStep | null {
  switch (step.kind) {
    case 'cells-set': {
      const digests = (now.formulas ?? []).map((row) => row.map(digestOfCell));
      const isSame = digests.every((row, r) =>
        row.every((digest, c) => digest === digestOfCell(cellFormula(step.before[r]?.[c] ?? null))),
      );
      return isSame ? null : { ...step, written: { ...step.written, digests } };
    }
    case 'sheet-replaced':
      return isUntouched(step, now) ? null : step;
    case 'formats-added': {
      const old = new Set(before.formatIds.get(step.sheet));
      return { ...step, ids: (now.ids ?? []).filter((id) => !old.has(id)) };
    }
    case 'notes-added': {
      const old = new Set(before.commentIds);
      return { ...step, ids: (now.ids ?? []).filter((id) => !old.has(id)) };
    }
    case 'name-set':
      return now.text === (step.before?.formula ?? null) ? null : step;
    case 'name-removed':
      return now.text === null ? step : null;
    case 'part-set':
      return now.text === (step.before?.xml ?? null) ? null : step;
    case 'part-removed':
      return now.text === null ? step : null;
    case 'validations-set':
      return hasOldRules(step, now) ? null : step;
    case 'sheet-added':
    case 'sheet-removed':
    case 'properties-set':
      return step;
  }
}

function isUntouched({ before }: Extract<UndoStep, { kind: 'sheet-replaced' }>, now: StepNow): boolean {
  const { values } = sheetCells(before);
  return (now.formulasBefore ?? []).every((row, r) =>
    row.every((formula, c) => digestOfCell(formula) === digestOfCell(cellFormula(values[r]?.[c] ?? null))),
  );
}

/** Cells are given a rule at once: those of a range that have several have what they had. */
function hasOldRules({ before }: Extract<UndoStep, { kind: 'validations-set' }>, now: StepNow): boolean {
  return (now.rules ?? []).every((rule) => {
    if (rule === 'several') return true;
    return rule === 'none' ? before.length === 0 : JSON.stringify(before) === JSON.stringify([rule]);
  });
}
