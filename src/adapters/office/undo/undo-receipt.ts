import type { Result } from '../../../core/issues/refusal';
import { done, refused } from '../../../core/issues/refusal';
import type { Receipt, UndoOutcome } from '../../../core/model/receipt';
import type { Session } from '../session';
import { changedPlaces } from './changed-places';
import { runTasks } from './restore';
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
  const tasks = looked
    // Of cells that were set, those that nobody changed are put back one by one.
    .filter(({ step, changed }) => changed.length === 0 || step.kind === 'cells-set')
    .reverse()
    .flatMap(({ step, now }) => undoTasks(step, now, state.value));
  const refusal = await runTasks(session, tasks);
  if (refusal !== null) return refused(refusal);
  return done(places.length === 0 ? { status: 'undone' } : { status: 'partly-undone', places });
}
