import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ActionStatus } from '../components/ActionStatus';
import { ColumnMatches } from '../components/ColumnMatches';
import { Disclosure } from '../components/Disclosure';
import { FilePicker } from '../components/FilePicker';
import { GatheredFileItem } from '../components/GatheredFileItem';
import { ReplacementWarnings } from '../components/ReplacementWarnings';
import { StickyFooter } from '../components/StickyFooter';
import { View } from '../components/View';
import type { Gather } from '../hooks/use-gather';
import { useTexts } from '../services';
import type { Gathering } from '../work/gather-files';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  rows: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalM, margin: 0 },
  pair: { display: 'contents' },
  number: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  block: { display: 'grid', gap: tokens.spacingVerticalXS },
});

interface ViewProps {
  readonly gather: Gather;
  readonly onSummary: () => void;
}

/** Partners' files: added, told of, and put into the workbook. */
export function GatherView({ gather, onSummary }: ViewProps) {
  const { pane } = useTexts();
  const { gathering, action, files } = gather;
  const picker = <FilePicker isFirst={files.length === 0} onFiles={(chosen) => void gather.add(chosen)} />;
  if (!gathering) {
    return (
      <View title={pane.tabs.gather} lead={pane.gather.empty}>
        {picker}
        <ActionStatus action={action} />
        {files.length > 0 && action.busy === null && (
          <div>
            <Button onClick={() => void gather.remove(files)}>{pane.gather.clear}</Button>
          </div>
        )}
      </View>
    );
  }
  const rows = gathering.tables.reduce((sum, table) => sum + table.rows, 0);
  const read = gathering.files.filter(({ status }) => status !== 'refused').length;
  return (
    <View
      title={pane.gather.result(read, rows, gathering.cells.setAside)}
      lead={`${pane.gather.counted(gathering.cells.all, gathering.cells.brought, gathering.cells.setAside, gathering.cells.counted)}. ${pane.gather.addsUp}`}
    >
      <Files gather={gather} gathering={gathering} />
      {picker}
      <Details gather={gather} gathering={gathering} />
      <Apply gather={gather} gathering={gathering} onSummary={onSummary} />
    </View>
  );
}

interface Props {
  readonly gather: Gather;
  readonly gathering: Gathering;
}

function Files({ gather, gathering }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {gathering.files.map((file) => (
        <GatheredFileItem key={file.file} file={file} onRemove={() => void gather.remove([file.file])} />
      ))}
    </ul>
  );
}

function Details({ gather, gathering }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.gather;
  const { tables, setAside, cells } = gathering;
  const shown = setAside.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div>
      <Disclosure title={words.tables}>
        <dl className={styles.rows}>
          {tables.map(({ name, rows }) => (
            <div key={name} className={styles.pair}>
              <dt>{name}</dt>
              <dd className={styles.number}>{words.rows(rows)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure title={words.matched}>
        <ColumnMatches files={gather.files} matches={gather.matches} />
      </Disclosure>
      <Disclosure title={words.setAside}>
        {setAside.length === 0 ? (
          <Text>{words.nothingSetAside}</Text>
        ) : (
          <>
            {setAside.map(({ source, entries }) => (
              <div key={source}>
                <Text weight="semibold">{source}</Text>
                <ul className={styles.plain}>
                  {entries.map(({ address, text, reason }) => (
                    <li key={address}>
                      {address}: {text} <span className={styles.quiet}>– {reason}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {cells.setAside > shown && <Text>{words.setAsideMore(cells.setAside - shown)}</Text>}
          </>
        )}
      </Disclosure>
    </div>
  );
}

function Apply({ gather, gathering, onSummary }: Props & ViewProps) {
  const styles = useStyles();
  const words = useTexts().pane.gather;
  const { findings, added, replaced, removed, changedByHand } = gathering;
  return (
    <StickyFooter>
      <ActionStatus action={gather.action} />
      {!gather.isApplied && (
        <div className={styles.block}>
          <Text>{words.previewSheets(added, replaced)}</Text>
          {removed > 0 && <Text>{words.previewRemoved(removed)}</Text>}
          {findings.error + findings.warning > 0 && (
            <Text size={200} className={styles.quiet}>
              {words.findings(findings.error, findings.warning)}
            </Text>
          )}
          <ReplacementWarnings patch={gathering.patch} changedByHand={changedByHand} />
        </div>
      )}
      <Button
        appearance="primary"
        disabledFocusable={gather.action.busy !== null}
        onClick={gather.isApplied ? onSummary : () => void gather.apply()}
      >
        {gather.isApplied ? words.toSummary : words.apply}
      </Button>
    </StickyFooter>
  );
}
