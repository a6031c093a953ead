import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useGatheringTexts } from '../gathering-texts';
import type { Gather } from '../hooks/use-gather';
import { saveText } from '../save-text';
import { answersText, type Known } from '../work/answers-text';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { display: 'none' },
});

interface Props {
  readonly known: Known;
  readonly onOpen: Gather['openAnswers'];
}

/** Answers and choices as a file that people can read, out and in. */
export function RememberedAnswers({ known, onOpen }: Props) {
  const styles = useStyles();
  const words = useGatheringTexts().remembered;
  const input = useRef<HTMLInputElement>(null);
  const answered = known.decisions.filter(({ choice }) => choice !== '').length;
  const forms = known.recipes.recipes.length;
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {words.lead}
      </Text>
      <Text>{words.counts(answered, forms)}</Text>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<SaveRegular />}
          disabledFocusable={answered + forms === 0}
          onClick={() => saveText(words.fileName, answersText(known))}
        >
          {words.save}
        </Button>
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {words.open}
        </Button>
      </div>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".json"
        aria-label={words.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void onOpen(file);
          target.value = '';
        }}
      />
    </div>
  );
}
