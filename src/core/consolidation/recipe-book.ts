import { done, refused, type Result } from '../issues/refusal';
import type { Recipe, RecipeColumn } from '../reading/recipes';
import type { Synonym } from '../reading/synonyms';
import type { ReadingChoice } from '../reading/table';
import { isTemplateId } from '../templates/all-templates';
import type { TableMapping } from './mappings';
import type { Submission } from './master';

/** A recipe with what people know it by. */
export interface NamedRecipe extends Recipe {
  /** Partner whose form it is, file and sheet it was seen in; for people. */
  readonly partner: string;
  readonly file: string;
  readonly sheet: string;
}

/** What an initiative knows of its partners' forms: kept in the master, and as a file that people can read and change. */
export interface RecipeBook {
  readonly recipes: readonly NamedRecipe[];
  readonly synonyms: readonly Synonym[];
}

/** What a master says of its tables. */
interface Remembered {
  readonly submissions: readonly Submission[];
  readonly mappings?: readonly TableMapping[];
  readonly recipes?: RecipeBook;
}

/** What every table of a master was taken for, each form of a partner once; ready to be changed and used again. */
export function recipesOf(record: Remembered, nameOf: (code: string) => string): RecipeBook {
  const submissions = new Map(record.submissions.map((one) => [one.id, one]));
  const known = record.recipes ?? { recipes: [], synonyms: [] };
  const seen = new Map<string, NamedRecipe>();
  for (const { submission, sheet, template, layout, columns } of record.mappings ?? []) {
    const { partner = null, file = '' } = submissions.get(submission) ?? {};
    const key = `${partner ?? file}\n${layout}`;
    if (seen.has(key)) continue;
    seen.set(key, {
      partner: partner === null ? '' : nameOf(partner),
      file,
      sheet,
      template,
      columns: columns.map(({ heading, field, reading }) => ({
        heading,
        field,
        ...(reading ? { reading } : {}),
      })),
    });
  }
  return { recipes: [...seen.values()], synonyms: known.synonyms };
}

/** Reads a file of recipes; refused when it is none, or speaks of templates that do not exist. */
export function parseRecipes(json: string, file: string): Result<RecipeBook> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refused({ code: 'not-recipes', file });
  }
  if (!isObject(parsed)) return refused({ code: 'not-recipes', file });
  const recipes = listOf(parsed['recipes'], recipeOf);
  const synonyms = listOf(parsed['synonyms'], synonymOf);
  return recipes && synonyms ? done({ recipes, synonyms }) : refused({ code: 'not-recipes', file });
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each entry read; an empty list when there is none, null when one of them cannot be read. */
function listOf<T>(value: unknown, read: (fields: Fields) => T | null): T[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const list = value.map((entry) => (isObject(entry) ? read(entry) : null));
  return list.every((entry) => entry !== null) ? list : null;
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function recipeOf(fields: Fields): NamedRecipe | null {
  const template = fields['template'] ?? null;
  const columns = listOf(fields['columns'], columnOf);
  if (columns === null || columns.length === 0) return null;
  if (template !== null && (typeof template !== 'string' || !isTemplateId(template))) return null;
  const [partner, file, sheet] = ['partner', 'file', 'sheet'].map((name) => textOf(fields, name));
  return { partner: partner ?? '', file: file ?? '', sheet: sheet ?? '', template, columns };
}

function columnOf(fields: Fields): RecipeColumn | null {
  const { heading, field, reading } = fields;
  if (typeof heading !== 'string') return null;
  if (field !== undefined && field !== null && typeof field !== 'string') return null;
  const chosen = isObject(reading) ? readingOf(reading) : null;
  return { heading, ...(field === undefined ? {} : { field }), ...(chosen ? { reading: chosen } : {}) };
}

function readingOf({ decimal, dates, isMultiplied }: Fields): ReadingChoice {
  return {
    ...(decimal === ',' || decimal === '.' ? { decimal } : {}),
    ...(dates === 'day-month' || dates === 'month-day' ? { dates } : {}),
    ...(typeof isMultiplied === 'boolean' ? { isMultiplied } : {}),
  };
}

function synonymOf(fields: Fields): Synonym | null {
  const [template, field, heading] = ['template', 'field', 'heading'].map((name) => textOf(fields, name));
  if (!template || !isTemplateId(template) || !field || !heading) return null;
  return { template, field, heading };
}
