/** What stands where a figure is hidden, in every language: Statistics Sweden's mark for "not available". */
export const HIDDEN_MARK = '..';

/** At the end of a chart's name: its figures are not counts of people, so small ones are no one's secret. */
export const NOT_PEOPLE = '(not people)';
