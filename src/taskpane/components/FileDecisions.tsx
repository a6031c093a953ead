import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useGatheringTexts } from '../gathering-texts';
import type { FileDecision } from '../hooks/use-decisions';
import type { GatheredFile } from '../work/gather-files';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  plain: { paddingLeft: 0, paddingRight: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
  form: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', width: '100%' },
});

interface Props {
  readonly file: GatheredFile;
  readonly onDecide: (decision: FileDecision) => void;
}

/** Leaves a file out or counts it again, and keeps who has signed it off. */
export function FileDecisions({ file, onDecide }: Props) {
  const styles = useStyles();
  const { decide: words } = useGatheringTexts();
  const [isSigning, setIsSigning] = useState(false);
  const isOut = file.status === 'excluded';
  const action = (label: string, onClick: () => void) => (
    <Button
      className={styles.plain}
      appearance="transparent"
      size="small"
      aria-label={`${label}: ${file.file}`}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <span className={styles.root}>
      {action(isOut ? words.count : words.exclude, () => {
        onDecide({ kind: 'submission', choice: isOut ? 'count' : 'exclude' });
      })}
      {!isOut && file.signedOff === null && !isSigning && action(words.sign, () => setIsSigning(true))}
      {file.signedOff !== null && (
        <>
          <Text size={200}>{words.signed(file.signedOff)}</Text>
          {action(words.withdraw, () => onDecide({ kind: 'sign-off', choice: 'withdrawn', by: '' }))}
        </>
      )}
      {isSigning && (
        <SignOffForm
          onSign={(by) => {
            setIsSigning(false);
            onDecide({ kind: 'sign-off', choice: 'signed', by });
          }}
        />
      )}
    </span>
  );
}

function SignOffForm({ onSign }: { readonly onSign: (by: string) => void }) {
  const styles = useStyles();
  const { decide: words } = useGatheringTexts();
  const [by, setBy] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() !== '') onSign(by.trim());
      }}
    >
      <Field label={words.who} hint={words.signHint} size="small">
        <Input size="small" autoFocus value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Button type="submit" size="small" disabledFocusable={by.trim() === ''}>
        {words.sign}
      </Button>
    </form>
  );
}
