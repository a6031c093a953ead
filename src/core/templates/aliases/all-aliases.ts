import { es } from './es';
import { fr } from './fr';
import type { FurtherAliases } from './further-aliases';

/** Headings of partners in languages that Samverka reads but does not speak; by ISO 639 code. */
export const furtherAliases: Readonly<Record<string, FurtherAliases>> = { fr, es };
