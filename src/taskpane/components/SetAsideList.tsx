import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useGatheringTexts } from '../gathering-texts';
import type { Gathering } from '../work/gather-files';
import { NumberRows } from './NumberRows';

const useStyles = makeStyles({
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was set aside: how much for which reason, then the first of it. */
export function SetAsideList({ gathering }: { readonly gathering: Gathering }) {
  const styles = useStyles();
  const words = useGatheringTexts();
  const { setAside, reasons, cells } = gathering;
  if (setAside.length === 0) return <Text>{words.nothingSetAside}</Text>;
  const shown = setAside.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <NumberRows rows={reasons.map(({ reason, cells: count }) => [reason, words.reasons(count)])} />
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
  );
}
