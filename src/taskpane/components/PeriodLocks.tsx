import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useGatheringTexts } from '../gathering-texts';
import type { Gathering } from '../work/gather-files';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly periods: Gathering['periods'];
  readonly onLock: (period: string, isLocked: boolean) => void;
}

/** The periods of the figures, each with a switch that keeps its figures as they are. */
export function PeriodLocks({ periods, onLock }: Props) {
  const styles = useStyles();
  const { locks: words } = useGatheringTexts();
  if (periods.length === 0) return <Text>{words.none}</Text>;
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {words.lead}
      </Text>
      {periods.map(({ code, figures, isLocked }) => (
        <Switch
          key={code}
          checked={isLocked}
          label={words.period(code, figures)}
          onChange={(_, { checked }) => onLock(code, checked)}
        />
      ))}
    </div>
  );
}
