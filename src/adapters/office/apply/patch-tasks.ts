import type { Patch } from '../../../core/model/patch';
import { runTasks } from './write-cell-runs';
import { conditionalFormatTasks } from './write-conditional-formats';
import type { Before, SheetContents } from './inspect';
import type { Task } from './task';
import { task } from './task';
import type { Touched } from './touched';
import { clearSheetTasks } from './clear-sheet';
import { nameTask, removedNameTask } from './write-names';
import { noteTasks } from './write-links';
import { partTask, propertiesTask, removedPartTask } from './write-parts';
import { textsOf } from './planned-texts';
import type { PlannedSheet } from './write-sheet';
import { closingTasks, contentTasks, ruleTasks } from './write-sheet';
import { replacedRules } from './write-validations';

/** All a patch does, in an order in which everything is there when something refers to it. */
export function patchTasks(
  patch: Patch,
  touched: Touched,
  before: Before,
  planned: readonly PlannedSheet[],
): Task[] {
  const styles = patch.styles ?? {};
  const textAt = textsOf(planned);
  const unlocked = before.sheets.filter(
    ({ name, isProtected }) => isProtected && (touched.partly.includes(name) || touched.whole.includes(name)),
  );
  const staysLocked = unlocked.filter(({ name }) => !touched.whole.includes(name));
  return [
    ...unlocked.map(({ name }) => task((trip) => trip.sheet(name).protection.unprotect())),
    ...(patch.removeSheets ?? []).map((name) => task((trip) => trip.sheet(name).delete())),
    ...(patch.replaceSheets ?? []).flatMap(({ name }) => clearSheetTasks(name, contentsOf(name, before))),
    ...(patch.addSheets ?? []).map(({ sheet: { name } }) =>
      task((trip) => {
        trip.workbook.worksheets.add(name);
      }),
    ),
    ...planned.flatMap((sheet) => contentTasks(sheet, styles)),
    ...(patch.removeNames ?? []).map(removedNameTask),
    ...(patch.setNames ?? []).map((name, i) => nameTask(name, (before.names[i] ?? null) !== null)),
    ...planned.flatMap((sheet) => ruleTasks(sheet, styles)),
    ...runTasks(touched.runs, before.formatAt),
    ...(patch.notes ?? []).flatMap((note) => noteTasks(note.sheet, [note])),
    ...[...(patch.conditionalFormats ?? [])]
      .reverse()
      .flatMap((format) => conditionalFormatTasks(format.sheet, [format])),
    ...touched.ruled.flatMap(({ sheet, range, validation }) =>
      replacedRules(sheet, { ...validation, ranges: [range] }),
    ),
    ...(patch.setCustomParts ?? []).map((part) => partTask(part, before.parts.has(part.namespace))),
    ...(patch.removeCustomParts ?? []).map(removedPartTask),
    ...(patch.properties === undefined ? [] : [propertiesTask(patch.properties)]),
    ...planned.flatMap((sheet) => closingTasks(sheet, textAt)),
    ...staysLocked.map(({ name, options }) =>
      task((trip) => trip.sheet(name).protection.protect(options), 2),
    ),
    ...showTasks(patch),
  ];
}

function contentsOf(name: string, { sheets }: Before): SheetContents {
  const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return sheet ?? { charts: [], tables: [] };
}

/** Places among the sheets, the sheet shown first, and what is hidden: last, because one sheet must stay in view. */
function showTasks({ addSheets = [], replaceSheets = [], activeSheet }: Patch): Task[] {
  const hidden = [...addSheets.map(({ sheet }) => sheet), ...replaceSheets].filter(
    ({ state }) => state !== undefined && state !== 'visible',
  );
  return [
    ...addSheets.flatMap(({ sheet, position }) =>
      position === undefined
        ? []
        : [
            task((trip) => {
              trip.sheet(sheet.name).position = position;
            }),
          ],
    ),
    ...(activeSheet === undefined ? [] : [task((trip) => trip.sheet(activeSheet).activate())]),
    ...hidden.map(({ name, state }) =>
      task((trip) => {
        trip.sheet(name).visibility = state === 'veryHidden' ? 'VeryHidden' : 'Hidden';
      }),
    ),
  ];
}
