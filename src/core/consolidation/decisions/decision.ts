import type { TemplateId } from '../../templates/template';

/** What can be decided about: two names, two records of one key, or a whole file. */
export const DECISION_KINDS = ['names', 'conflict', 'submission'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** One question that consolidation could not settle for sure, and its answer once somebody has given one. */
export interface Decision {
  readonly kind: DecisionKind;
  /** Template whose records it is about; '' for a whole file. */
  readonly template: TemplateId | '';
  /** A name, the key of a record, or a file. */
  readonly subject: string;
  /** The other name, the place of the other record, or what speaks against the file. */
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
} as const satisfies Record<DecisionKind, readonly string[]>;

/** A question without an answer. */
export function question(
  kind: DecisionKind,
  template: Decision['template'],
  subject: string,
  other: string,
): Decision {
  return { kind, template, subject, other, choice: '', by: '', on: '', why: '' };
}

/** What makes two rows the same question. */
export function questionKey({ kind, template, subject, other }: Decision): string {
  const places = kind === 'names' ? [subject, other].sort() : [subject];
  return [kind, template, ...places].join('\n');
}

/** Earlier answers, then the questions that nobody has answered. */
export function withAnswers(answers: readonly Decision[], open: readonly Decision[]): Decision[] {
  const answered = answers.filter(({ choice }) => choice !== '');
  const known = new Set(answered.map(questionKey));
  const asked = new Map(open.map((one) => [questionKey(one), one]));
  return [...answered, ...[...asked].flatMap(([key, one]) => (known.has(key) ? [] : [one]))];
}
