import { LOCALES, type Localised } from '../model/locale';
import type { ColumnDefinition, TemplateDefinition } from './template';

/** What a column beside another one can show of it. */
export type Companion = 'name' | 'previous' | 'target';

/** Headings and help of companion columns; `label` is the heading of the column they stand beside. */
const TEXTS: Readonly<
  Record<Companion, (label: Localised) => { readonly label: Localised; readonly help: Localised }>
> = {
  name: (label) => ({
    label: { en: `${label.en}: name`, sv: `${label.sv}: namn` },
    help: {
      en: 'Shows by itself what the code stands for. Change the code, not this.',
      sv: 'Visar av sig själv vad koden står för. Ändra koden, inte det här.',
    },
  }),
  previous: () => ({
    label: { en: 'Previous period', sv: 'Föregående period' },
    help: {
      en: 'What you reported for the period before, to compare with. Write nothing here.',
      sv: 'Vad ni rapporterade för perioden före, att jämföra med. Skriv inget här.',
    },
  }),
  target: () => ({
    label: { en: 'Target for the period', sv: 'Mål för perioden' },
    help: {
      en: 'The target you have agreed on, to compare with. Write nothing here.',
      sv: 'Målet som ni har kommit överens om, att jämföra med. Skriv inget här.',
    },
  }),
};

/** A column that shows something of another one and is never read: its id is that of the other, a colon and what it shows. */
export function companionOf(column: ColumnDefinition, shown: Companion): ColumnDefinition {
  const { label, help } = TEXTS[shown](column.label);
  const type = shown === 'name' ? ({ kind: 'text' } as const) : column.type;
  return { id: `${column.id}:${shown}`, type, label, help, aliases: { en: [], sv: [] } };
}

/** True for the id of a column that only shows something of another one. */
export function isCompanion(field: string): boolean {
  return field.includes(':');
}

/** The field that a companion column shows something of. */
export function companionField(field: string): string {
  return field.slice(0, field.indexOf(':'));
}

/** Every heading that a companion column can have on a template's sheet. */
export function companionHeadings({ columns }: TemplateDefinition): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ label }) =>
      Object.values(TEXTS).flatMap((texts) => LOCALES.map((locale) => texts(label).label[locale])),
    ),
  );
}
