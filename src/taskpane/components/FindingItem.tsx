import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../services';
import type { Finding } from '../work/check-workbook';
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
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

/** One finding: the place, what, the next step, and a way there. */
export function FindingItem({ finding, isCurrent, onGo }: Props) {
  const styles = useStyles();
  const { check } = useTexts().pane;
  const { severity, place, what, next, sheet } = finding;
  return (
    <li className={mergeClasses(styles.root, isCurrent && styles.current)} aria-current={isCurrent}>
      <SeverityMark severity={severity} />
      <Text weight="semibold" className={styles.place}>
        {place}
      </Text>
      {sheet !== null && (
        <Button size="small" onClick={onGo} aria-label={check.goToPlace(place)}>
          {check.goTo}
        </Button>
      )}
      <span className={styles.words}>
        <Text>{what}</Text>
        <Text className={styles.next}>{next}</Text>
      </span>
    </li>
  );
}
