import { catalogs } from '../i18n/catalogs';
import { type Locale, LOCALES } from '../model/locale';
import { foldName } from '../rules/lookup';
import { provenanceColumns } from '../templates/provenance-columns';
import type { ColumnDefinition, TemplateDefinition } from '../templates/template';

/** Whether a heading is that of a column Samverka adds beside a template's own: where a row came from, or the name beside a code. */
export function isAddedColumn(heading: string, { columns }: TemplateDefinition): boolean {
  const folded = foldName(heading);
  return LOCALES.some(
    (language) =>
      provenanceColumns.some(({ label }) => foldName(label[language]) === folded) ||
      columns.some((column) => isReference(column) && foldName(nameBeside(column, language)) === folded),
  );
}

function isReference({ type }: ColumnDefinition): boolean {
  return type.kind === 'reference' || type.kind === 'references';
}

function nameBeside({ label }: ColumnDefinition, language: Locale): string {
  return catalogs[language].consolidation.nameBeside(label[language]);
}
