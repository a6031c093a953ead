import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useForgotten } from '../hooks/use-forgotten';
import type { Patch } from '../../core/model/patch';
import { useTexts } from '../services';

interface Props {
  readonly patch: Patch;
  /** Names of sheets that go and that somebody has changed. */
  readonly changedByHand?: readonly string[];
}

/** What is lost for a while, and what an undo could not bring back, before sheets are made anew. */
export function ReplacementWarnings({ patch, changedByHand = [] }: Props) {
  const { changes } = useTexts().pane;
  const forgotten = useForgotten(patch);
  return (
    <>
      {changedByHand.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{changes.changedByHand(changedByHand.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
      {forgotten.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{changes.undoLimits(forgotten.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
