import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { TraceState } from '../hooks/use-trace';
import { useTexts } from '../services';
import type { PaneTexts } from '../texts';
import type { Trace } from '../work/trace-row';
import { ActionStatus } from './ActionStatus';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  fact: { margin: 0 },
});

/** Which partner's file, sheet and cells the selected row came from. */
export function TracePanel({ trace }: { readonly trace: TraceState }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { action, found } = trace;
  return (
    <div className={styles.root} aria-live="polite">
      <ActionStatus action={action} />
      {found && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{pane.trace.title}</MessageBarTitle>
            <Told sheet={found.sheet} trace={found.trace} words={pane.trace} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={pane.close}
                onClick={trace.close}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

interface ToldProps {
  readonly sheet: string;
  readonly trace: Trace;
  readonly words: PaneTexts['pane']['trace'];
}

function Told({ sheet, trace, words }: ToldProps) {
  const styles = useStyles();
  if (trace.kind !== 'found') return words[trace.kind];
  const facts = [
    [words.file, trace.file],
    [words.sheet, trace.sheet],
    [words.cells, trace.cells],
  ] as const;
  return (
    <>
      {words.found(sheet, trace.row)}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name} value`} className={styles.fact}>
            {value}
          </dd>,
        ])}
      </dl>
    </>
  );
}
