import type { Refusal, Result } from '../../../core/issues/refusal';
import { refused } from '../../../core/issues/refusal';
import { lastFurniture } from '../../../core/model/known-furniture';
import type { Receipt, UndoStep } from '../../../core/model/receipt';
import type { Control, WorkbookChange } from '../../../ports/workbook-port';
import type { Session } from '../session';
import { restore } from '../undo/restore';
import type { Before } from './inspect';
import { inspect } from './inspect';
import { patchTasks } from './patch-tasks';
import type { PlannedAt } from './read-back';
import { readBack } from './read-back';
import { refuseChange } from './refuse-change';
import { undoSteps } from './steps';
import type { Task } from './task';
import { loads } from './task';
import type { Touched } from './touched';
import { touchedBy } from './touched';
import type { PlannedSheet } from './write-sheet';
import { plannedSheet } from './write-sheet';

/**
 * Carries out a patch in three trips and as many more as its payload needs: look, write, read again.
 *
 * @param receipts of what was done before, newest first: they know what a sheet that goes was furnished with.
 * @returns the steps that undo it. After a failure what was changed is put back before the refusal is given.
 */
export async function applyChange(
  session: Session,
  { patch, basis }: WorkbookChange,
  receipts: readonly Receipt[],
  control: Control = {},
): Promise<Result<readonly UndoStep[]>> {
  const touched = touchedBy(patch, basis);
  const unknown = missingSheet(touched, basis.sheets);
  if (unknown !== undefined) return refused({ code: 'sheet-missing', params: { sheet: unknown } });
  const before = await inspect(session, touched, basis);
  if (!before.ok) return before;
  const refusal = refuseChange(patch, touched, basis, before.value);
  if (refusal !== null) return refused(refusal);
  const planned = [...(patch.replaceSheets ?? []), ...(patch.addSheets ?? []).map(({ sheet }) => sheet)].map(
    plannedSheet,
  );
  const steps = undoSteps(patch, touched, basis, before.value, planned, (sheet) =>
    lastFurniture(sheet, receipts),
  );
  const tasks = patchTasks(patch, touched, before.value, planned);
  const stopped = await write(session, tasks, control);
  if (stopped !== null) return putBack(session, steps, before.value, stopped);
  const read = await readBack(session, steps, before.value, plannedCells(planned, touched));
  return read.ok ? read : putBack(session, steps, before.value, read.refusal);
}

function missingSheet(
  { whole, partly }: Touched,
  sheets: readonly { readonly name: string }[],
): string | undefined {
  return [...whole, ...partly].find((name) => !sheets.some((sheet) => sheet.name === name));
}

/** Why it stopped; null when all of it was written. */
async function write(
  session: Session,
  tasks: readonly Task[],
  { progress, signal }: Control,
): Promise<Refusal | null> {
  const all = loads(tasks);
  for (const [i, load] of all.entries()) {
    if (signal?.aborted === true) return { code: 'cancelled' };
    progress?.report('writing', i, all.length);
    const result = await session.trip((trip) => {
      trip.workbook.application.suspendApiCalculationUntilNextSync();
      trip.workbook.application.suspendScreenUpdatingUntilNextSync();
      for (const { queue } of load) queue(trip);
      return () => null;
    });
    if (!result.ok) return result.refusal;
  }
  progress?.report('writing', all.length, all.length);
  return null;
}

async function putBack(
  session: Session,
  steps: readonly UndoStep[],
  before: Before,
  refusal: Refusal,
): Promise<Result<never>> {
  const changed = await restore(session, steps, before);
  if (changed.length === 0) return refused(refusal);
  const { host = refusal.code } = refusal.params ?? {};
  return refused({ code: 'not-restored', params: { places: changed.join(', '), host } });
}

function plannedCells(planned: readonly PlannedSheet[], { runs }: Touched): PlannedAt {
  const sheets = new Map(planned.map(({ plan, cells }) => [plan.name, cells]));
  const single = new Map(
    runs.flatMap(({ sheet, cells }) =>
      cells.map(({ row, column, value }) => [`${sheet} ${row} ${column}`, value] as const),
    ),
  );
  return (sheet, row, column) => {
    const cells = sheets.get(sheet);
    if (cells === undefined || cells.range === null) return single.get(`${sheet} ${row} ${column}`) ?? null;
    return cells.values[row - cells.range.top]?.[column - cells.range.left] ?? null;
  };
}
