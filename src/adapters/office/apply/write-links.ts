import type { LinkPlan, NotePlan, SheetPlan } from '../../../core/model/plan';
import type { Task } from './task';
import { task } from './task';

/** Links come before the cells' texts and looks, because Excel gives a linked cell both. */
export function linkTasks({ name, links = [] }: SheetPlan): Task[] {
  return links.map((link) =>
    task(
      (trip) => {
        trip.range(name, link.range).hyperlink = hostLink(link);
      },
      2,
      300,
    ),
  );
}

function hostLink({ target, url, tooltip }: LinkPlan): Excel.RangeHyperlink {
  return {
    ...(url !== undefined && { address: url }),
    ...(target !== undefined && { documentReference: target }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
  };
}

/** Notes as conversations: Office.js knows notes from ExcelApi 1.18 on only. */
export function noteTasks(sheet: string, notes: readonly NotePlan[]): Task[] {
  return notes.map(({ row, column, text }) =>
    task(
      (trip) => {
        const cell = trip.range(sheet, { top: row, left: column, bottom: row, right: column });
        trip.workbook.comments.add(cell, text);
      },
      2,
      text.length * 2,
    ),
  );
}
