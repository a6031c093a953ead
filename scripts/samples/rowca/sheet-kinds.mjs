/** A list of every figure. */
export const figures = (overrides) => ({ layout: 'list', of: 'figures', ...overrides });

/** Months as [name in the data, heading]: June → Jun-14. */
export const months = (names) => names.map((name) => [name, `${name.slice(0, 3)}-14`]);
