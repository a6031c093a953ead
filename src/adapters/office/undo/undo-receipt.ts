import type { Result } from '../../../core/issues/refusal';
import { done, refused } from '../../../core/issues/refusal';
import type { Receipt, UndoOutcome, UndoStep } from '../../../core/model/receipt';
import type { Session } from '../session';
import { changedPlaces } from './changed-places';
import { namesOf, oneByOne, runTasks } from './restore';
import { stateErrand } from './state';
import { undoTasks } from './undo-tasks';

/** Takes a receipt's steps back from the last to the first, but not what someone changed since. */
export async function undoReceipt(
  session: Session,
  { steps }: Receipt,
  reach: 'all' | 'unchanged',
): Promise<Result<UndoOutcome>> {
  const state = await session.trip(stateErrand(steps));
  if (!state.ok) return state;
  const looked = steps.map((step, i) => {
    const now = state.value.steps[i] ?? {};
    return { step, now, changed: changedPlaces(step, now, state.value) };
  });
  const places = looked.flatMap(({ changed }) => changed);
  if (places.length > 0 && reach === 'all') return done({ status: 'changed-since', places });
  const undoable = looked
    // Of cells that were set, those that nobody changed are put back one by one.
    .filter(({ step, changed }) => changed.length === 0 || step.kind === 'cells-set');
  const tasks = [...undoable].reverse().flatMap(({ step, now }) => undoTasks(step, now, state.value));
  const refusal = await runTasks(session, tasks);
  const left = refusal === null ? [] : await stillDone(session, undoable);
  if (refusal !== null && left.length > 0) {
    if (left.length === undoable.length) return refused(refusal);
    const { host = refusal.code } = refusal.params ?? {};
    return refused({ code: 'not-restored', params: { places: namesOf(left).join(', '), host } });
  }
  return done(places.length === 0 ? { status: 'undone' } : { status: 'partly-undone', places });
}

/** After a failure in the middle the steps are taken back each on its own; gives those that could not be. */
function stillDone(
  session: Session,
  undoable: readonly { readonly step: UndoStep }[],
): Promise<readonly UndoStep[]> {
  const steps = undoable.map(({ step }) => step);
  return oneByOne(session, steps, (step, now) => undoTasks(step, now.steps[0] ?? {}, now));
}
