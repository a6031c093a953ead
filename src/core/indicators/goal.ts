import type { Period } from '../model/period';
import { timeRule } from './aggregate-time';
import type { IndicatorDefinition } from './definition';
import { expectedAt, type DatedValue } from './expected';
import type { IndicatorData } from './indicator-data';
import { daysBetween, isWithin } from './intervals';
import type { PeriodTarget } from './targets';

/** What an indicator is to reach, and the path to it, as seen from one period. */
export interface Goal {
  readonly target: number;
  /** ISO date when it is due; null when nobody has said. */
  readonly due: string | null;
  /** Where the straight line to the target begins; null when there is no such line. */
  readonly from: DatedValue | null;
  /** Starting point of progress; null when the indicator counts from zero or has none. */
  readonly baseline: number | null;
  /** Day from which values are added up towards the target; null when each period stands by itself. */
  readonly runsFrom: string | null;
  /** Targets of single periods, by code; they beat the straight line. */
  readonly byPeriod: ReadonlyMap<string, number>;
}

/**
 * The goal that holds in a period: its own target, else that of the longer period around it, else the
 * indicator's target.
 */
export function goalIn(data: IndicatorData, period: Period): Goal | null {
  const { definition } = data;
  const exact = data.targets.find((each) => each.period.code === period.code);
  const around = targetAround(data.targets, period);
  const isFlow = adds(definition);
  if (!exact && around && (isFlow || definition.target === null)) return towardsPeriodTarget(data, around);
  if (definition.target !== null) return towards(data, definition.target, definition.targetDate);
  if (exact) return { ...towards(data, exact.value, period.end), from: null };
  const last = data.targets.at(-1);
  return last && !isFlow ? towards(data, last.value, last.period.end) : null;
}

/** The expected value at the end of a period: its own target, else the straight line; null when neither exists. */
export function expectedIn(goal: Goal, period: Period): number | null {
  const own = goal.byPeriod.get(period.code);
  if (own !== undefined) return own;
  if (goal.due === null) return null;
  if (goal.from) return expectedAt(goal.from, { date: goal.due, value: goal.target }, period.end);
  return goal.due <= period.end ? goal.target : null;
}

/** Whether the values of periods add up, as with people served; a running total is such a sum already made. */
function adds(definition: IndicatorDefinition): boolean {
  return ['sum', 'count', 'distinct'].includes(definition.aggTime);
}

function targetAround(targets: readonly PeriodTarget[], period: Period): PeriodTarget | undefined {
  return targets
    .filter((each) => each.period.code !== period.code && isWithin(each.period, period))
    .sort((a, b) => length(a.period) - length(b.period))[0];
}

function length(period: Period): number {
  return daysBetween(period.start, period.end);
}

/** A year's target for what is counted month by month: from zero at the year's start, values added up. */
function towardsPeriodTarget(data: IndicatorData, { period, value }: PeriodTarget): Goal {
  const goal = towards(data, value, period.end);
  if (!adds(data.definition)) return goal;
  return {
    ...goal,
    baseline: null,
    from: { date: dayBefore(period.start), value: 0 },
    runsFrom: isRunning(data.definition) ? null : period.start,
  };
}

function towards(data: IndicatorData, target: number, due: string | null): Goal {
  const { definition } = data;
  const { baseline, baselineDate, direction } = definition;
  const start = baselineDate ?? data.observations[0]?.period.start ?? null;
  const isCumulative = definition.targetBasis === 'cumulative' && adds(definition);
  const value = baseline ?? (direction === 'increase' ? 0 : null);
  return {
    target,
    due,
    baseline,
    from: start === null || value === null ? null : { date: start, value },
    runsFrom: isCumulative && !isRunning(definition) ? start : null,
    byPeriod: new Map(data.targets.map((each) => [each.period.code, each.value])),
  };
}

function isRunning(definition: IndicatorDefinition): boolean {
  return definition.reportedAs === 'cumulative' && timeRule(definition) === 'last';
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}
