/** Words of cli in English. */
export const cli = {};
