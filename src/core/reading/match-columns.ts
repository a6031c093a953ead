import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { SheetMetadata } from '../templates/read-metadata';
import type { TemplateDefinition } from '../templates/template';
import { sampleColumn } from './content-evidence';
import { findGiven } from './given-values';
import { headingIndexOf } from './heading-index';
import { keyCandidates } from './key-candidates';
import { layoutOf } from './layout';
import { matchTemplate, mostEvidence } from './match-template';
import type { TemplateMatch } from './match-template';
import type { SheetGrid } from './sheet-grid';
import type { ColumnMatch, Region, TableMatch } from './table';
import type { Recipe } from './recipes';
import { recipeFor, withChoices } from './recipes';
import { comesAgain } from './repeats';
import { templateHint } from './template-hint';
import { yearAround } from './year-around';

/** What is known beside the table itself. */
export interface MatchContext {
  readonly templates: readonly TemplateDefinition[];
  /** The sheet's cells, prepared once for all of its tables. */
  readonly grid: SheetGrid;
  /** What the sheet says it is, when Samverka made it. */
  readonly identity: SheetMetadata | null;
  /** What somebody chose for partners' forms. */
  readonly recipes: readonly Recipe[];
}

/** A table with less evidence than this is none of ours. */
const ENOUGH = 1.6;
const HAIR = 1e-9;

/** The template a table belongs to and the field of each of its columns, decided together over the whole table. */
export function matchTable(
  region: Region,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  context: MatchContext,
): TableMatch {
  const { grid } = context;
  const index = headingIndexOf(context.templates);
  const samples = region.columns.map(({ column }) => sampleColumn(grid, region, column));
  const repeats = region.columns.map<boolean | null>(() => null);
  const doesComeAgain = (at: number) =>
    (repeats[at] ??= comesAgain(grid, region, region.columns[at]?.column ?? 0));
  const year = yearAround(grid, region, sheet, workbook);
  const recipe = recipeFor(region, context.recipes, workbook.file);
  const layout = layoutOf(region, index, year);
  const possible = context.templates
    .filter(({ id }) => !recipe || recipe.template === id)
    .map((template): Possible => {
      const hint = templateHint(template, region, sheet, context.identity);
      const keys = keyCandidates(template, region, context.identity);
      return { template, hint, keys, most: mostEvidence(region, template, { layout, keys, hint }) };
    });
  const match = ({ template, hint, keys }: Possible): TemplateMatch =>
    matchTemplate(region, template, {
      ...context,
      index,
      layout,
      samples,
      keys,
      hint,
      isChosen: recipe !== null,
      comesAgain: doesComeAgain,
    });
  const best = recipe
    ? possible.map(match).map((chosen) => ({
        ...chosen,
        columns: withChoices(chosen.columns, recipe, chosen.template, samples, context.templates),
      }))[0]
    : bestOf(possible, match);
  if (!best) return { region, template: null, columns: unmatched(region), given: [] };
  return {
    region,
    template: best.template.id,
    columns: best.columns,
    given: findGiven(grid, region, best, sheet, workbook, index, context.identity),
  };
}

/** A template that a table may belong to. */
interface Possible {
  readonly template: TemplateDefinition;
  readonly hint: number;
  readonly keys: ReadonlyMap<number, string>;
  /** The evidence there can be at most. */
  readonly most: number;
}

/** The match with the most evidence, the first of equals; templates that cannot have as much are not looked at. */
function bestOf(
  possible: readonly Possible[],
  match: (possible: Possible) => TemplateMatch,
): TemplateMatch | null {
  let best: { readonly found: TemplateMatch; readonly place: number } | null = null;
  const likeliest = [...possible.entries()].sort(([, a], [, b]) => b.most - a.most);
  for (const [place, one] of likeliest) {
    const least: number = best?.found.evidence ?? ENOUGH;
    // What is added up in another order may differ by a hair.
    if (one.most < least - HAIR) break;
    const found = match(one);
    if (!found.isAnchored || found.evidence < least) continue;
    const isBetter = found.evidence > least || (best !== null && place < best.place);
    if (isBetter) best = { found, place };
  }
  return best?.found ?? null;
}

function unmatched(region: Region): ColumnMatch[] {
  return region.columns.map(({ column, heading }) => ({
    column,
    heading,
    field: null,
    score: 0,
    by: null,
  }));
}
