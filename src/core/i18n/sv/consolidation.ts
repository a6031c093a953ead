import type { Catalog } from '../catalog';

/** Texter på svenska. */
export const consolidation: Catalog['consolidation'] = {};
