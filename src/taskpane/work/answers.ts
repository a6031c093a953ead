import { type Decision, withAnswers } from '../../core/consolidation/decisions/decision';
import { parseDecisions } from '../../core/consolidation/decisions/parse-decisions';
import { readDecisions } from '../../core/consolidation/decisions/read-decisions';
import { readRecord } from '../../core/consolidation/master-record';
import { type FormChoice, joinRecipes, withFormChoice } from '../../core/consolidation/recipe-choices';
import { parseRecipes } from '../../core/consolidation/recipe-book';
import { catalogs } from '../../core/i18n/catalogs';
import { done, refused, type Result } from '../../core/issues/refusal';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { Known } from './answers-text';

/** What somebody said in the pane: an answer to a question, a choice for a form, or a file of earlier ones. */
export type Answer =
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'form'; readonly choice: FormChoice }
  | { readonly kind: 'file'; readonly known: Known };

/** What the workbook remembers, with what was said since; the last word counts. */
export function knownWith(workbook: WorkbookSnapshot, answers: readonly Answer[]): Known {
  let known: Known = {
    decisions: readDecisions(workbook, catalogs),
    recipes: readRecord(workbook)?.recipes ?? { recipes: [], synonyms: [] },
  };
  for (const answer of answers) known = withAnswer(known, answer);
  return known;
}

function withAnswer({ decisions, recipes }: Known, answer: Answer): Known {
  switch (answer.kind) {
    case 'decision':
      return { decisions: withAnswers([answer.decision], decisions), recipes };
    case 'form':
      return { decisions, recipes: { ...recipes, recipes: withFormChoice(recipes.recipes, answer.choice) } };
    case 'file':
      return {
        decisions: withAnswers(answer.known.decisions, decisions),
        recipes: {
          recipes: joinRecipes(answer.known.recipes.recipes, recipes.recipes),
          synonyms: [...answer.known.recipes.synonyms, ...recipes.synonyms],
        },
      };
  }
}

/** Reads a file of answers; refused when it is none. */
export function parseAnswers(text: string, file: string): Result<Known> {
  const recipes = parseRecipes(text, file);
  const decisions = parseDecisions(text, file);
  const known = {
    decisions: decisions.ok ? decisions.value : [],
    recipes: recipes.ok ? recipes.value : { recipes: [], synonyms: [] },
  };
  const isEmpty = known.recipes.recipes.length + known.recipes.synonyms.length === 0 && !decisions.ok;
  return isEmpty ? refused({ code: 'not-decisions', file }) : done(known);
}
