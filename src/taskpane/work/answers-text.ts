import type { Decision } from '../../core/consolidation/decisions/decision';
import type { RecipeBook } from '../../core/consolidation/recipe-book';

/** What is known before files are brought together: earlier decisions, and what was chosen for the partners' forms. */
export interface Known {
  readonly decisions: readonly Decision[];
  readonly recipes: RecipeBook;
}

/** Answers as a text that people can read and change, and that the command line takes as well. */
export function answersText({ decisions, recipes }: Known): string {
  const answered = decisions.filter(({ choice }) => choice !== '');
  return `${JSON.stringify({ ...recipes, decisions: answered }, null, 2)}\n`;
}
