import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useServices, useTexts } from '../services';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  save: { justifySelf: 'start' },
});

interface Props {
  readonly who: string;
  readonly onAccept: (reason: { who: string; why: string; until: string }) => void;
}

/** Who lets a finding be as it is, why, and until when: all three are needed. */
export function AcceptForm({ who: known, onAccept }: Props) {
  const styles = useStyles();
  const { checking } = useTexts();
  const { today } = useServices();
  const [who, setWho] = useState(known);
  const [why, setWhy] = useState('');
  const [until, setUntil] = useState(yearAfter(today()));
  const isWhole = [who, why, until].every((text) => text.trim() !== '') && until >= today();
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onAccept({ who: who.trim(), why: why.trim(), until });
      }}
    >
      <h4 className={styles.title}>{checking.accept}</h4>
      <Field label={checking.why} hint={checking.acceptHint} size="small">
        <Input size="small" value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      <Field label={checking.who} size="small">
        <Input size="small" value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Field label={checking.until} size="small">
        <Input
          size="small"
          type="date"
          min={today()}
          value={until}
          onChange={(_, { value }) => setUntil(value)}
        />
      </Field>
      <Button type="submit" size="small" className={styles.save} disabledFocusable={!isWhole}>
        {checking.save}
      </Button>
    </form>
  );
}

/** The same day of the next year; the day after a leap day's. */
function yearAfter(iso: string): string {
  const year = String(Number(iso.slice(0, 4)) + 1);
  return `${year}${iso.slice(4).replace('-02-29', '-03-01')}`;
}
