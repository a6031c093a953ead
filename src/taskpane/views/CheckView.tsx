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
import { RefusalMessage } from '../components/RefusalMessage';
import { View } from '../components/View';
import type { Check } from '../hooks/use-check';
import { useTexts } from '../services';
import { FINDING_KINDS } from '../work/finding-kinds';
import type { Checked, Finding } from '../work/findings';
import { type ChosenFix, safeFixes } from '../work/safe-offers';

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
  const isEmpty = checked.findings.length === 0;
  const shown = shownFindings(checked.findings, filter);
  // A button that checks the workbook must not leave out of sight what it finds on another sheet.
  const checkAgain = () => {
    if (!sheetsOf(checked).includes(filter.sheet)) onFilter({ ...filter, sheet: '' });
    void check.start();
  };
  return (
    <View title={isClean ? words.clean : words.counts(error, warning, info)} lead={words.live}>
      <CheckButtons check={check} shown={shown} safe={safeFixes(checked.findings)} onAgain={checkAgain} />
      <ActionStatus action={action} />
      {[check.quiet, check.deeds.action].map(
        ({ refusal, dismiss }, i) =>
          refusal && <RefusalMessage key={i} refusal={refusal} onDismiss={dismiss} />,
      )}
      {isClean && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.clean}</MessageBarTitle>
            {words.cleanText}
          </MessageBarBody>
        </MessageBar>
      )}
      {!isEmpty && (
        <>
          <FindingFilter filter={filter} sheets={sheetsOf(checked)} onFilter={onFilter} />
          <Groups check={check} shown={shown} onFilter={onFilter} />
        </>
      )}
      {checked.truncated && <Text>{words.notKept}</Text>}
    </View>
  );
}

interface ButtonsProps {
  readonly check: Check;
  readonly shown: readonly Finding[];
  readonly safe: readonly ChosenFix[];
  readonly onAgain: () => void;
}

/** What can be done about the findings as a whole; what helps most comes first. */
function CheckButtons({ check, shown, safe, onAgain }: ButtonsProps) {
  const styles = useStyles();
  const { pane, checking } = useTexts();
  const isBusy = check.deeds.action.busy !== null;
  const open = shown.filter(({ isAccepted }) => !isAccepted);
  return (
    <div className={styles.actions}>
      {safe.length > 0 && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void check.deeds.mend(safe)}>
          {checking.mendSafe(safe.length)}
        </Button>
      )}
      {open.length > 0 && (
        <Button
          {...(safe.length === 0 && { appearance: 'primary' })}
          onClick={() => void check.goToNext(open)}
        >
          {pane.check.next}
        </Button>
      )}
      <Button onClick={onAgain}>{pane.check.again}</Button>
      {shown.length > 0 && (
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void check.deeds.list()}>
          {checking.list}
        </Button>
      )}
    </div>
  );
}

interface GroupsProps {
  readonly check: Check;
  readonly shown: readonly Finding[];
  readonly onFilter: (filter: Filter) => void;
}

function Groups({ check, shown, onFilter }: GroupsProps) {
  const styles = useStyles();
  const { pane, checking } = useTexts();
  const words = pane.check;
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
  const groups = [
    ...FINDING_KINDS.map((kind) => ({
      key: `of ${kind}`,
      title: words.kinds[kind],
      findings: shown.filter((finding) => finding.kind === kind && !finding.isAccepted),
    })),
    { key: 'accepted', title: checking.accepted, findings: shown.filter(({ isAccepted }) => isAccepted) },
  ];
  return groups.map(({ key, title, findings }) =>
    findings.length === 0 ? null : <FindingGroup key={key} title={title} findings={findings} check={check} />,
  );
}

function sheetsOf({ findings }: Checked): string[] {
  return [...new Set(findings.flatMap(({ sheet }) => sheet ?? []))];
}
