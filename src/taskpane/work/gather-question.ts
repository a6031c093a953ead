import type { ColumnPlace } from '../../core/consolidation/decisions/column-questions';
import type { FormChoice } from '../../core/consolidation/recipe-choices';
import type { MatchedBy } from '../../core/reading/table';
import type { Answer } from './answers';
import type { Named } from './column-matches';

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
