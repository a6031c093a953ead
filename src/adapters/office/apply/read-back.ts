import type { Result } from '../../../core/issues/refusal';
import { done, refused } from '../../../core/issues/refusal';
import type { Range } from '../../../core/model/address';
import { formatAddress } from '../../../core/model/address';
import type { PlanValue } from '../../../core/model/plan';
import type { UndoStep } from '../../../core/model/receipt';
import { cut, packed } from '../read/rectangles';
import type { Session, Trip } from '../session';
import { digestOfCell } from '../undo/changed-places';
import { plannedText } from './cell-input';
import type { Before } from './inspect';

/** Formulas alone are short: about so many cells fit well into one answer. */
const CELLS_A_TRIP = 150_000;

/** What a cell was to hold, by its place. */
export type PlannedAt = (sheet: string, row: number, column: number) => PlanValue;

/**
 * Reads what was written and completes the steps with it.
 *
 * A text that Excel made something else of is refused, so that no figure is changed in silence.
 */
export async function readBack(
  session: Session,
  steps: readonly UndoStep[],
  before: Before,
  plannedAt: PlannedAt,
): Promise<Result<UndoStep[]>> {
  const wanted = steps.flatMap((step, i) =>
    'written' in step
      ? cut(step.written.range, CELLS_A_TRIP).map((range) => ({ i, sheet: step.sheet, range }))
      : [],
  );
  const digests = new Map<number, number[][]>();
  let ids: ReadonlyMap<UndoStep, readonly string[]> = new Map();
  const lots = packed(wanted, CELLS_A_TRIP);
  for (const [n, lot] of (lots.length > 0 ? lots : [[]]).entries()) {
    const found = await session.trip((trip) => {
      const ranges = lot.map(({ sheet, range }) => trip.range(sheet, range).load('formulas'));
      const added = n === 0 ? queueIds(trip, steps, before) : null;
      return () => ({
        ids: added?.() ?? ids,
        grids: ranges.map(({ formulas }): readonly (readonly unknown[])[] => formulas),
      });
    });
    if (!found.ok) return found;
    ids = found.value.ids;
    for (const [at, { i, sheet, range }] of lot.entries()) {
      const formulas = found.value.grids[at] ?? [];
      const wrong = firstChanged(sheet, range, formulas, plannedAt);
      if (wrong !== null) return refused({ code: 'host-refused', params: { sheet, at: wrong } });
      digests.set(i, [...(digests.get(i) ?? []), ...formulas.map((row) => row.map(digestOfCell))]);
    }
  }
  return done(
    steps.map((step, i) => {
      if ('written' in step) return { ...step, written: { ...step.written, digests: digests.get(i) ?? [] } };
      const added = ids.get(step);
      return added === undefined ? step : { ...step, ids: added };
    }),
  );
}

/** Asks which conditional formats and conversations there are now that were not there before. */
function queueIds(
  trip: Trip,
  steps: readonly UndoStep[],
  before: Before,
): () => ReadonlyMap<UndoStep, readonly string[]> {
  const found = steps.flatMap((step) => {
    if (step.kind !== 'formats-added' && step.kind !== 'notes-added') return [];
    const isFormat = step.kind === 'formats-added';
    const old = new Set(isFormat ? before.formatIds.get(step.sheet) : before.commentIds);
    const all = isFormat
      ? trip.sheet(step.sheet).getRange().untrack().conditionalFormats.load('items/id')
      : trip.workbook.comments.load('items/id');
    return [() => [step, all.items.map(({ id }) => id).filter((id) => !old.has(id))] as const];
  });
  return () => new Map(found.map((pickUp) => pickUp()));
}

/** Address of the first text that does not stand there as it was planned. */
function firstChanged(
  sheet: string,
  range: Range,
  formulas: readonly (readonly unknown[])[],
  plannedAt: PlannedAt,
): string | null {
  for (const [r, row] of formulas.entries()) {
    for (const [c, formula] of row.entries()) {
      const at = { row: range.top + r, column: range.left + c };
      const text = plannedText(plannedAt(sheet, at.row, at.column));
      if (text !== null && formula !== text && formula !== `'${text}`) return formatAddress(at);
    }
  }
  return null;
}
