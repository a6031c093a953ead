import type { Period, PeriodKind } from '../model/period';
import { periodContaining } from '../model/period';
import { readPeriod } from '../model/period-spellings';
import type { CellReader, Reading } from './cell-reader';
import { changed, flagged, problem } from './cell-reader';
import type { DateDecision, DateReading } from './dates';
import { readDate, readDateNumber } from './dates';
import { missingFlag } from './missing';

/** Reads dates with the column's order of day and month. */
export function dateReader(decided: DateDecision, date1904: boolean): CellReader {
  const result = (reading: DateReading, raw: string): Reading =>
    reading.iso === null ? problem(reading.problem, raw) : changed(reading.iso, raw, reading.changes);
  return {
    text(raw) {
      const flag = missingFlag(raw);
      if (flag) return flagged(flag, raw);
      const reading = readDate(raw, decided);
      // Exported tables give dates as the serial numbers they were stored as.
      if (reading.iso === null && /^\d{5}(\.\d+)?$/.test(raw)) {
        return result(readDateNumber(Number(raw), date1904), raw);
      }
      return result(reading, raw);
    },
    number: (number) => result(readDateNumber(number, date1904), String(number)),
    date: (iso) => (/^\d{4}-/.test(iso) ? changed(iso.slice(0, 10), iso, []) : problem('not-a-date', iso)),
    boolean: (value) => problem('not-a-date', value ? 'TRUE' : 'FALSE'),
  };
}

/** Reads periods; a date stands for the period of the column's usual kind that contains it. */
export function periodReader(usual: PeriodKind | null, year: number | undefined): CellReader {
  const options = year === undefined ? {} : { year };
  const result = (period: Period | null, raw: string): Reading =>
    period ? changed(period.code, raw, period.code === raw ? [] : ['period']) : problem('not-a-period', raw);
  return {
    text(raw) {
      const period = readPeriod(raw, options);
      if (period === null) {
        const flag = missingFlag(raw);
        return flag ? flagged(flag, raw) : problem('not-a-period', raw);
      }
      return period.kind === 'day' ? containing(period.start, usual ?? 'month', raw) : result(period, raw);
    },
    number: (number) => result(readPeriod(String(number), options), String(number)),
    date: (iso, format) => containing(iso, usual ?? kindShown(format), iso.slice(0, 10)),
    boolean: (value) => problem('not-a-period', value ? 'TRUE' : 'FALSE'),
  };
}

function containing(iso: string, kind: PeriodKind, raw: string): Reading {
  const period = periodContaining(iso, kind);
  return period ? changed(period.code, raw, ['period-of-date']) : problem('not-a-period', raw);
}

/** A format that shows years alone means years; every other date means its month. */
function kindShown(format: string): PeriodKind {
  const plain = format.replace(/"[^"]*"|\\./g, '').toLowerCase();
  return plain.includes('m') || plain.includes('d') ? 'month' : 'year';
}

/** The kind that most of the texts have; null when none is a period. Days have no say. */
export function usualPeriodKind(texts: Iterable<string>, year: number | undefined): PeriodKind | null {
  const counts = new Map<PeriodKind, number>();
  for (const text of texts) {
    const kind = readPeriod(text, year === undefined ? {} : { year })?.kind;
    if (kind && kind !== 'day') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
