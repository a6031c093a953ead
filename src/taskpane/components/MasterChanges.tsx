import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useGatheringTexts } from '../gathering-texts';
import type { ChangedRecord, ChangesSince } from '../work/changes-since';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What has become of the master's rows since it was put in last. */
export function MasterChanges({ since }: { readonly since: ChangesSince }) {
  const styles = useStyles();
  const { since: words } = useGatheringTexts();
  const { added, changed, withdrawn, unchanged, rows, more } = since;
  if (added + changed + withdrawn === 0) return <Text>{words.none}</Text>;
  return (
    <div className={styles.root}>
      <Text>{words.counts(added, changed, withdrawn, unchanged)}</Text>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.table} ${row.what} ${row.record}`}>
            <Row row={row} />
          </li>
        ))}
      </ul>
      {more > 0 && <Text>{words.more(more)}</Text>}
    </div>
  );
}

function Row({ row }: { readonly row: ChangedRecord }) {
  const styles = useStyles();
  const { since: words } = useGatheringTexts();
  const { what, record, table, file, field, before = '', after = '' } = row;
  return (
    <>
      <Text weight="semibold">{words.what[what]}</Text> {record}
      {field !== undefined && `. ${words.fromTo(field, before, after)}`}{' '}
      <Text size={200} className={styles.quiet}>
        {[table, file].filter((part) => part !== '').join(' · ')}
      </Text>
    </>
  );
}
