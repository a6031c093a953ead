import type { Locale } from '../model/locale';

const TAGS: Record<Locale, string> = { en: 'en-GB', sv: 'sv-SE' };
const DATES: Readonly<Record<Locale, Intl.DateTimeFormatOptions>> = {
  en: { day: 'numeric', month: 'short', year: 'numeric' },
  sv: {},
};
const plurals = new Map<Locale, Intl.PluralRules>();

/** `1,204.5` in English, `1 204,5` in Swedish (no-break space). At most `most` decimals and at least `least`. */
export function formatNumber(locale: Locale, value: number, most = 2, least = 0): string {
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  return new Intl.NumberFormat(TAGS[locale], digits).format(value);
}

/** Chooses the form that the language's plural rules ask for. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  let rules = plurals.get(locale);
  if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(TAGS[locale])));
  return rules.select(count) === 'one' ? one : other;
}

/** `a, b and c` in the language. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/**
 * An ISO date as it cannot be misread: `5 Aug 2014` in English, where 05/08 is May to some, `2014-08-05` in Swedish.
 */
export function formatDate(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', ...DATES[locale] }).format(new Date(iso));
}

/** Names one after the other; names that hold a comma themselves are told apart by semicolons. */
export function formatNames(locale: Locale, names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? names.join('; ') : formatList(locale, names);
}
