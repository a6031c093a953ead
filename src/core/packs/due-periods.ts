import { isoToSerial, serialToIso } from '../model/dates';
import { type Period, periodContaining, type PeriodKind } from '../model/period';

/** The kind of period for which each frequency gives one figure. */
export const KIND_OF_FREQUENCY: Readonly<Record<string, PeriodKind>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  'four-monthly': 'tertial',
  'half-yearly': 'half',
  yearly: 'year',
  'school-term': 'term',
  'school-year': 'schoolYear',
};

/** The periods of a kind that end within the asked one: what there is to report when it is over. */
export function duePeriods(asked: Period, kind: PeriodKind | null): readonly Period[] {
  if (kind === null || kind === asked.kind) return [asked];
  const due: Period[] = [];
  let day: string | null = asked.start;
  while (day !== null && day <= asked.end) {
    const period = periodContaining(day, kind);
    if (!period || period.end > asked.end) break;
    due.push(period);
    day = dayAfter(period.end);
  }
  return due;
}

/** The day after an ISO date; null when the text is no date. */
export function dayAfter(iso: string): string | null {
  const serial = isoToSerial(iso);
  return serial === null ? null : serialToIso(serial + 1, false);
}
