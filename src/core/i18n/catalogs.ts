import type { Catalogs } from './catalog';
import { en } from './en';
import { sv } from './sv';

/** All languages. */
export const catalogs: Catalogs = { en, sv };
