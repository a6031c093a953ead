import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useKeptFocus } from '../hooks/use-kept-focus';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  head: { display: 'grid', gap: tokens.spacingVerticalXS },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    outlineStyle: 'none',
    // The focus brings it into sight with the space above it.
    scrollMarginTop: tokens.spacingVerticalL,
  },
  lead: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One part of the pane: its title, what it is for, and what is in it. */
export function View({ title, lead, children }: Props) {
  const styles = useStyles();
  const heading = useKeptFocus<HTMLHeadingElement>(title);
  return (
    <div className={styles.root}>
      <div className={styles.head} aria-live="polite">
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <Text className={styles.lead}>{lead}</Text>}
      </div>
      {children}
    </div>
  );
}
