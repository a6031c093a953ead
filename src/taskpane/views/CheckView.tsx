import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ActionStatus } from '../components/ActionStatus';
import { FindingFilter } from '../components/FindingFilter';
import { FindingGroup } from '../components/FindingGroup';
import { shownFindings, type Filter } from '../components/finding-order';
import { NO_FILTER } from '../components/no-filter';
import { View } from '../components/View';
import type { Check } from '../hooks/use-check';
import { useTexts } from '../services';
import { FINDING_KINDS } from '../work/finding-kinds';
import type { Checked, Finding } from '../work/check-workbook';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', alignItems: 'center' },
  live: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly check: Check;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What should be mended, grouped and filtered; it keeps up with what is written. */
export function CheckView({ check, filter, onFilter }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.check;
  const { checked, action } = check;
  if (!checked) {
    return (
      <View title={words.start} lead={words.empty}>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={action.busy !== null}
            onClick={() => void check.start()}
          >
            {words.start}
          </Button>
        </div>
        <ActionStatus action={action} />
      </View>
    );
  }
  const { error, warning, info } = checked.counts;
  const isClean = error + warning + info === 0;
  const shown = shownFindings(checked.findings, filter);
  // A button that checks the workbook must not leave out of sight what it finds on another sheet.
  const checkAgain = () => {
    if (!sheetsOf(checked).includes(filter.sheet)) onFilter({ ...filter, sheet: '' });
    void check.start();
  };
  return (
    <View title={isClean ? words.clean : words.counts(error, warning, info)} lead={words.live}>
      <div className={styles.actions}>
        {!isClean && (
          <Button appearance="primary" onClick={() => void check.goToNext(shown)}>
            {words.next}
          </Button>
        )}
        <Button onClick={checkAgain}>{words.again}</Button>
      </div>
      <ActionStatus action={action} />
      {isClean ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.clean}</MessageBarTitle>
            {words.cleanText}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <FindingFilter filter={filter} sheets={sheetsOf(checked)} onFilter={onFilter} />
          <Groups check={check} shown={shown} onFilter={onFilter} />
        </>
      )}
      {checked.truncated && <Text>{words.notKept}</Text>}
    </View>
  );
}

interface GroupsProps {
  readonly check: Check;
  readonly shown: readonly Finding[];
  readonly onFilter: (filter: Filter) => void;
}

function Groups({ check, shown, onFilter }: GroupsProps) {
  const styles = useStyles();
  const words = useTexts().pane.check;
  if (shown.length === 0) {
    return (
      <div className={styles.actions}>
        <Text>{words.noneShown}</Text>
        <Button size="small" onClick={() => onFilter(NO_FILTER)}>
          {words.showAll}
        </Button>
      </div>
    );
  }
  return FINDING_KINDS.map((kind) => {
    const findings = shown.filter((finding) => finding.kind === kind);
    return findings.length === 0 ? null : (
      <FindingGroup
        key={kind}
        title={words.kinds[kind]}
        findings={findings}
        current={check.current}
        onGo={(finding) => void check.goTo(finding)}
      />
    );
  });
}

function sheetsOf({ findings }: Checked): string[] {
  return [...new Set(findings.flatMap(({ sheet }) => sheet ?? []))];
}
