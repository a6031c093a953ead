import { normaliseHeading } from '../reading/headings';
import type { RecipeColumn } from '../reading/recipes';
import type { TemplateId } from '../templates/template';
import type { NamedRecipe } from './recipe-book';

/** What somebody chose for some columns of a form, or for the form as a whole. */
export interface FormChoice {
  /** Headings of the form, in their order. */
  readonly headings: readonly string[];
  /** Null for a table that shall not be counted. */
  readonly template: TemplateId | null;
  /** Indexes among the headings; none when only the template was chosen. */
  readonly columns: readonly number[];
  readonly choice: Omit<RecipeColumn, 'heading'>;
  /** Where the form was seen; for people. */
  readonly partner: string;
  readonly file: string;
  readonly sheet: string;
}

/** The recipes with one more choice; what was chosen before for other columns of the form stays. */
export function withFormChoice(recipes: readonly NamedRecipe[], chosen: FormChoice): NamedRecipe[] {
  const { headings, template, partner, file, sheet } = chosen;
  const known = recipes.find((recipe) => isForm(recipe, headings));
  const kept = known?.template === template ? known.columns : [];
  const columns = headings.map((heading, at): RecipeColumn => {
    const before = kept[at] ?? { heading };
    if (!chosen.columns.includes(at)) return before;
    const reading = { ...before.reading, ...chosen.choice.reading };
    return {
      ...before,
      ...chosen.choice,
      ...(Object.keys(reading).length > 0 ? { reading } : {}),
    };
  });
  const others = recipes.filter((recipe) => !isForm(recipe, headings));
  return [{ partner, file, sheet, template, columns }, ...others];
}

/** Recipes of which the first for each form counts. */
export function joinRecipes(
  first: readonly NamedRecipe[],
  then: readonly NamedRecipe[],
): readonly NamedRecipe[] {
  return [
    ...first,
    ...then.filter(({ columns }) => {
      const headings = columns.map(({ heading }) => heading);
      return !first.some((recipe) => isForm(recipe, headings));
    }),
  ];
}

function isForm({ columns }: NamedRecipe, headings: readonly string[]): boolean {
  return (
    columns.length === headings.length &&
    columns.every(({ heading }, at) => normaliseHeading(heading) === normaliseHeading(headings[at] ?? ''))
  );
}
