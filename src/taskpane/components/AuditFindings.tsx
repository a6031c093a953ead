import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { AuditResult } from '../work/audit-items';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingHorizontalS },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  next: { color: tokens.colorNeutralForeground2 },
});

/** Whether a file may be sent, and each thing it carries with what to do about it. */
export function AuditFindings({ audit }: { readonly audit: AuditResult }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <MessageBar intent={audit.isSafe ? 'success' : 'error'} layout="multiline">
        <MessageBarBody>{audit.verdict}</MessageBarBody>
      </MessageBar>
      {audit.items.length > 0 && (
        <ul className={styles.list}>
          {audit.items.map(({ severity, label, what, next }) => (
            <li key={what} className={styles.item}>
              <SeverityMark severity={severity} />
              <span className={styles.words}>
                <Text weight="semibold">{label}</Text>
                <Text>{what}</Text>
                <Text className={styles.next}>{next}</Text>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
