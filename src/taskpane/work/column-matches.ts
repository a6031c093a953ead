import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { readTables } from '../../core/reading/read-workbook-tables';
import { templateById, templates } from '../../core/templates/all-templates';

/** How the columns of one table of a partner's file were understood. */
export interface TableMatches {
  readonly sheet: string;
  /** Name of the template; null when the table belongs to none. */
  readonly template: string | null;
  readonly columns: readonly {
    readonly heading: string;
    /** Name of the field; null when the column is not known. */
    readonly field: string | null;
    readonly unsure: boolean;
  }[];
}

/** From here on a column is taken without asking. */
const SURE = 0.9;

/** What each column of a file was taken for, with every field once. */
export function columnMatches(workbook: WorkbookSnapshot, locale: Locale): TableMatches[] {
  const { matches } = readTables(workbook, templates);
  return matches.flatMap((tables, i) =>
    tables.map(({ template, columns }) => {
      const known = template === null ? null : templateById(template);
      return {
        sheet: workbook.sheets[i]?.name ?? '',
        template: known?.label[locale] ?? null,
        columns: columns.map(({ heading, field, score }) => ({
          heading,
          field: known?.columns.find(({ id }) => id === field)?.label[locale] ?? null,
          unsure: field !== null && score < SURE,
        })),
      };
    }),
  );
}
