import type { Locale } from '../model/locale';
import type { CheckedTable } from './checked-table';

/** A field's name in every language, for a sentence about a column that may not be there. */
export function labelsOf(
  at: CheckedTable,
  field: string,
): { readonly labelEn: string; readonly labelSv: string } {
  const label = at.template.columns.find(({ id }) => id === field)?.label;
  return { labelEn: label?.en ?? field, labelSv: label?.sv ?? field };
}

/** The language most of a sheet's headings are written in; English when none is like the template's. */
export function localeOf({ table, template }: CheckedTable): Locale {
  let balance = 0;
  for (const { id, label } of template.columns) {
    const heading = table.columns.get(id)?.heading.toLowerCase() ?? '';
    if (heading.startsWith(label.sv.toLowerCase())) balance++;
    if (heading.startsWith(label.en.toLowerCase())) balance--;
  }
  return balance > 0 ? 'sv' : 'en';
}
