import { useEffect, useState } from 'react';
import type { OpenDocument } from '../open/open-document';
import type { Texts } from '../texts';
import { useShellStyles } from './shell.styles';

interface StatusBarProps {
  readonly document: OpenDocument;
  readonly texts: Texts;
  readonly message: string;
}

const everyMilliseconds = 500;

/** What the workbench does, and what the pane has asked of its host so far. */
export function StatusBar({ document: { host }, texts, message }: StatusBarProps) {
  const styles = useShellStyles();
  const [{ requests, actions }, setCounted] = useState({ requests: 0, actions: 0 });
  useEffect(() => {
    const timer = setInterval(() => {
      const { requests, actions } = host.counters;
      setCounted((old) => (old.requests === requests ? old : { requests, actions }));
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [host]);
  return (
    <footer className={styles.statusBar}>
      <span role="status" className={styles.quiet}>
        {message}
      </span>
      <span className={styles.quiet}>{texts.requests(requests, actions)}</span>
    </footer>
  );
}
