import type { SheetContents } from './inspect';
import type { Task } from './task';
import { task } from './task';

/** Empties a sheet that keeps its name and place, so that what points to it still does. */
export function clearSheetTasks(name: string, contents: SheetContents): Task[] {
  return [
    task(
      (trip) => {
        const sheet = trip.sheet(name);
        const all = sheet.getRange().untrack();
        // First what its cells say: a failure after this is seen in them, and the sheet is put back as a whole.
        all.clear('Contents');
        for (const table of contents.tables) sheet.tables.getItem(table).delete();
        for (const chart of contents.charts) sheet.charts.getItem(chart).delete();
        sheet.freezePanes.unfreeze();
        all.conditionalFormats.clearAll();
        all.dataValidation.clear();
        all.unmerge();
        all.clear('All');
        all.rowHidden = false;
        all.columnHidden = false;
        all.format.useStandardHeight = true;
        all.format.useStandardWidth = true;
      },
      15 + 2 * (contents.tables.length + contents.charts.length),
    ),
  ];
}
