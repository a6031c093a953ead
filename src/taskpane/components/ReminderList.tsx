import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reminder } from '../../core/consolidation/reminders';
import { useGatheringTexts } from '../gathering-texts';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  one: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  text: {
    whiteSpace: 'pre-wrap',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: 'text',
  },
});

interface Props {
  /** Null when there is no reporting calendar. */
  readonly late: readonly Reminder[] | null;
}

/** The partners whose reports are late, each with a text ready to send. */
export function ReminderList({ late }: Props) {
  const styles = useStyles();
  const { late: words } = useGatheringTexts();
  if (late === null) return <Text>{words.noCalendar}</Text>;
  if (late.length === 0) return <Text>{words.none}</Text>;
  return (
    <div className={styles.root}>
      {late.map((reminder) => (
        <Disclosure
          key={reminder.partner}
          level={4}
          title={words.partner(reminder.name, reminder.missing.length)}
        >
          <ReminderText reminder={reminder} />
        </Disclosure>
      ))}
    </div>
  );
}

/** A host may keep the clipboard from add-ins; then the text is there to be marked and copied by hand. */
type Copying = 'idle' | 'done' | 'failed';

function ReminderText({ reminder: { name, text } }: { readonly reminder: Reminder }) {
  const styles = useStyles();
  const { late: words } = useGatheringTexts();
  const [copying, setCopying] = useState<Copying>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopying('done');
    } catch {
      setCopying('failed');
    }
  };
  return (
    <div className={styles.one}>
      <pre className={styles.text} tabIndex={0} aria-label={words.textFor(name)}>
        {text}
      </pre>
      <Button onClick={() => void copy()}>{copying === 'done' ? words.copied : words.copy}</Button>
      {copying === 'failed' && <Text role="alert">{words.copyByHand}</Text>}
    </div>
  );
}
