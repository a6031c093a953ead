import { formatNumber } from '../format';

/** What is said around every finding. */
export const findings = {
  /** A place with several cells of one cause; the sentence speaks of the first. */
  cells: (place: string, count: number) => `${place} (${formatNumber('en', count)} cells like the first)`,
  suggestion: (value: string) => `Did you mean “${value}”?`,
};
