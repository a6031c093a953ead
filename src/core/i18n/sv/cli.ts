import type { Catalog } from '../catalog';

/** Texter på svenska. */
export const cli: Catalog['cli'] = {};
