import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Busy } from '../hooks/use-action';
import { useTexts } from '../services';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** Says what is being done, how much of it, and lets it be stopped. */
export function Working({ busy, onStop }: { readonly busy: Busy; readonly onStop?: () => void }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.working[busy.step](busy.done, busy.total);
  return (
    <div className={styles.root} role="status">
      <div className={styles.line}>
        <Text>{words}</Text>
        {onStop && (
          <Button size="small" onClick={onStop}>
            {pane.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={words} {...(busy.total > 1 ? { value: busy.done, max: busy.total } : {})} />
    </div>
  );
}
