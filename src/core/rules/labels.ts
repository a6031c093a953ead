import type { CheckedTable } from './checked-table';

/** A field's name in every language, for a sentence about a column that may not be there. */
export function labelsOf(
  at: CheckedTable,
  field: string,
): { readonly labelEn: string; readonly labelSv: string } {
  const label = at.template.columns.find(({ id }) => id === field)?.label;
  return { labelEn: label?.en ?? field, labelSv: label?.sv ?? field };
}
