import type { IssueSentences } from '../sentence';

/** Varje fynd: vad som är fel på platsen och vad man gör nu. */
export const issues: IssueSentences = {} as IssueSentences;
