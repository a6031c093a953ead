import type { ColumnDefinition, ColumnType } from './template';

type Texts = readonly [en: string, sv: string];
type Words = readonly [en: readonly string[], sv: readonly string[]];

/** A column from its texts in English and Swedish: heading, other headings, and what to write. */
export function column(
  id: string,
  type: ColumnType,
  [en, sv]: Texts,
  [otherEn, otherSv]: Words,
  [helpEn, helpSv]: Texts,
  more: Pick<ColumnDefinition, 'required' | 'hxl' | 'isPersonal'> = {},
): ColumnDefinition {
  const label = { en, sv };
  const aliases = { en: otherEn, sv: otherSv };
  return { id, type, label, aliases, help: { en: helpEn, sv: helpSv }, ...more };
}
