import type { IssueCode } from '../issues/codes';

/** What findings and refusals are told with: what is wrong, and what to do next. */
export interface Sentence {
  readonly what: string;
  readonly next: string;
}

/** What a sentence may say; numbers are formatted by the sentence. */
export type Params = Readonly<Record<string, string | number>>;

export type IssueSentences = Readonly<Record<IssueCode, (params: Params) => Sentence>>;
