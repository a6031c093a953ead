import type { checking } from '../core/i18n/en/checking';
import type { pane } from '../core/i18n/en/pane';
import type { refusals } from '../core/i18n/en/refusals';
import { LOCALES, type Locale } from '../core/model/locale';

/** The words that stand in the pane itself; those of sheets and findings come with what the worker gives. */
export interface PaneTexts {
  readonly locale: Locale;
  readonly pane: typeof pane;
  readonly refusals: typeof refusals;
  readonly checking: typeof checking;
}

const TEXTS: Readonly<Record<Locale, () => Promise<PaneTexts>>> = {
  en: async () => ({
    locale: 'en',
    ...(await import('../core/i18n/en/pane')),
    ...(await import('../core/i18n/en/refusals')),
    ...(await import('../core/i18n/en/checking')),
  }),
  sv: async () => ({
    locale: 'sv',
    ...(await import('../core/i18n/sv/pane')),
    ...(await import('../core/i18n/sv/refusals')),
    ...(await import('../core/i18n/sv/checking')),
  }),
};

/** The words in one language; only that one is loaded. */
export function loadTexts(locale: Locale): Promise<PaneTexts> {
  return TEXTS[locale]();
}

/** The language of ours nearest to a tag such as `sv-FI`. */
export function nearestLocale(tag: string): Locale {
  const [language] = tag.toLowerCase().split('-');
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
