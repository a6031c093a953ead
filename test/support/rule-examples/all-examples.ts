import { columnExamples } from './column-examples';
import type { RuleExample } from './example';
import { rowExamples } from './row-examples';
import { workbookExamples } from './workbook-examples';

/** What each rule lets pass and what it finds. */
export const ruleExamples: readonly RuleExample[] = [...columnExamples, ...rowExamples, ...workbookExamples];
