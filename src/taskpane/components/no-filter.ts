import type { Filter } from './finding-order';

/** Everything is shown. */
export const NO_FILTER: Filter = { severity: 'all', sheet: '' };
