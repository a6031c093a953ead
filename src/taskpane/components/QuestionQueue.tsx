import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useGatheringTexts } from '../gathering-texts';
import type { Answer } from '../work/answers';
import type { GatherQuestion } from '../work/gather-question';
import { QuestionCard } from './QuestionCard';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  head: { display: 'grid', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly questions: readonly GatherQuestion[];
  readonly answered: number;
  readonly onAnswer: (answers: readonly Answer[]) => void;
  readonly onTakeBack: () => void;
}

/** What only a person can tell, one question at a time. */
export function QuestionQueue({ questions, answered, onAnswer, onTakeBack }: Props) {
  const styles = useStyles();
  const words = useGatheringTexts().questions;
  /** Questions put off, and those whose answer is being used. */
  const [later, setLater] = useState<readonly string[]>([]);
  const [sent, setSent] = useState<readonly string[]>([]);
  const open = questions.filter(({ id }) => !sent.includes(id));
  const queue = [...open].sort((a, b) => later.indexOf(a.id) - later.indexOf(b.id));
  const [question] = queue;
  const inDoubt = open.filter(({ about }) => about.kind === 'field');
  const say = (asked: readonly GatherQuestion[], answers: readonly Answer[]) => {
    setSent([...sent, ...asked.map(({ id }) => id)]);
    onAnswer(answers);
  };
  const takeBack = () => {
    setSent([]);
    onTakeBack();
  };
  if (!question && answered === 0) return null;
  return (
    <section className={styles.root} aria-label={words.title(open.length)}>
      <div className={styles.head} aria-live="polite">
        <h3 className={styles.title}>{question ? words.title(open.length) : words.done}</h3>
        {question && (
          <Text size={200} className={styles.quiet}>
            {words.lead} {words.keys}
          </Text>
        )}
      </div>
      {question && (
        <QuestionCard
          question={question}
          isNext={sent.length + later.length > 0}
          onAnswer={(answer) => say([question], [answer])}
        />
      )}
      <div className={styles.actions}>
        {question && queue.length > 1 && (
          <Quiet
            text={words.later}
            onClick={() => setLater([...later.filter((id) => id !== question.id), question.id])}
          />
        )}
        {question?.about.kind === 'field' && inDoubt.length > 1 && (
          <Quiet
            text={words.allRight(inDoubt.length)}
            onClick={() => say(inDoubt, inDoubt.flatMap(firstAnswer))}
          />
        )}
        {answered > 0 && <Quiet text={words.takeBack} onClick={takeBack} />}
      </div>
    </section>
  );
}

function firstAnswer({ choices: [first] }: GatherQuestion): Answer[] {
  return first ? [first.answer] : [];
}

function Quiet({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <Button appearance="subtle" size="small" onClick={onClick}>
      {text}
    </Button>
  );
}
