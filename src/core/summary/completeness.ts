import type { Period } from '../model/period';
import type { IndicatorSummary } from './indicator-summary';
import { periodText, type Words } from './words';

/** Who reported for one period of the shown course. */
export interface PeriodReports {
  readonly period: Period;
  readonly reporting: readonly string[];
  readonly expected: readonly string[];
  readonly isPartial: boolean;
}

/** More periods than this are counted instead of named. */
const MOST_NAMED = 4;

/** Every period of the shown course up to the last one told of. */
export function reportsOf({ data, standing }: IndicatorSummary): PeriodReports[] {
  const until = standing.period?.end ?? '';
  return standing.track
    .filter(({ period }) => period.end <= until)
    .map(({ period, own }) => ({
      period,
      reporting: own?.reporting ?? [],
      expected: data.expected,
      isPartial: own === null ? data.expected.length > 0 : own.isPartial,
    }));
}

/** For each period who reported, as the table beside a chart has it. */
export function reportedByPeriod(words: Words, indicator: IndicatorSummary): string[] {
  return reportsOf(indicator).map(({ reporting, expected }) =>
    words.texts.reporting(reporting.length, expected.length),
  );
}

/** Who reported, over all periods given: one figure where it is the same, else by period. */
export function reportedText(words: Words, reports: readonly PeriodReports[], isDrawn = false): string {
  const { reported } = words.texts;
  const of = reports[0]?.expected.length ?? 0;
  const missing = [...new Set(reports.map(({ reporting }) => reporting.length))].filter((n) => n < of).sort();
  const named = (periods: readonly PeriodReports[]) =>
    periods.length > MOST_NAMED
      ? reported.periods(periods.length)
      : periods.map(({ period }) => periodText(words, period)).join(', ');
  const groups = missing.map((count) => {
    const same = reports.filter(({ reporting }) => reporting.length === count);
    return reported.some(count, of, same.length === reports.length ? '' : named(same));
  });
  const full = reports.filter(({ reporting }) => reporting.length >= of);
  const lacking = full.filter(({ isPartial }) => isPartial);
  const isHollow = reports.some(({ reporting, isPartial }) => isPartial && reporting.length > 0);
  const parts = [
    ...groups,
    ...(full.length > 0 ? [groups.length > 0 ? reported.rest(of) : reported.all(of, reports.length)] : []),
    ...(lacking.length > 0 ? [reported.lacking(named(lacking))] : []),
    ...(isHollow && isDrawn ? [reported.hollow] : []),
  ];
  return reported.line(parts);
}
