import type { Action } from '../hooks/use-action';
import { RefusalMessage } from './RefusalMessage';
import { Working } from './Working';

/** How an action stands: at work, refused, or nothing to say. */
export function ActionStatus({ action }: { readonly action: Action }) {
  if (action.busy) return <Working busy={action.busy} onStop={action.stop} />;
  if (action.refusal) return <RefusalMessage refusal={action.refusal} onDismiss={action.dismiss} />;
  return null;
}
