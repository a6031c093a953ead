import type { IssueSentences } from '../sentence';

/** Every finding: what is wrong with the thing at its place, and what to do next. */
export const issues: IssueSentences = {} as IssueSentences;
