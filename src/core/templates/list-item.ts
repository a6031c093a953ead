import type { ListItem } from './template';

/** A choice with its code, its label in English and in Swedish, and other words that mean it. */
export const item = (code: string, en: string, sv: string, aliases: readonly string[] = []): ListItem => ({
  code,
  label: { en, sv },
  ...(aliases.length > 0 ? { aliases } : {}),
});
