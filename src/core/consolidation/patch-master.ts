import type { Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import type { WorkbookSnapshot } from '../model/snapshot';
import { partsFor } from '../templates/kept-identities';
import { isRecordSheet, readRecord } from './master-record';
import type { OwnSheets } from './sheet-changes';

/** The sheets of the master that the workbook holds; none when it is no master. */
export function masterSheets(workbook: WorkbookSnapshot): OwnSheets {
  const record = readRecord(workbook);
  if (!record) return new Map();
  const carriers = workbook.sheets.filter(({ name }) => isRecordSheet(name));
  return new Map([
    // Answers are meant to be written there: they are read before the sheet is made anew.
    ...record.sheets.map(
      ({ name, digest, holds }) => [name, holds === 'data-decisions' ? null : digest] as const,
    ),
    ...carriers.map(({ name }) => [name, null] as const),
  ]);
}

/**
 * What makes the workbook of an earlier master, or one with sheets of ours, the workbook of a new master.
 *
 * Everything that is not ours stays as it is.
 *
 * @param sheets what becomes of each sheet of ours.
 * @param own the sheets that may be replaced.
 */
export function masterPatch(
  plan: Plan,
  workbook: WorkbookSnapshot,
  sheets: Pick<Patch, 'addSheets' | 'replaceSheets' | 'removeSheets'>,
  own: OwnSheets,
): Patch {
  const wanted = new Set(plan.names.map(({ name }) => name));
  const recorded = new Set(readRecord(workbook)?.names);
  return {
    ...sheets,
    styles: plan.styles,
    setNames: plan.names,
    removeNames: workbook.names
      .filter(({ name, sheet }) => sheet === null && recorded.has(name) && !wanted.has(name))
      .map(({ name }) => ({ name })),
    setCustomParts: partsFor(plan, workbook, (sheet) => own.has(sheet)),
  };
}
