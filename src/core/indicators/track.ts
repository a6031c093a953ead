import { periodContaining, type Period } from '../model/period';
import { aggregate, type Aggregate, type AggregateOptions } from './aggregate';
import { forecastAt, forecastOf } from './forecast';
import { expectedIn, type Goal } from './goal';
import type { IndicatorData } from './indicator-data';
import { nextPeriod } from './intervals';

/** One period of an indicator's course: what was reached, what was to be reached, what comes if nothing changes. */
export interface TrackPoint {
  readonly period: Period;
  /** null where nothing was reported and in periods to come. */
  readonly actual: Aggregate | null;
  /** What was reported in the period by itself, where the figure is added up over several. */
  readonly own: Aggregate | null;
  readonly target: number | null;
  readonly forecast: number | null;
}

/** At most so many periods are shown; older ones are left out. */
const MOST_PERIODS = 36;
/** How far beyond the last value the path to the target is drawn. */
const MOST_AHEAD = 6;

/** The indicator's course from its first observation to the period given, and a little ahead where the target lies there. */
export function trackOf(
  data: IndicatorData,
  goal: Goal | null,
  until: Period,
  options: AggregateOptions = {},
): TrackPoint[] {
  const past = pastPeriods(data, until);
  const owns = past.map((period) => ownAt(data, period, options));
  const actuals = past.map((period, i) => actualAt(data, goal, period, owns[i] ?? null, options));
  const ahead = goal?.due ? periodsAhead(until, goal.due) : [];
  const forecast = forecastOf(actuals.map((each) => each?.value ?? null));
  const lastKnown = actuals.length - 1;
  return [...past, ...ahead].map((period, i) => ({
    period,
    actual: actuals[i] ?? null,
    own: owns[i] ?? null,
    target: goal ? expectedIn(goal, period) : null,
    forecast: forecast && i >= lastKnown ? withinBounds(data, forecastAt(forecast, i)) : null,
  }));
}

/** null when nothing was reported. */
function ownAt(data: IndicatorData, period: Period, options: AggregateOptions): Aggregate | null {
  const own = aggregate(data, period, options);
  return own.reason?.code === 'no-data' ? null : own;
}

/** The figure of a period: by itself, or added up since the goal's start; null when nothing was reported in it. */
function actualAt(
  data: IndicatorData,
  goal: Goal | null,
  period: Period,
  own: Aggregate | null,
  options: AggregateOptions,
): Aggregate | null {
  const start = goal?.runsFrom ?? null;
  if (!own || start === null || start > period.start) return own;
  return aggregate(data, { start, end: period.end }, options);
}

function pastPeriods(data: IndicatorData, until: Period): Period[] {
  const reported = [...data.observations, ...data.conflicts, ...data.leftOut.map((each) => each.observation)];
  const [first] = reported.sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const periods: Period[] = [];
  let period = first && data.kind ? periodContaining(first.period.start, data.kind) : null;
  while (period && period.end <= until.end) {
    periods.push(period);
    if (periods.length > MOST_PERIODS) periods.shift();
    period = nextPeriod(period);
  }
  return periods;
}

function periodsAhead(until: Period, due: string): Period[] {
  const periods: Period[] = [];
  let period = nextPeriod(until);
  while (period && period.end <= due && periods.length < MOST_AHEAD) {
    periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}

/** A straight line knows no bounds: shares stay within 0 to 100 per cent, counts do not turn negative. */
function withinBounds({ definition }: IndicatorData, value: number): number {
  const floored =
    definition.measure === 'index' || definition.measure === 'mean' ? value : Math.max(0, value);
  return definition.measure === 'share' ? Math.min(definition.factor, floored) : floored;
}
