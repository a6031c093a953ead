import type { Locale } from '../../core/model/locale';
import { templateById } from '../../core/templates/all-templates';
import { packs, type PackId } from '../../core/templates/packs';
import { parts } from '../../core/templates/parts';
import type { ColumnType, TemplateFamily, TemplateId } from '../../core/templates/template';

/** All that can be inserted: packs, and every template in the part of the initiative that it belongs to. */
export interface TemplateGallery {
  readonly packs: readonly PackCard[];
  readonly parts: readonly PartCards[];
}

export interface PackCard {
  readonly id: PackId;
  readonly name: string;
  readonly purpose: string;
  readonly templates: readonly TemplateId[];
}

export interface PartCards {
  readonly id: string;
  readonly name: string;
  readonly cards: readonly TemplateCard[];
}

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
  /** What to write in it. */
  readonly help: string;
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

export function templateGallery(locale: Locale): TemplateGallery {
  return {
    packs: packs.map(({ id, label, purpose, templates }) => ({
      id,
      name: label[locale],
      purpose: purpose[locale],
      templates,
    })),
    parts: parts.map(({ id, label, templates }) => ({
      id,
      name: label[locale],
      cards: templates.map((template) => cardOf(template, locale)),
    })),
  };
}

function cardOf(template: TemplateId, locale: Locale): TemplateCard {
  const { id, label, tab, purpose, family, layout, columns } = templateById(template);
  return {
    id,
    name: label[locale],
    sheet: tab[locale],
    purpose: purpose[locale],
    family,
    layout,
    columns: columns.map((column) => ({
      label: column.label[locale],
      help: column.help[locale],
      look:
        column.type.kind === 'text' && column.type.long === true
          ? 'long'
          : (LOOKS[column.type.kind] ?? 'text'),
      required: column.required === 'yes',
    })),
  };
}
