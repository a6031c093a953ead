import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular, DismissRegular } from '@fluentui/react-icons';
import type { ChangedPlace, Deed, Receipt } from '../../core/model/receipt';
import type { Changes } from '../hooks/use-changes';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useTexts } from '../services';
import type { PaneTexts } from '../texts';
import { ActionStatus } from './ActionStatus';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  places: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** So many names or places are told; the rest are counted. */
const MOST = 3;

/** What was done to the workbook last, with its undo, and how an undo went. */
export function ChangeBar({ changes }: { readonly changes: Changes }) {
  const styles = useStyles();
  const { action, outcome, latest } = changes;
  const bar = useKeptFocus<HTMLDivElement>(outcome ?? latest);
  return (
    <div className={styles.root} aria-live="polite" ref={bar} tabIndex={-1}>
      <ActionStatus action={action} />
      {!action.busy && outcome && <Outcome changes={changes} outcome={outcome} />}
      {!action.busy && !outcome && latest && <Latest changes={changes} receipt={latest} />}
    </div>
  );
}

function Latest({ changes, receipt }: { readonly changes: Changes; readonly receipt: Receipt }) {
  const texts = useTexts();
  const { pane } = texts;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{deedInWords(receipt.deed, texts)}</MessageBarBody>
      <MessageBarActions containerAction={<Dismiss label={pane.close} onClick={changes.dismiss} />}>
        <Button icon={<ArrowUndoRegular />} onClick={() => void changes.undo(receipt, 'all')}>
          {pane.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Outcome({
  changes,
  outcome: { receipt, result },
}: {
  readonly changes: Changes;
  readonly outcome: NonNullable<Changes['outcome']>;
}) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.changes;
  if (result.status === 'undone') {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words.undone}</MessageBarBody>
        <MessageBarActions containerAction={<Dismiss label={pane.close} onClick={changes.dismiss} />} />
      </MessageBar>
    );
  }
  const canGoOn = result.status === 'changed-since';
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {canGoOn ? words.changedSince : words.partlyUndone}
        <ul className={styles.places}>
          {result.places.slice(0, MOST).map((place) => (
            <li key={placeInWords(place)}>{placeInWords(place)}</li>
          ))}
          {result.places.length > MOST && <li>{words.morePlaces(result.places.length - MOST)}</li>}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        {canGoOn && <Button onClick={() => void changes.undo(receipt, 'unchanged')}>{words.undoRest}</Button>}
        <Button onClick={changes.dismiss}>{canGoOn ? words.keep : pane.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Dismiss({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return <Button appearance="transparent" icon={<DismissRegular />} aria-label={label} onClick={onClick} />;
}

function placeInWords({ sheet, address }: ChangedPlace): string {
  return address === undefined ? sheet : `${sheet} ${address}`;
}

function deedInWords({ kind, names }: Deed, { pane }: PaneTexts): string {
  // Names of files are long.
  const most = kind === 'files-brought-in' ? 1 : MOST;
  const shown = names.slice(0, most).join(', ');
  const left = names.length - most;
  return pane.changes.deeds[kind](left > 0 ? pane.changes.andMore(shown, left) : shown);
}
