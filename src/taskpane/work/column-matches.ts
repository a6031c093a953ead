import { columnLetters, formatRange } from '../../core/model/address';
import { firstTexts } from '../../core/consolidation/column-texts';
import { isUnsure } from '../../core/consolidation/decisions/column-questions';
import type { FormChoice } from '../../core/consolidation/recipe-choices';
import type { RecipeBook } from '../../core/consolidation/recipe-book';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { readTables } from '../../core/reading/read-workbook-tables';
import { withSynonyms } from '../../core/reading/synonyms';
import type { ColumnDecision, ColumnMatch, MatchedBy } from '../../core/reading/table';
import { withoutCheckSheets } from '../../core/validation/check-sheets';
import { templateById, templates } from '../../core/templates/all-templates';
import type { TemplateId } from '../../core/templates/template';

/** How one table of a partner's file was understood. */
export interface TableMatches {
  /** The form that a choice is made for. */
  readonly form: Omit<FormChoice, 'columns' | 'choice' | 'template'>;
  readonly range: string;
  /** Null when the table belongs to no template. */
  readonly template: TemplateId | null;
  readonly columns: readonly MatchedColumn[];
  /** The fields of its template, with their names. */
  readonly fields: readonly Named[];
}

/** What one column was taken for, and why. */
export interface MatchedColumn {
  readonly letters: string;
  readonly heading: string;
  /** Null when the column is not known. */
  readonly field: string | null;
  readonly by: MatchedBy | null;
  readonly score: number;
  readonly isUnsure: boolean;
  /** The first texts in it. */
  readonly samples: readonly string[];
  /** For one of several columns: the period or the indicator its values are of. */
  readonly of: string;
  /** How its values are read, where that had to be decided. */
  readonly read: readonly ColumnDecision['decision'][];
}

/** Something that can be chosen. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The templates that a partner's table can be taken for. */
export function matchableTemplates(locale: Locale): Named[] {
  return templates
    .filter(({ recognisedBy }) => recognisedBy === undefined)
    .map(({ id, label }) => ({ id, name: label[locale] }));
}

/** The fields of a template, as they are called in a language. */
export function fieldsOf(template: TemplateId, locale: Locale): Named[] {
  return templateById(template).columns.map(({ id, label }) => ({ id, name: label[locale] }));
}

/** What each column of a file was taken for, table by table. */
export function columnMatches(
  workbook: WorkbookSnapshot,
  locale: Locale,
  { recipes, synonyms }: RecipeBook,
): TableMatches[] {
  const { matches, tables } = readTables(
    withoutCheckSheets(workbook),
    withSynonyms(templates, synonyms),
    recipes,
  );
  return matches.flatMap((ofSheet, i) => {
    const sheet = workbook.sheets[i];
    if (!sheet) return [];
    return ofSheet.map((match): TableMatches => {
      const { region, template, columns } = match;
      const decisions = tables.find((table) => table.match === match)?.decisions ?? [];
      return {
        form: {
          headings: region.columns.map(({ heading }) => heading),
          partner: '',
          file: workbook.file,
          sheet: sheet.name,
        },
        range: formatRange(region.range),
        template,
        fields: template === null ? [] : fieldsOf(template, locale),
        columns: columns.map((column, at) => ({
          ...shown(column),
          samples: firstTexts(region, sheet, at, workbook),
          read: decisions.filter((one) => one.column === column.column).map(({ decision }) => decision),
        })),
      };
    });
  });
}

function shown(match: ColumnMatch): Omit<MatchedColumn, 'samples' | 'read'> {
  const { column, heading, field, by, score, period, indicator } = match;
  const of = period ?? indicator ?? '';
  return { letters: columnLetters(column), heading, field, by, score, isUnsure: isUnsure(match), of };
}
