import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../services';
import { View } from './View';

const useStyles = makeStyles({
  report: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalM,
    margin: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly error: Error;
  readonly where: string;
  readonly onRestart: () => void;
}

/** What went wrong, for the one who looks after Samverka; messages are cut so that nothing of the workbook is in it. */
export function FailureReport({ error, where, onRestart }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  const report = reportOf(error, where);
  return (
    <View title={pane.failed.title}>
      <Text role="alert">{pane.failed.text}</Text>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => void navigator.clipboard.writeText(report).then(() => setIsCopied(true))}
        >
          {isCopied ? pane.failed.copied : pane.failed.copy}
        </Button>
        <Button onClick={onRestart}>{pane.failed.restart}</Button>
      </div>
      <pre className={styles.report} tabIndex={0} aria-label={pane.failed.report}>
        {report}
      </pre>
    </View>
  );
}

/** Texts between quotation marks in a message may be names or values of the workbook. */
function reportOf({ name, message, stack = '' }: Error, where: string): string {
  const calls = stack.split('\n').filter((line) => /^\s*at |@/.test(line));
  const plain = message.replace(/"[^"]*"|'[^']*'|“[^”]*”/g, '…');
  return [`${name}: ${plain}`, ...calls.slice(0, 12), ...where.trim().split('\n').slice(0, 8)].join('\n');
}
