import type { PlanValue } from '../../../core/model/plan';
import type { UndoStep } from '../../../core/model/receipt';
import { cellInput } from '../apply/cell-input';
import { clearSheetTasks } from '../apply/clear-sheet';
import { isQuotedText, quotedTextTask } from '../apply/quoted-text';
import type { Task } from '../apply/task';
import { task } from '../apply/task';
import { nameTask, removedNameTask } from '../apply/write-names';
import { partTask, propertiesTask, removedPartTask } from '../apply/write-parts';
import { closingTasks, contentTasks, plannedSheet, ruleTasks } from '../apply/write-sheet';
import { replacedRules, validationTasks } from '../apply/write-validations';
import { matrixTasks } from '../apply/write-values';
import { isAsWritten } from './changed-places';
import type { StateNow, StepNow } from './state';

type StepOf<K extends UndoStep['kind']> = Extract<UndoStep, { kind: K }>;

/** What takes one step back. */
export function undoTasks(step: UndoStep, now: StepNow, state: StateNow): Task[] {
  const isThere = (name: string) => state.sheets.some((one) => one.toLowerCase() === name.toLowerCase());
  switch (step.kind) {
    case 'sheet-added':
      return isThere(step.sheet) ? [task((trip) => trip.sheet(step.sheet).delete())] : [];
    case 'sheet-replaced':
      return isThere(step.sheet) ? [...unlocked(step.sheet, state), ...rewritten(step, now)] : [];
    case 'sheet-removed':
      return isThere(step.before.name) ? [] : addedAgain(step);
    case 'cells-set':
      return now.formulas === undefined ? [] : cellsBack(step, now, state);
    case 'notes-added':
      return (step.ids ?? []).map((id) =>
        task((trip) => trip.workbook.comments.getItemOrNullObject(id).delete(), 2),
      );
    case 'name-set':
      if (step.before !== null) return [nameTask(step.before, now.text !== null)];
      return now.text === null ? [] : [removedNameTask(step.name)];
    case 'name-removed':
      return [nameTask(step.before, now.text !== null)];
    case 'part-set':
      if (step.before !== null) return [partTask(step.before, now.text !== null)];
      return now.text === null ? [] : [removedPartTask(step.namespace)];
    case 'part-removed':
      return [partTask(step.before, now.text !== null)];
    case 'formats-added':
      return (now.ids ?? [])
        .filter((id) => step.ids.includes(id))
        .map((id) =>
          task(
            (trip) => trip.sheet(step.sheet).getRange().untrack().conditionalFormats.getItem(id).delete(),
            3,
          ),
        );
    case 'validations-set':
      return isThere(step.sheet) ? inUnlocked(step.sheet, state, rulesBack(step)) : [];
    case 'properties-set':
      return [propertiesTask(step.before), ...step.added.map(removedProperty)];
  }
}

function unlocked(sheet: string, { locked }: StateNow): Task[] {
  return locked.has(sheet) ? [task((trip) => trip.sheet(sheet).protection.unprotect())] : [];
}

function removedProperty(key: string): Task {
  return task((trip) => trip.workbook.properties.custom.getItemOrNullObject(key).delete(), 2);
}

function rewritten({ before, styles = {} }: StepOf<'sheet-replaced'>, now: StepNow): Task[] {
  const sheet = plannedSheet(before);
  return [
    ...clearSheetTasks(before.name, now.contents ?? { charts: [], tables: [] }),
    ...contentTasks(sheet, styles),
    ...ruleTasks(sheet, styles),
    ...closingTasks(sheet, () => null),
  ];
}

function addedAgain({ before, position, styles = {} }: StepOf<'sheet-removed'>): Task[] {
  const sheet = plannedSheet(before);
  return [
    task((trip) => {
      trip.workbook.worksheets.add(before.name).position = position;
    }, 2),
    ...contentTasks(sheet, styles),
    ...ruleTasks(sheet, styles),
    ...closingTasks(sheet, () => null),
  ];
}

/** Only cells that were set, and hold what was set, get what was there before. */
function cellsBack(
  { sheet, written, before }: StepOf<'cells-set'>,
  { formulas = [], formats = [] }: StepNow,
  state: StateNow,
): Task[] {
  const { range, digests } = written;
  const tasks = before.flatMap((row, r) =>
    row.flatMap((value: PlanValue, c) => {
      if (!isAsWritten(digests[r]?.[c], formulas[r]?.[c])) return [];
      const [top, left] = [range.top + r, range.left + c];
      const format = String(formats[r]?.[c]);
      if (isQuotedText(value, format)) return [quotedTextTask(sheet, { row: top, column: left }, value)];
      return matrixTasks(sheet, { top, left, bottom: top, right: left }, [[cellInput(value, format)]]);
    }),
  );
  return inUnlocked(sheet, state, tasks);
}

function rulesBack({ sheet, ranges, before }: StepOf<'validations-set'>): Task[] {
  return [
    ...replacedRules(sheet, { ranges, rule: { type: 'any' } }),
    ...validationTasks({ name: sheet, validations: before }),
  ];
}

/** A sheet that is protected is so again behind the tasks. */
function inUnlocked(sheet: string, { locked }: StateNow, tasks: readonly Task[]): Task[] {
  const options = locked.get(sheet);
  if (options === undefined) return [...tasks];
  return [
    task((trip) => trip.sheet(sheet).protection.unprotect()),
    ...tasks,
    task((trip) => trip.sheet(sheet).protection.protect(options), 2),
  ];
}
