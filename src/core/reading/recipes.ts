import type { TemplateDefinition, TemplateId } from '../templates/template';
import { normaliseHeading } from './headings';
import { isNamed, withNames } from './name-columns';
import type { ColumnSample } from './sample-facts';
import { slotOf } from './slots';
import type { ColumnMatch, ReadingChoice, Region } from './table';

/** What somebody chose for a form that partners fill in: its headings, and the field of each. */
export interface Recipe {
  /** Null for a table that belongs to no template. */
  readonly template: TemplateId | null;
  readonly columns: readonly RecipeColumn[];
  /** The file it was chosen for: of several for one form that of the same file counts. */
  readonly file?: string;
}

export interface RecipeColumn {
  readonly heading: string;
  /** Null for a column that is not counted; absent where nobody has chosen. */
  readonly field?: string | null;
  readonly reading?: ReadingChoice;
}

/** Share of headings that must be the same for a changed form to be taken for the one somebody chose for. */
const SAME_FORM = 0.8;
const CHOICE = 0.97;

/** The recipe for a table: of the same headings in the same order, else of most of them; null when there is none. */
export function recipeFor({ columns }: Region, recipes: readonly Recipe[], file: string): Recipe | null {
  if (recipes.length === 0) return null;
  const headings = columns.map(({ heading }) => normaliseHeading(heading));
  const ordered = headings.join('\n');
  const exact = recipes.filter((recipe) => headingsOf(recipe).join('\n') === ordered);
  if (exact.length > 0) return exact.find((recipe) => recipe.file === file) ?? exact[0] ?? null;
  return (
    recipes.find((recipe) => {
      const chosen = new Set(headingsOf(recipe));
      const shared = headings.filter((heading) => heading !== '' && chosen.has(heading)).length;
      return shared >= SAME_FORM * Math.max(chosen.size, headings.length);
    }) ?? null
  );
}

function headingsOf({ columns }: Recipe): string[] {
  return columns.map(({ heading }) => normaliseHeading(heading));
}

/** The columns as somebody chose them; where nobody did, as they were found, unless their field is taken. */
export function withChoices(
  columns: readonly ColumnMatch[],
  recipe: Recipe,
  template: TemplateDefinition,
  samples: readonly ColumnSample[],
  templates: readonly TemplateDefinition[],
): ColumnMatch[] {
  const headings = headingsOf(recipe);
  const isSame = columns.every(({ heading }, at) => normaliseHeading(heading) === headings[at]);
  const choices = new Map(recipe.columns.map((column, at) => [headings[at] ?? '', column] as const));
  // Some forms have one heading several times.
  const choiceOf = (heading: string, at: number) =>
    isSame ? recipe.columns[at] : choices.get(normaliseHeading(heading));
  const fields = new Set(template.columns.map(({ id }) => id));
  const chosen = columns.map((match, at): ColumnMatch => {
    const choice = choiceOf(match.heading, at);
    const reading = choice?.reading ? { reading: choice.reading } : {};
    const field = choice?.field;
    if (field === undefined) return { ...match, ...reading };
    if (field !== null && field === match.field) {
      return { ...match, score: CHOICE, by: 'choice', ...reading };
    }
    const { column, heading } = match;
    return field !== null && fields.has(field)
      ? { column, heading, field, score: CHOICE, by: 'choice', ...reading }
      : { column, heading, field: null, score: 0, by: field === null ? 'choice' : null };
  });
  const placeOf = (field: string, at: number) => `${field} ${isNamed(field, template, samples[at])}`;
  const taken = new Set(
    chosen.flatMap(({ field, by }, at) => (by === 'choice' && field !== null ? [placeOf(field, at)] : [])),
  );
  const unique = chosen.map((match, at): ColumnMatch => {
    const isFound = match.by !== 'choice' && match.field !== null && slotOf(match) === undefined;
    const isLoser = isFound && taken.has(placeOf(match.field, at));
    const { column, heading } = match;
    return isLoser ? { column, heading, field: null, score: 0, by: null } : match;
  });
  return withNames(unique, [], template, samples, templates);
}
