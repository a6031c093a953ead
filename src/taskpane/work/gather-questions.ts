import type { ColumnPlace } from '../../core/consolidation/decisions/column-questions';
import type { Decision, OpenQuestion } from '../../core/consolidation/decisions/decision';
import type { FormChoice } from '../../core/consolidation/recipe-choices';
import type { Consolidation } from '../../core/consolidation/source';
import type { Locale } from '../../core/model/locale';
import type { MatchedBy } from '../../core/reading/table';
import { templateById } from '../../core/templates/all-templates';
import type { Answer } from './answers';
import { askOfColumn } from './ask-of-column';
import type { Named } from './column-matches';
import { codeNames, fieldText, withNames } from './shown-values';

/** Something that only a person can tell, with the answers there are. */
export interface GatherQuestion {
  /** The same question has the same id however often files are brought together. */
  readonly id: string;
  readonly about: QuestionAbout;
  readonly choices: readonly QuestionChoice[];
}

export type QuestionAbout =
  | (Column & {
      readonly kind: 'field';
      readonly field: string;
      readonly by: MatchedBy | null;
      readonly fields: readonly Named[];
      readonly form: FormChoice;
    })
  | (Column & { readonly kind: 'number' | 'date' })
  | (Column & { readonly kind: 'scale'; readonly factor: number; readonly unit: string })
  | {
      readonly kind: 'names';
      readonly one: string;
      readonly other: string;
      readonly table: string;
      readonly isOtherBody: boolean;
    }
  | { readonly kind: 'conflict'; readonly record: string; readonly table: string }
  | {
      readonly kind: 'submission';
      readonly file: string;
      readonly because: string;
      readonly records: number;
    };

interface Column {
  readonly headings: readonly string[];
  readonly table: string;
  readonly samples: readonly string[];
  readonly places: readonly ColumnPlace[];
  readonly records: number;
}

/** An answer with what it is called; `place` and `values` tell one of several records. */
export interface QuestionChoice {
  readonly label: ChoiceLabel;
  readonly answer: Answer;
  readonly place?: string;
  readonly values?: readonly { readonly name: string; readonly text: string }[];
}

export type ChoiceLabel =
  | 'yes'
  | 'notCounted'
  | 'pointDecimal'
  | 'commaDecimal'
  | 'dayFirst'
  | 'monthFirst'
  | 'multiplied'
  | 'asStored'
  | 'same'
  | 'different'
  | 'count'
  | 'exclude'
  | 'record';

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
