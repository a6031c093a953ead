/** Herfindahl–Hirschman index: 1 where one carries everything, 1/n where n carry equally; null without any load. */
export function concentrationOf(loads: readonly number[]): number | null {
  const total = loads.reduce((sum, each) => sum + each, 0);
  return total > 0 ? loads.reduce((sum, each) => sum + (each / total) ** 2, 0) : null;
}
