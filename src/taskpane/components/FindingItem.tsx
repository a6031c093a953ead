import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Check } from '../hooks/use-check';
import { useTexts } from '../services';
import type { Finding } from '../work/findings';
import { FindingDeeds } from './FindingDeeds';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  place: { gridColumn: '2', minWidth: 0, overflowWrap: 'anywhere' },
  words: {
    gridColumn: '2 / -1',
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  next: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  readonly check: Check;
}

/** One finding: the place, what, the next step, a way there, and what can be done about it. */
export function FindingItem({ finding, check }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.check;
  const { id, severity, place, what, next, sheet } = finding;
  const isCurrent = id === check.current;
  return (
    <li className={mergeClasses(styles.root, isCurrent && styles.current)} aria-current={isCurrent}>
      <SeverityMark severity={severity} />
      <Text weight="semibold" className={styles.place}>
        {place}
      </Text>
      {sheet !== null && (
        <Button size="small" onClick={() => void check.goTo(finding)} aria-label={words.goToPlace(place)}>
          {words.goTo}
        </Button>
      )}
      <div className={styles.words}>
        <Text>{what}</Text>
        <Text className={styles.next}>{next}</Text>
        <FindingDeeds finding={finding} check={check} />
      </div>
    </li>
  );
}
