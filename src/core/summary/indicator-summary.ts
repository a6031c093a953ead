import { addsPartners, restOnSame } from '../indicators/comparable';
import type { IndicatorData } from '../indicators/indicator-data';
import { standingAt, type Standing } from '../indicators/standing';
import { trendOf } from '../indicators/trend';

/** An indicator and where it stands. */
export interface IndicatorSummary {
  readonly data: IndicatorData;
  readonly standing: Standing;
}

/** The indicators that come first, and whether somebody chose them or their data did. */
export interface Headlines {
  readonly indicators: readonly IndicatorSummary[];
  readonly others: readonly IndicatorSummary[];
  readonly chosenBy: 'flag' | 'data';
}

/** Without marked indicators so many are shown. */
const MOST_CHOSEN = 6;

/** Every indicator as it stands at the date. */
export function standings(all: readonly IndicatorData[], date: string): IndicatorSummary[] {
  return all.map((data) => ({ data, standing: standingAt(data, date) }));
}

/** The marked headline indicators, else those with the most complete data; population indicators first. */
export function chooseHeadlines(all: readonly IndicatorSummary[]): Headlines {
  const flagged = all.filter(({ data }) => data.definition.isHeadline);
  const ranked = all
    .filter(hasFigures)
    .map((each, index) => ({ each, index, weight: weightOf(each) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MOST_CHOSEN);
  const chosen = new Set(flagged.length > 0 ? flagged : ranked.map(({ each }) => each));
  return {
    indicators: populationFirst(all.filter((each) => chosen.has(each))),
    others: populationFirst(all.filter((each) => !chosen.has(each))),
    chosenBy: flagged.length > 0 || all.length === 0 ? 'flag' : 'data',
  };
}

/** Whether at least one period has a figure. */
export function hasFigures({ standing }: IndicatorSummary): boolean {
  return standing.track.some((point) => point.actual != null && point.actual.value !== null);
}

/** The first and the last figure of the course, and whether the two may be compared. */
export interface CourseEnds {
  /** The baseline where there is a single figure; null where there is nothing to compare with. */
  readonly first: number | null;
  readonly last: number;
  /** They rest on different partners. */
  readonly isMixed: boolean;
  /** They rest on different partners whose figures are added: one says nothing of the other. */
  readonly isIncomparable: boolean;
}

/** The ends of an indicator's course; null without figures. */
export function courseEnds({ data: { definition }, standing }: IndicatorSummary): CourseEnds | null {
  const known = standing.track.flatMap(({ actual, own }) =>
    own && actual && actual.value !== null ? [{ value: actual.value, own }] : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  // A baseline stands for everybody who was to report.
  const isMixed =
    first === last ? last.own.reporting.length < last.own.expected.length : !restOnSame(first.own, last.own);
  return {
    first: first === last ? definition.baseline : first.value,
    last: last.value,
    isMixed,
    isIncomparable: isMixed && addsPartners(definition),
  };
}

/** Whether the shown course as a whole goes the way it should; null where no way is better, nothing moved or partners differ. */
export function movesRight(indicator: IndicatorSummary): boolean | null {
  const { data, standing } = indicator;
  // A running total can only rise: there the change of what each period added tells the way.
  if (standing.goal?.runsFrom) return standing.isTrendMixed ? null : (standing.trend?.isDesired ?? null);
  const course = courseEnds(indicator);
  if (!course || course.isMixed) return null;
  const { decimals, direction } = data.definition;
  const values = standing.track.flatMap((point) => point.actual?.value ?? []);
  const ends = [values[0], values.at(-1)].filter((value) => value !== undefined);
  const judged = data.definition.undefinedParts.length === 0 ? direction : 'none';
  return trendOf(ends, judged, decimals)?.isDesired ?? null;
}

/** Periods with figures count most, then partners behind the last, then a goal to compare with. */
function weightOf({ standing }: IndicatorSummary): number {
  const periods = standing.track.filter(
    (point) => point.actual != null && point.actual.value !== null,
  ).length;
  return periods * 1000 + standing.actual.reporting.length * 10 + (standing.goal ? 1 : 0);
}

function populationFirst(all: readonly IndicatorSummary[]): IndicatorSummary[] {
  const isPopulation = ({ data }: IndicatorSummary) => data.definition.isPopulation;
  return [...all.filter(isPopulation), ...all.filter((each) => !isPopulation(each))];
}
