import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { SheetMetadata } from '../templates/read-metadata';
import type { TemplateDefinition } from '../templates/template';
import { sampleColumn } from './content-evidence';
import { findGiven } from './given-values';
import { headingIndexOf } from './heading-index';
import { keyCandidates } from './key-candidates';
import { matchTemplate } from './match-template';
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
  let best: TemplateMatch | null = null;
  for (const template of context.templates) {
    if (recipe && recipe.template !== template.id) continue;
    const hint = templateHint(template, region, sheet, context.identity);
    const keys = keyCandidates(template, region, context.identity);
    const match = matchTemplate(region, template, {
      ...context,
      index,
      samples,
      keys,
      hint,
      isChosen: recipe !== null,
      year,
      comesAgain: doesComeAgain,
    });
    if (recipe) {
      best = { ...match, columns: withChoices(match.columns, recipe, template, samples, context.templates) };
    } else if (match.isAnchored && match.evidence > (best?.evidence ?? ENOUGH)) best = match;
  }
  if (!best) return { region, template: null, columns: unmatched(region), given: [] };
  return {
    region,
    template: best.template.id,
    columns: best.columns,
    given: findGiven(grid, region, best, sheet, workbook, index, context.identity),
  };
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
