/** Words of templates in English. */
export const templates = {};
