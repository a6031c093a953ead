import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ActionStatus } from '../components/ActionStatus';
import { ReplacementWarnings } from '../components/ReplacementWarnings';
import { StickyFooter } from '../components/StickyFooter';
import { View } from '../components/View';
import type { Changes } from '../hooks/use-changes';
import { useUpgrade } from '../hooks/use-upgrade';
import { useTexts } from '../services';
import type { UpgradedSheet } from '../work/upgrade-sheets';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly changes: Changes;
  readonly onBack: () => void;
}

/** What bringing older sheets up to date will do, sheet by sheet, before it is done. */
export function UpgradeView({ changes, onBack }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.upgrading;
  const { action, plan, apply } = useUpgrade(changes);
  const back = <Button onClick={onBack}>{pane.back}</Button>;
  if (!plan) {
    return (
      <View title={pane.offers.upgradeAction}>
        <ActionStatus action={action} />
        <div className={styles.actions}>{back}</div>
      </View>
    );
  }
  const { sheets, kept, keptOn, patch } = plan;
  return (
    <View title={words.title(sheets.length)} lead={words.lead}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <Diff sheet={sheet} />
          </li>
        ))}
      </ul>
      {kept > 0 && <Text>{words.kept(kept, keptOn)}</Text>}
      <StickyFooter>
        <ActionStatus action={action} />
        <ReplacementWarnings patch={patch} />
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={changes.action.busy !== null}
            onClick={() => void apply().then((isDone) => isDone && onBack())}
          >
            {words.apply}
          </Button>
          {back}
        </div>
      </StickyFooter>
    </View>
  );
}

function Diff({ sheet }: { readonly sheet: UpgradedSheet }) {
  const styles = useStyles();
  const words = useTexts().pane.upgrading;
  const { name, from, to, rows, renamed, added, further } = sheet;
  const lines = [
    words.rows(rows),
    ...renamed.map(([old, now]) => words.renamed(old, now)),
    ...(added.length > 0 ? [words.added(added.join(', '))] : []),
    ...(further.length > 0 ? [words.further(further.join(', '))] : []),
  ];
  return (
    <>
      <Text weight="semibold">{words.sheet(name, from, to)}</Text>
      <ul className={styles.plain}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
