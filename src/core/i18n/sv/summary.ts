import type { Catalog } from '../catalog';

/** Texter på svenska. */
export const summary: Catalog['summary'] = {};
