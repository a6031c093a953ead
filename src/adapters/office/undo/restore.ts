import type { Refusal } from '../../../core/issues/refusal';
import type { UndoStep } from '../../../core/model/receipt';
import type { Before } from '../apply/inspect';
import type { Task } from '../apply/task';
import { loads, task } from '../apply/task';
import type { Session } from '../session';
import { asFound } from './as-found';
import type { StateNow } from './state';
import { stateErrand } from './state';
import { undoTasks } from './undo-tasks';

/**
 * Puts back what a patch that failed may have changed, from its last step to its first, and tells what stays changed.
 *
 * Nothing says how far it came, so the workbook is looked at first.
 */
export async function restore(
  session: Session,
  steps: readonly UndoStep[],
  before: Before,
): Promise<readonly string[]> {
  const state = await session.trip(stateErrand(steps, true));
  if (!state.ok) return namesOf(steps);
  const tasks = steps.map((step, i) => tasksFor(step, i, state.value, before)).reverse();
  const locks = relocked(before, state.value);
  if ((await runTasks(session, [...tasks.flat(), ...locks])) === null) return [];
  const failed = await oneByOne(session, steps, (step, now) => [
    ...tasksFor(step, 0, now, before),
    ...relocked(before, now),
  ]);
  return namesOf(failed);
}

/**
 * Takes steps back each on its own, from the last to the first, and gives those that could not be: one of them does
 * not keep the others from it.
 */
export async function oneByOne(
  session: Session,
  steps: readonly UndoStep[],
  tasksOf: (step: UndoStep, state: StateNow) => readonly Task[],
): Promise<readonly UndoStep[]> {
  const failed: UndoStep[] = [];
  for (const step of [...steps].reverse()) {
    const state = await session.trip(stateErrand([step], true));
    const refusal = state.ok ? await runTasks(session, tasksOf(step, state.value)) : state.refusal;
    if (refusal !== null) failed.push(step);
  }
  return failed;
}

/** Runs tasks in as few trips as they fit into; the refusal of the first that fails, or null. */
export async function runTasks(session: Session, tasks: readonly Task[]): Promise<Refusal | null> {
  for (const load of loads(tasks)) {
    const result = await session.trip((trip) => {
      for (const { queue } of load) queue(trip);
      return () => null;
    });
    if (!result.ok) return result.refusal;
  }
  return null;
}

function tasksFor(step: UndoStep, i: number, state: StateNow, before: Before): Task[] {
  const now = state.steps[i] ?? {};
  const found = asFound(step, now, before);
  return found === null ? [] : undoTasks(found, now, state);
}

function relocked({ sheets }: Before, { locked, sheets: there }: StateNow): Task[] {
  return sheets
    .filter(({ name, isProtected }) => isProtected && !locked.has(name) && there.includes(name))
    .map(({ name, options }) => task((trip) => trip.sheet(name).protection.protect(options), 2));
}

/** What people know the steps' objects by, each once. */
export function namesOf(steps: readonly UndoStep[]): string[] {
  return [...new Set(steps.map(nameOf))];
}

function nameOf(step: UndoStep): string {
  switch (step.kind) {
    case 'sheet-added':
    case 'sheet-replaced':
    case 'cells-set':
    case 'notes-added':
    case 'formats-added':
    case 'validations-set':
      return step.sheet;
    case 'name-set':
      return step.name.name;
    case 'sheet-removed':
    case 'name-removed':
      return step.before.name;
    case 'part-set':
      return step.namespace;
    case 'part-removed':
      return step.before.namespace;
    case 'properties-set':
      return Object.keys(step.before).join(', ');
  }
}
