import type { IssueCode } from '../issues/codes';
import type { ParamsOf } from '../issues/params';

/** What findings and refusals are told with: what is wrong, and what to do next. */
export interface Sentence {
  readonly what: string;
  readonly next: string;
}

/** What every sentence about a finding may say besides the params of its code; empty when it is not known. */
export interface About {
  /** The value as it was typed; of several, the first. */
  readonly value: string;
  /** Heading of the column. */
  readonly column: string;
  /** Where it is in its sheet; '' when that is not known. */
  readonly address: string;
  readonly count: number;
}

export type IssueSentences = {
  readonly [C in IssueCode]: (params: ParamsOf<C> & About) => Sentence;
};

/** Longest part of a typed value that is repeated in a sentence. */
const LONGEST = 60;

/** A typed value short enough to be repeated. */
export function shortened(value: string): string {
  return value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1).trimEnd()}…`;
}
