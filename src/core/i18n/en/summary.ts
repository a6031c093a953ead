/** Words of summary in English. */
export const summary = {};
