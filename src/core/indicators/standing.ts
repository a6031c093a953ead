import { periodContaining, type Period } from '../model/period';
import { aggregate, type Aggregate, type AggregateOptions } from './aggregate';
import { comparableFrom, restOnSame } from './comparable';
import { expectedIn, goalIn, type Goal } from './goal';
import type { IndicatorData } from './indicator-data';
import { increments } from './increments';
import type { LeftOut } from './left-out';
import { lightOf, type Light } from './light';
import { hasFigure } from './observation';
import { progressOf, type Progress } from './progress';
import { trackOf, type TrackPoint } from './track';
import { trendOf, type Trend } from './trend';

/** Where an indicator stands at a date: its figure, its goal, how far it has come and whether that is as planned. */
export interface Standing {
  /** The last period that has a figure; null when there is none. */
  readonly period: Period | null;
  readonly actual: Aggregate;
  readonly goal: Goal | null;
  readonly expected: number | null;
  readonly progress: Progress;
  readonly light: Light;
  readonly trend: Trend | null;
  /** The trend compares figures that rest on different partners. */
  readonly isTrendMixed: boolean;
  readonly track: readonly TrackPoint[];
  /** Values of the course that are not counted because they cannot be true. */
  readonly leftOut: readonly LeftOut[];
}

/** Where the indicator stands with what was reported for periods that end no later than the date. */
export function standingAt(data: IndicatorData, date: string, options: AggregateOptions = {}): Standing {
  const period = lastReported(data, date);
  if (!period) return withoutData(data, options);
  const { definition } = data;
  const goal = goalIn(data, period);
  const track = trackOf(data, goal, period, options);
  const own = track.find((point) => point.period.code === period.code);
  const actual = own?.actual ?? aggregate(data, period, options);
  const expected = goal && expectedIn(goal, period);
  const input = { ...definition, baseline: goal?.baseline ?? null, target: goal?.target ?? null };
  const progress = progressOf({ ...input, actual: actual.value });
  const planned = progressOf({ ...input, actual: expected });
  const isJudged = definition.undefinedParts.length === 0;
  const light = lightOf({
    progress: isJudged ? progress : { kind: 'none', why: 'no-direction' },
    expected: planned.kind === 'share' ? planned.value : null,
    isMaintained: definition.direction === 'maintain',
    isDue: goal?.due != null && goal.due <= period.end,
    green: definition.green,
    amber: definition.amber,
  });
  const shown = track.map((point) => point.actual?.value ?? null);
  // A running total can only rise: what each period added tells which way it goes.
  const isRunning = goal?.runsFrom != null || definition.reportedAs === 'cumulative';
  const from = comparableFrom(definition, track);
  const steps = isRunning ? increments(shown) : shown;
  // Of a running total the first step after a change of partners holds that change.
  const values = steps.slice(from > 0 && definition.reportedAs === 'cumulative' ? from + 1 : from);
  const trend = trendOf(values, isJudged ? definition.direction : 'none', definition.decimals);
  return {
    period,
    actual,
    goal,
    expected,
    progress,
    light,
    trend,
    isTrendMixed: isMixed(track),
    track,
    leftOut: leftOutOf(data, period),
  };
}

/** The last period of the indicator's own length that ends by the date and has something reported. */
function lastReported(data: IndicatorData, date: string): Period | null {
  const { kind } = data;
  if (!kind) return null;
  const leftOut = data.leftOut.map((each) => each.observation);
  const reported = [...data.observations.filter(hasFigure), ...data.conflicts, ...leftOut];
  let last: Period | null = null;
  for (const each of new Map(reported.map(({ period }) => [period.code, period])).values()) {
    const period = periodContaining(each.end, kind);
    const fits = period && period.end <= date && each.start >= period.start;
    if (fits && (!last || period.end > last.end)) last = period;
  }
  return last;
}

/** Whether the last two figures rest on different partners. */
function isMixed(track: readonly TrackPoint[]): boolean {
  const [before, last] = track
    .flatMap(({ own, actual }) => (own && actual?.value != null ? [own] : []))
    .slice(-2);
  return before !== undefined && last !== undefined && !restOnSame(before, last);
}

/** Totals only: categories have no figures of their own here. */
function leftOutOf({ leftOut }: IndicatorData, until: Period): LeftOut[] {
  return leftOut.filter(
    ({ observation: { category, period } }) => category === '' && period.end <= until.end,
  );
}

function withoutData(data: IndicatorData, options: AggregateOptions): Standing {
  const { definition } = data;
  const actual = aggregate(data, { start: '9999-12-31', end: '9999-12-31' }, options);
  const progress = progressOf({ ...definition, actual: null });
  return {
    period: null,
    actual,
    goal: null,
    expected: null,
    progress,
    light: lightOf({ ...definition, progress, expected: null, isMaintained: false, isDue: false }),
    trend: null,
    isTrendMixed: false,
    track: [],
    leftOut: [],
  };
}
