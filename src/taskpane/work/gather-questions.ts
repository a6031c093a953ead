import type { Decision, OpenQuestion } from '../../core/consolidation/decisions/decision';
import type { Consolidation } from '../../core/consolidation/source';
import type { Locale } from '../../core/model/locale';
import { templateById } from '../../core/templates/all-templates';
import type { Answer } from './answers';
import { askOfColumn } from './ask-of-column';
import type { GatherQuestion, QuestionAbout } from './gather-question';
import { codeNames, fieldText, withNames } from './shown-values';

const ORDER: readonly QuestionAbout['kind'][] = [
  'submission',
  'number',
  'date',
  'scale',
  'field',
  'names',
  'conflict',
];

/** All open questions, the most consequential first. */
export function gatherQuestions(
  { columns, open, master }: Consolidation,
  locale: Locale,
  today: string,
): GatherQuestion[] {
  const names = codeNames(master);
  const asked = [
    ...columns.map((question) => askOfColumn(question, locale)),
    ...open.map((question) => ofDecision(question, names, locale, today)),
  ];
  const weight = ({ about }: GatherQuestion) => ('records' in about ? about.records : 1);
  return asked.sort(
    (a, b) => ORDER.indexOf(a.about.kind) - ORDER.indexOf(b.about.kind) || weight(b) - weight(a),
  );
}

function ofDecision(
  { decision, records, reason, candidates }: OpenQuestion,
  names: ReadonlyMap<string, string>,
  locale: Locale,
  today: string,
): GatherQuestion {
  const { kind, template, subject, other } = decision;
  const answer = (choice: string): Answer => ({
    kind: 'decision',
    decision: answered(decision, choice, today),
  });
  const id = [kind, template, subject, other].join('\n');
  const table = template === '' ? '' : templateById(template).label[locale];
  switch (kind) {
    case 'names':
      return {
        id,
        about: { kind, one: subject, other, table, isOtherBody: reason === 'other-kind-of-body' },
        choices: [
          { label: 'same', answer: answer('same') },
          { label: 'different', answer: answer('different') },
        ],
      };
    case 'submission':
      return {
        id,
        about: { kind, file: subject, because: other, records },
        choices: [
          { label: 'exclude', answer: answer('exclude') },
          { label: 'count', answer: answer('count') },
        ],
      };
    case 'conflict':
      return {
        id,
        about: { kind, record: withNames(subject, names), table },
        choices: candidates.map(({ choice, values }) => ({
          label: 'record',
          answer: answer(choice),
          place: choice,
          values: values.map(({ field, text }) =>
            fieldText(template === '' ? null : templateById(template), field, text, names, locale),
          ),
        })),
      };
  }
}

function answered(decision: Decision, choice: string, today: string): Decision {
  return { ...decision, choice, on: today };
}
