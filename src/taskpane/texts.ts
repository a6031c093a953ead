import { pane as paneEn } from '../core/i18n/en/pane';
import { refusals as refusalsEn } from '../core/i18n/en/refusals';
import { pane as paneSv } from '../core/i18n/sv/pane';
import { refusals as refusalsSv } from '../core/i18n/sv/refusals';
import { LOCALES, type Locale, type Localised } from '../core/model/locale';

/** The words that stand in the pane itself; those of sheets and findings come with what the worker gives. */
export interface PaneTexts {
  readonly locale: Locale;
  readonly pane: typeof paneEn;
  readonly refusals: typeof refusalsEn;
}

export const paneTexts: Localised<PaneTexts> = {
  en: { locale: 'en', pane: paneEn, refusals: refusalsEn },
  sv: { locale: 'sv', pane: paneSv, refusals: refusalsSv },
};

/** The language of ours nearest to a tag such as `sv-FI`. */
export function nearestLocale(tag: string): Locale {
  const [language] = tag.toLowerCase().split('-');
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
