import type { Locale } from '../model/locale';
import type { en } from './en';

/** The shape every language's texts have: a text missing in one language does not compile. */
export type Catalog = typeof en;

/** The languages' texts, handed to whoever writes sentences. */
export type Catalogs = Readonly<Record<Locale, Catalog>>;
