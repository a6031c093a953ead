import { groupBy } from './group-by';
import { observationKey, type Observation } from './observation';

/** One observation for every key, and the keys whose candidates nobody has settled. */
export interface Chosen {
  readonly observations: readonly Observation[];
  /** Same key, different values, and nothing that tells which one holds: they are not counted. */
  readonly conflicts: readonly (readonly Observation[])[];
}

const UNSETTLED = new Set(['preliminary', 'estimated']);

/**
 * Chooses one observation for each key: a settled figure beats a preliminary or estimated one, then the
 * newest submission wins, then final beats revised. What is left with different values is a conflict.
 *
 * Follows the first step of the aggregation order; equal values of one key are a duplicate and count once.
 */
export function chooseObservations(observations: readonly Observation[]): Chosen {
  const byKey = groupBy(observations, observationKey);
  const chosen: Observation[] = [];
  const conflicts: Observation[][] = [];
  for (const [, candidates] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const strongest = strongestOf(candidates);
    const [first, ...rest] = strongest.sort(bySource);
    if (first && rest.every((other) => sameFigures(first, other))) chosen.push(first);
    else conflicts.push(strongest);
  }
  return { observations: chosen, conflicts };
}

function strongestOf(candidates: readonly Observation[]): Observation[] {
  const settled = keep(candidates, (each) => !UNSETTLED.has(each.status));
  const bySent = newest(settled, (each) => each.sentOn);
  const byReported = newest(bySent, (each) => each.reportedOn);
  return keep(byReported, (each) => each.status !== 'revised');
}

/** Those that pass, or all when none does. */
function keep(candidates: readonly Observation[], passes: (each: Observation) => boolean): Observation[] {
  const passing = candidates.filter(passes);
  return passing.length > 0 ? passing : [...candidates];
}

/** Those with the latest time; one without a time might be the newest, so it stays in the choice. */
function newest(candidates: readonly Observation[], time: (each: Observation) => string): Observation[] {
  const latest = candidates.map(time).reduce((a, b) => (a > b ? a : b), '');
  return candidates.filter((each) => time(each) === latest || time(each) === '');
}

function sameFigures(a: Observation, b: Observation): boolean {
  return (
    a.value === b.value &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.respondents === b.respondents &&
    a.text === b.text &&
    a.unit === b.unit
  );
}

/** Any fixed order does: it decides only whose source is named for equal figures. */
function bySource(a: Observation, b: Observation): number {
  const [x, y] = [a, b].map(({ source }) => `${source.file}\n${source.sheet}\n${source.address}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
}
