import {
  Button,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useGatheringTexts } from '../gathering-texts';
import type { Answer } from '../work/answers';
import type { GatherQuestion, QuestionChoice } from '../work/gather-question';
import { choiceText, evidence, questionText } from './question-words';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  record: {
    width: '100%',
    flexDirection: 'column',
    alignItems: 'start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  key: { color: tokens.colorNeutralForeground2, marginRight: tokens.spacingHorizontalXS },
});

interface Props {
  readonly question: GatherQuestion;
  /** Whether the question before was just answered: the next one gets the focus. */
  readonly isNext: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** One question with its answers; the keys 1, 2 … choose one. */
export function QuestionCard({ question, isNext, onAnswer }: Props) {
  const styles = useStyles();
  const { questions, mapping } = useGatheringTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (isNext) title.current?.focus();
  }, [isNext, question.id]);
  const press = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (target instanceof HTMLSelectElement || ctrlKey || altKey || metaKey) return;
    const choice = /^[1-9]$/.test(key) ? question.choices[Number(key) - 1] : undefined;
    if (choice) onAnswer(choice.answer);
  };
  return (
    <div className={styles.root} role="group" aria-labelledby={id} onKeyDown={press}>
      <h4 className={styles.title} id={id} ref={title} tabIndex={-1}>
        {questionText(question, questions)}
      </h4>
      {evidence(question, questions, mapping).map((line) => (
        <Text key={line} size={200} className={styles.quiet}>
          {line}
        </Text>
      ))}
      <div className={styles.choices}>
        {question.choices.map((choice, at) => (
          <Choice
            key={`${choice.label} ${choice.place ?? ''}`}
            text={choiceText(question, choice, questions)}
            choice={choice}
            number={at + 1}
            onChoose={() => onAnswer(choice.answer)}
          />
        ))}
      </div>
      {question.about.kind === 'field' && <OtherField about={question.about} onAnswer={onAnswer} />}
    </div>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly choice: QuestionChoice;
  readonly number: number;
  readonly onChoose: () => void;
}

function Choice({ text, choice, number, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const { nothing } = useGatheringTexts().questions;
  return (
    <Button
      aria-keyshortcuts={String(number)}
      onClick={onChoose}
      {...(choice.values ? { className: styles.record } : {})}
    >
      <span>
        <span aria-hidden className={styles.key}>
          {number}
        </span>
        {choice.values ? <Text weight="semibold">{text}</Text> : text}
      </span>
      {choice.values?.map(({ name, text: value }) => (
        <span key={name}>
          {name}: {value === '' ? nothing : value}
        </span>
      ))}
    </Button>
  );
}

interface OtherProps {
  readonly about: Extract<GatherQuestion['about'], { kind: 'field' }>;
  readonly onAnswer: (answer: Answer) => void;
}

function OtherField({ about, onAnswer }: OtherProps) {
  const { questions } = useGatheringTexts();
  return (
    <Field label={questions.other} size="small">
      <Select
        size="small"
        value=""
        onChange={(_, { value }) =>
          value !== '' && onAnswer({ kind: 'form', choice: { ...about.form, choice: { field: value } } })
        }
      >
        <option value="" />
        {about.fields.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
