import type { Catalog } from '../i18n/catalog';
import type { Locale } from '../model/locale';
import type { ColumnDefinition, SampleRow, TemplateId } from '../templates/template';

/** Names by code, of the records of each template that has a sheet in the workbook. */
export type NamesOfCodes = ReadonlyMap<TemplateId, ReadonlyMap<string, string>>;

/** How a template becomes a sheet. */
export interface TemplateSheetOptions {
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** Records by field id; an empty sheet to fill in when absent. */
  readonly rows?: readonly SampleRow[];
  readonly initiative?: string;
  readonly partner?: string;
  /** Code of the period that the sheet is for. */
  readonly period?: string;
  /** ISO time that the workbook says it was made. */
  readonly at?: string;
  /** The templates that have a sheet in the same workbook: references to them get a drop-down. */
  readonly together?: readonly TemplateId[];
  /** What codes stand for, shown beside them by formulas; without it such columns are left to the caller. */
  readonly namesOfCodes?: NamesOfCodes;
  /** Columns after the template's own, such as those of provenance. */
  readonly extraColumns?: readonly ColumnDefinition[];
  /** What a record has in one of the extra columns; its own value when absent. */
  readonly extraValue?: (row: SampleRow, field: string) => string | null;
  /** Stands in A3 instead of initiative, partner, period and version. */
  readonly status?: string;
}
