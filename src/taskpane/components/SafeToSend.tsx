import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useAudit } from '../hooks/use-audit';
import { useTexts } from '../services';
import { ActionStatus } from './ActionStatus';
import { AuditFindings } from './AuditFindings';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  wide: { width: '100%' },
});

/** Asks of the open workbook, whoever made it, what it carries that its reader does not see. */
export function SafeToSend({ k }: { readonly k: number }) {
  const styles = useStyles();
  const { pane, locale } = useTexts();
  const words = pane.summary.audit;
  const { action, result, start } = useAudit(locale, k);
  return (
    <Disclosure title={words.title}>
      <div className={styles.root}>
        <Text>{words.lead}</Text>
        <Button disabledFocusable={action.busy !== null} onClick={() => void start()}>
          {words.start}
        </Button>
        <div className={styles.wide}>
          <ActionStatus action={action} />
          {result && <AuditFindings audit={result} />}
        </div>
      </div>
    </Disclosure>
  );
}
