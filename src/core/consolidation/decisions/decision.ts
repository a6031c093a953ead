import type { TemplateId } from '../../templates/template';

/** What can be decided about: two names, two records of one key, a whole file, a period, or that a file is approved. */
export const DECISION_KINDS = ['names', 'conflict', 'submission', 'period', 'sign-off'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
/** What consolidation itself asks; the others are decided unasked. */
export type QuestionKind = Exclude<DecisionKind, 'period' | 'sign-off'>;

/** One question that consolidation could not settle for sure, and its answer once somebody has given one. */
export interface Decision {
  readonly kind: DecisionKind;
  /** Template whose records it is about; '' for a whole file. */
  readonly template: TemplateId | '';
  /** A name, the key of a record, a file, or the code of a period. */
  readonly subject: string;
  /** The other name, the place of the other record, what speaks against the file, or the submission that is approved. */
  readonly other: string;
  /** {@link CHOICES}, or the place of the record to keep; '' while nobody has answered. */
  readonly choice: string;
  readonly by: string;
  readonly on: string;
  readonly why: string;
}

/** Answers that are words; that to a conflict is the place of the record to keep. */
export const CHOICES = {
  names: ['same', 'different'],
  conflict: [],
  submission: ['count', 'exclude'],
  period: ['locked', 'open'],
  'sign-off': ['signed', 'withdrawn'],
} as const satisfies Record<DecisionKind, readonly string[]>;

/** A question that waits for an answer, with what helps to give one. */
export interface OpenQuestion {
  readonly decision: Decision & { readonly kind: QuestionKind };
  /** How many records it is about. */
  readonly records: number;
  /** For `names`: why they may be the same. */
  readonly reason: string | null;
  /** For `conflict`: the records side by side, that which counts until then first. */
  readonly candidates: readonly Candidate[];
}

/** One of several records with the same key. */
export interface Candidate {
  /** The answer that chooses it. */
  readonly choice: string;
  /** What it says where the records differ. */
  readonly values: readonly { readonly field: string; readonly text: string }[];
}

/** A question without an answer. */
export function question(
  kind: QuestionKind,
  template: Decision['template'],
  subject: string,
  other: string,
): OpenQuestion['decision'] {
  return { kind, template, subject, other, choice: '', by: '', on: '', why: '' };
}

/** What makes two rows the same question. */
export function questionKey({ kind, template, subject, other }: Decision): string {
  const places = kind === 'names' ? [subject, other].sort() : [subject];
  return [kind, template, ...places].join('\n');
}

/** Open questions that no earlier answer settles, each once. */
export function unanswered(answers: readonly Decision[], open: readonly OpenQuestion[]): OpenQuestion[] {
  const answered = new Set(answers.filter(({ choice }) => choice !== '').map((one) => questionKey(one)));
  const asked = new Map(open.map((one) => [questionKey(one.decision), one]));
  return [...asked].flatMap(([key, one]) => (answered.has(key) ? [] : [one]));
}

/** Earlier answers, then the questions that nobody has answered. */
export function withAnswers(answers: readonly Decision[], open: readonly Decision[]): Decision[] {
  const answered = answers.filter(({ choice }) => choice !== '');
  const known = new Set(answered.map(questionKey));
  const asked = new Map(open.map((one) => [questionKey(one), one]));
  return [...answered, ...[...asked].flatMap(([key, one]) => (known.has(key) ? [] : [one]))];
}
