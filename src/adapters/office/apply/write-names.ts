import type { NamePlan } from '../../../core/model/plan';
import type { Trip } from '../session';
import type { Task } from './task';
import { task } from './task';

/** Where names of a sheet or of the workbook are kept. */
export function namesOf(trip: Trip, sheet: string | undefined): Excel.NamedItemCollection {
  return sheet === undefined ? trip.workbook.names : trip.sheet(sheet).names;
}

/** @param isThere whether the workbook has such a name already; it gets the new formula then. */
export function nameTask(plan: NamePlan, isThere: boolean): Task {
  return task(
    (trip) => {
      const names = namesOf(trip, plan.sheet);
      const formula = `=${plan.formula}`;
      const item = isThere ? names.getItem(plan.name) : names.add(plan.name, formula, plan.comment ?? '');
      if (isThere) {
        item.formula = formula;
        if (plan.comment !== undefined) item.comment = plan.comment;
      }
      item.visible = plan.hidden !== true;
    },
    4,
    plan.formula.length * 2,
  );
}

export function removedNameTask({ name, sheet }: Pick<NamePlan, 'name' | 'sheet'>): Task {
  return task((trip) => namesOf(trip, sheet).getItemOrNullObject(name).delete(), 2);
}
