import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Check } from '../hooks/use-check';
import { useTexts } from '../services';
import type { Finding } from '../work/findings';
import { AcceptForm } from './AcceptForm';
import { FindingWeight } from './FindingWeight';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  offer: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
  toggle: { minWidth: 'auto', paddingLeft: 0 },
  more: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly finding: Finding;
  readonly check: Check;
}

/** What can be done about a finding: the ways to mend it, and behind one more button what is seldom needed. */
export function FindingDeeds({ finding, check }: Props) {
  const styles = useStyles();
  const { checking } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const { id, place, offers, isAccepted } = finding;
  const { deeds } = check;
  const isBusy = deeds.action.busy !== null;
  return (
    <>
      <div className={styles.buttons}>
        {offers.map(({ kind, value, label }) => (
          <Button
            key={kind + value}
            size="small"
            className={styles.offer}
            disabledFocusable={isBusy}
            aria-label={checking.mendPlace(label, place)}
            onClick={() => void deeds.mend([{ id, kind, value }])}
          >
            {label}
          </Button>
        ))}
        {isAccepted ? (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={checking.endAt(place)}
            onClick={() => void deeds.end(finding)}
          >
            {checking.end}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="transparent"
            className={styles.toggle}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-controls={panel}
            aria-label={checking.moreAbout(place)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {checking.more}
          </Button>
        )}
      </div>
      <div id={panel} className={isOpen ? styles.more : undefined} hidden={!isOpen}>
        {isOpen && <SeldomNeeded finding={finding} check={check} />}
      </div>
    </>
  );
}

function SeldomNeeded({ finding, check: { deeds, checked } }: Props) {
  const { code } = finding;
  return (
    <>
      <AcceptForm who={deeds.who} onAccept={(reason) => void deeds.accept(finding, reason)} />
      <FindingWeight
        code={code}
        own={checked?.severities[code] ?? null}
        onWeigh={(severity) => void deeds.weigh(code, severity)}
      />
    </>
  );
}
