import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ActionStatus } from '../components/ActionStatus';
import { PeriodField } from '../components/PeriodField';
import { View } from '../components/View';
import { useNextPeriod } from '../hooks/use-next-period';
import { useTexts } from '../services';

const useStyles = makeStyles({
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** What the next period's workbook asks for, before it is opened. */
export function NextPeriodView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.sending;
  const { action, next, isOpened, show, open } = useNextPeriod();
  return (
    <View title={next ? words.nextTitle(next.period) : pane.offers.next} lead={words.nextLead}>
      <PeriodField period={next?.period ?? ''} onShow={show} />
      {next && (
        <ul className={styles.plain}>
          <li>{words.nextAsked(next.asked)}</li>
          <li>{words.nextCarried(next.carried)}</li>
          <li>{words.nextReported(next.reported)}</li>
        </ul>
      )}
      <ActionStatus action={action} />
      <div aria-live="polite">{isOpened && <Text>{words.opened}</Text>}</div>
      <div className={styles.actions}>
        {next && (
          <Button appearance="primary" disabledFocusable={action.busy !== null} onClick={() => void open()}>
            {words.openNext}
          </Button>
        )}
        <Button onClick={onBack}>{pane.back}</Button>
      </div>
    </View>
  );
}
