/** The languages of pane, sheets, lists and findings; every one of them is complete. */
export const LOCALES = ['en', 'sv'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same thing in every language. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;
