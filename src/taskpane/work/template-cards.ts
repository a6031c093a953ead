import type { Locale } from '../../core/model/locale';
import { templates } from '../../core/templates/all-templates';
import type { ColumnType, TemplateFamily, TemplateId } from '../../core/templates/template';

/** A template as the gallery shows it. */
export interface TemplateCard {
  readonly id: TemplateId;
  readonly name: string;
  /** Name of the sheet's tab. */
  readonly sheet: string;
  readonly purpose: string;
  readonly family: TemplateFamily;
  readonly layout: 'table' | 'form';
  readonly columns: readonly CardColumn[];
}

export interface CardColumn {
  readonly label: string;
  readonly look: ColumnLook;
  readonly required: boolean;
}

/** How a column's values look from afar. */
export type ColumnLook = 'text' | 'long' | 'number' | 'choice' | 'date';

const LOOKS: Partial<Record<ColumnType['kind'], ColumnLook>> = {
  integer: 'number',
  decimal: 'number',
  money: 'number',
  percent: 'number',
  year: 'number',
  date: 'date',
  period: 'date',
  list: 'choice',
  lists: 'choice',
  yesNo: 'choice',
  reference: 'choice',
  references: 'choice',
};

/** Every template in the order in which an initiative fills them in. */
export function templateCards(locale: Locale): TemplateCard[] {
  return templates.map(({ id, label, tab, purpose, family, layout, columns }) => ({
    id,
    name: label[locale],
    sheet: tab[locale],
    purpose: purpose[locale],
    family,
    layout,
    columns: columns.map((column) => ({
      label: column.label[locale],
      look:
        column.type.kind === 'text' && column.type.long === true
          ? 'long'
          : (LOOKS[column.type.kind] ?? 'text'),
      required: column.required === 'yes',
    })),
  }));
}
