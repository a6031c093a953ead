import type { Catalog } from '../catalog';

/** Texter på svenska. */
export const templates: Catalog['templates'] = {};
