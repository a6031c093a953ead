import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useTexts } from '../services';
import type { Check } from '../hooks/use-check';
import type { Finding } from '../work/findings';
import { safeFixes } from '../work/safe-offers';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: { justifyContent: 'flex-start', width: '100%', paddingLeft: tokens.spacingHorizontalXS },
  all: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** So many are drawn at a time: a list of thousands is not read and makes the pane slow. */
const PAGE = 15;

interface Props {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly check: Check;
}

/** Findings of one kind under a heading that opens and closes. */
export function FindingGroup({ title, findings, check }: Props) {
  const styles = useStyles();
  const { pane, checking } = useTexts();
  const [isOpen, setIsOpen] = useState(true);
  const [shown, setShown] = useState(PAGE);
  const id = useId();
  const at = findings.findIndex((finding) => finding.id === check.current);
  const safe = safeFixes(findings);
  const visible = findings.slice(0, Math.max(shown, at + 1));
  return (
    <section>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {title} ({findings.length})
        </Button>
      </h3>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {safe.length > 1 && (
          <li className={styles.all}>
            <Button
              size="small"
              disabledFocusable={check.deeds.action.busy !== null}
              aria-label={checking.mendAllOf(safe.length, title)}
              onClick={() => void check.deeds.mend(safe)}
            >
              {checking.mendAll(safe.length)}
            </Button>
          </li>
        )}
        {visible.map((finding) => (
          <FindingItem key={finding.id} finding={finding} check={check} />
        ))}
        {visible.length < findings.length && (
          <li>
            <Button appearance="transparent" onClick={() => setShown(visible.length + PAGE)}>
              {pane.check.more(findings.length - visible.length)}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
