import { periodContaining, type Period, type PeriodKind } from '../model/period';

/** A stretch of days, both ends included, as ISO dates. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

const DAY = 86_400_000;
/** More periods than any report has; ends a walk that a wrong date would make endless. */
const MOST = 1000;

/** Whether every day of the period lies in the interval. */
export function isWithin(interval: Interval, period: Interval): boolean {
  return interval.start <= period.start && period.end <= interval.end;
}

/** The period of the same kind that begins the day after; null when there is none. */
export function nextPeriod(period: Period): Period | null {
  return periodContaining(dayAfter(period.end), period.kind);
}

/** The periods of a kind that lie wholly in the interval, in order. */
export function periodsWithin(interval: Interval, kind: PeriodKind): Period[] {
  const found: Period[] = [];
  let period = periodContaining(interval.start, kind);
  while (period && period.start <= interval.end && found.length < MOST) {
    if (isWithin(interval, period)) found.push(period);
    period = nextPeriod(period);
  }
  return found;
}

/** The ISO date one day later. */
export function dayAfter(iso: string): string {
  return new Date(Date.parse(iso.slice(0, 10)) + DAY).toISOString().slice(0, 10);
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;
}
