import type { Refusal, Result } from '../../../core/issues/refusal';
import { done, refused } from '../../../core/issues/refusal';
import { formatAddress } from '../../../core/model/address';
import type { PlanValue } from '../../../core/model/plan';
import type { UndoStep } from '../../../core/model/receipt';
import type { SheetRange } from '../read/rectangles';
import { cut, packed } from '../read/rectangles';
import type { Session, Trip } from '../session';
import { digestOfCell } from '../undo/changed-places';
import { plannedText } from './cell-input';
import type { Before } from './inspect';

/** Formulas alone are short: about so many cells fit well into one answer. */
const CELLS_A_TRIP = 150_000;

/** What a cell was to hold, by its place. */
export type PlannedAt = (sheet: string, row: number, column: number) => PlanValue;

interface Piece extends SheetRange {
  /** The step it is part of. */
  readonly i: number;
}

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
  const wanted = steps.flatMap((step, i): Piece[] =>
    'written' in step
      ? cut(step.written.range, CELLS_A_TRIP).map((range) => ({ i, sheet: step.sheet, range }))
      : [],
  );
  const digests = new Map<number, number[][]>();
  const quoted: Piece[] = [];
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
    for (const [at, piece] of lot.entries()) {
      const formulas = found.value.grids[at] ?? [];
      const wrong = firstChanged(piece, formulas, plannedAt, isQuoted);
      if (wrong !== null) return refused(changed(piece, wrong));
      if (firstChanged(piece, formulas, plannedAt) !== null) quoted.push(piece);
      digests.set(piece.i, [
        ...(digests.get(piece.i) ?? []),
        ...formulas.map((row) => row.map(digestOfCell)),
      ]);
    }
  }
  const refusal = await readQuoted(session, quoted, plannedAt);
  if (refusal !== null) return refused(refusal);
  return done(
    steps.map((step, i) => {
      if ('written' in step) return { ...step, written: { ...step.written, digests: digests.get(i) ?? [] } };
      const added = ids.get(step);
      return added === undefined ? step : { ...step, ids: added };
    }),
  );
}

/** A host may tell the mark of a text with a cell's formula; whether it is one, the cell's value says. */
async function readQuoted(
  session: Session,
  pieces: readonly Piece[],
  plannedAt: PlannedAt,
): Promise<Refusal | null> {
  for (const lot of packed(pieces, CELLS_A_TRIP)) {
    const found = await session.trip((trip) => {
      const ranges = lot.map(({ sheet, range }) => trip.range(sheet, range).load('values'));
      return () => ranges.map(({ values }): readonly (readonly unknown[])[] => values);
    });
    if (!found.ok) return found.refusal;
    for (const [at, piece] of lot.entries()) {
      const wrong = firstChanged(piece, found.value[at] ?? [], plannedAt);
      if (wrong !== null) return changed(piece, wrong);
    }
  }
  return null;
}

function changed({ sheet }: Piece, at: string): Refusal {
  return { code: 'host-refused', params: { sheet, at } };
}

function isQuoted(found: unknown, text: string): boolean {
  return found === `'${text}`;
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
  { sheet, range }: Piece,
  found: readonly (readonly unknown[])[],
  plannedAt: PlannedAt,
  isAlso: (found: unknown, text: string) => boolean = () => false,
): string | null {
  for (const [r, row] of found.entries()) {
    for (const [c, cell] of row.entries()) {
      const at = { row: range.top + r, column: range.left + c };
      const text = plannedText(plannedAt(sheet, at.row, at.column));
      if (text !== null && cell !== text && !isAlso(cell, text)) return formatAddress(at);
    }
  }
  return null;
}
