import type { Master } from '../consolidation/master';
import type { Period, PeriodKind } from '../model/period';
import { chooseObservations } from './choose';
import { readDefinitions, type IndicatorDefinition } from './definition';
import { groupBy } from './group-by';
import { whyLeftOut, type LeftOut } from './left-out';
import { readObservations, type Observation } from './observation';
import { readTargets, type PeriodTarget } from './targets';

/** An indicator with everything its figures are made from. */
export interface IndicatorData {
  readonly definition: IndicatorDefinition;
  /** One for each key. */
  readonly observations: readonly Observation[];
  /** One of each key whose candidates differ. */
  readonly conflicts: readonly Observation[];
  /** Values that cannot be true and are not counted. */
  readonly leftOut: readonly LeftOut[];
  readonly targets: readonly PeriodTarget[];
  /** Partners who were to report, and those who did without being asked. */
  readonly expected: readonly string[];
  /** Length of the periods that the indicator's series is made of; null without observations. */
  readonly kind: PeriodKind | null;
}

/** Every indicator of the master with its observations chosen. */
export function readIndicators(master: Master): IndicatorData[] {
  const { observations, conflicts } = chooseObservations(readObservations(master));
  const chosen = groupBy(observations, (each) => each.indicator);
  const disputed = groupBy(
    conflicts.flatMap((each) => each.slice(0, 1)),
    (each) => each.indicator,
  );
  const definitions = readDefinitions(master);
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const targets = groupBy(readTargets(master, byId), (each) => each.indicator);
  return definitions.map((definition) => {
    const open = disputed.get(definition.id) ?? [];
    const told = [...(chosen.get(definition.id) ?? []), ...open];
    const own: Observation[] = [];
    const leftOut: LeftOut[] = [];
    for (const observation of chosen.get(definition.id) ?? []) {
      const why = whyLeftOut(definition, observation);
      if (why) leftOut.push({ observation, why });
      else own.push(observation);
    }
    return {
      definition,
      observations: own.sort(byPeriod),
      conflicts: open,
      leftOut: leftOut.sort((a, b) => byPeriod(a.observation, b.observation)),
      targets: targets.get(definition.id) ?? [],
      expected: expectedPartners(definition, told),
      kind: seriesKind(
        definition,
        told.map((each) => each.period),
      ),
    };
  });
}

/** As periods are compared, without making texts of them: there may be a great many. */
function byPeriod({ period: a }: Observation, { period: b }: Observation): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
}

function expectedPartners(definition: IndicatorDefinition, observations: readonly Observation[]): string[] {
  const { reportingPartners, responsible, aggPartners } = definition;
  const alone = aggPartners === 'single_source' && responsible !== '' ? [responsible] : [];
  const asked = reportingPartners.length > 0 ? reportingPartners : alone;
  // Who says that a figure is not available has been asked, too.
  return [...new Set([...asked, ...observations.map((each) => each.partner)])].sort();
}

/** The declared frequency where observations fit it, else the most frequent kind, the shorter of equals. */
function seriesKind(definition: IndicatorDefinition, periods: readonly Period[]): PeriodKind | null {
  const { frequency } = definition;
  const kinds = [...groupBy(periods, (each) => each.kind).values()];
  const fits = kinds.some(
    ([first]) =>
      frequency !== null && first && (first.kind === frequency || DAYS[first.kind] < DAYS[frequency]),
  );
  if (fits) return frequency;
  const [most] = kinds.sort((a, b) => b.length - a.length || daysOf(a) - daysOf(b));
  return most?.[0]?.kind ?? null;
}

const DAYS: Readonly<Record<PeriodKind, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  tertial: 123,
  half: 184,
  term: 184,
  year: 366,
  schoolYear: 366,
  fiscalYear: 366,
};

function daysOf(periods: readonly Period[]): number {
  return periods[0] ? DAYS[periods[0].kind] : 0;
}
