import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useGatheringTexts } from '../gathering-texts';
import type { TraceState } from '../hooks/use-trace';
import { useTexts } from '../services';
import type { Trace } from '../work/trace-row';
import { ActionStatus } from './ActionStatus';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  body: { overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  fact: { margin: 0 },
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '30vh', overflowY: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which partner's cell the selected one came from, or which reports a figure was made from. */
export function TracePanel({ trace }: { readonly trace: TraceState }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useGatheringTexts().trace;
  const { action, found } = trace;
  return (
    <div className={styles.root} aria-live="polite">
      <ActionStatus action={action} />
      {found && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.title}</MessageBarTitle>
            <Told place={found.place} trace={found.trace} />
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

function Told({ place, trace }: { readonly place: string; readonly trace: Trace }) {
  const words = useGatheringTexts().trace;
  if (trace.kind === 'found') return <Cell place={place} trace={trace} />;
  if (trace.kind === 'figure') return <Figure trace={trace} />;
  return words[trace.kind];
}

interface CellProps {
  readonly place: string;
  readonly trace: Extract<Trace, { kind: 'found' }>;
}

function Cell({ place, trace }: CellProps) {
  const styles = useStyles();
  const words = useGatheringTexts().trace;
  const { source, heading, text, field } = trace;
  const facts = [
    [words.file, source.file],
    [words.sheet, source.sheet],
    [words.cell, source.cell],
    [words.heading, heading],
    [words.text, text],
  ] as const;
  return (
    <>
      {words.from(place, field)}
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name} value`} className={styles.fact}>
              {value}
            </dd>,
          ])}
      </dl>
    </>
  );
}

function Figure({ trace }: { readonly trace: Extract<Trace, { kind: 'figure' }> }) {
  const styles = useStyles();
  const words = useGatheringTexts().trace;
  const { indicator, partner, period, table, rows, more } = trace;
  return (
    <>
      {words.figure(indicator, partner, period)} ({words.table} {table}):
      <ul className={styles.rows} tabIndex={0} aria-label={words.figure(indicator, partner, period)}>
        {rows.map(({ label, value, file, sheet, cell }) => (
          <li key={`${file} ${sheet} ${cell} ${label}`}>
            <Text weight="semibold">{value}</Text> {label}{' '}
            <Text size={200} className={styles.quiet}>
              {file === '' ? words.made : words.place(file, sheet, cell)}
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && words.more(more)}
    </>
  );
}
