/** Words of consolidation in English. */
export const consolidation = {};
