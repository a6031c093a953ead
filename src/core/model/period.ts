/** The lengths of time that figures are reported for. */
export type PeriodKind =
  'year' | 'half' | 'tertial' | 'quarter' | 'month' | 'week' | 'day' | 'schoolYear' | 'term' | 'fiscalYear';

/** A stretch of days with the code it is known by; `start` and `end` are ISO dates, both included. */
export interface Period {
  readonly code: string;
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
}

export interface PeriodOptions {
  /** Month in which fiscal years begin; 1 when absent. A fiscal year is named by the year it ends in. */
  readonly fiscalStartMonth?: number;
  /** The year meant when a spelling names none, such as `v05` or `mars`. */
  readonly year?: number;
}

const DAY = 86_400_000;
const MONTHS_OF = { half: 6, tertial: 4, quarter: 3, month: 1 } as const;
const LETTER = { half: 'H', tertial: 'T', quarter: 'Q' } as const;

/** The period of a canonical code, such as `2024Q1`, `2024-03` or `2023/24`; null when the text is no such code. */
export function periodFromCode(code: string, options: PeriodOptions = {}): Period | null {
  for (const [pattern, build] of CODES) {
    const found = pattern.exec(code);
    if (found) return build(Number(found[1]), Number(found[2]), found[2] ?? '', options);
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(code);
  return day ? dayPeriod(Number(day[1]), Number(day[2]), Number(day[3])) : null;
}

type Build = (year: number, index: number, text: string, options: PeriodOptions) => Period | null;

const CODES: readonly (readonly [RegExp, Build])[] = [
  [/^(\d{4})$/, (year) => monthSpan('year', year, 1, 12, String(year))],
  [/^(\d{4})H([12])$/, (year, index) => partOfYear('half', year, index)],
  [/^(\d{4})T([123])$/, (year, index) => partOfYear('tertial', year, index)],
  [/^(\d{4})Q([1234])$/, (year, index) => partOfYear('quarter', year, index)],
  [/^(\d{4})-(\d\d)$/, (year, index) => partOfYear('month', year, index)],
  [/^(\d{4})W(\d\d)$/, (year, index) => weekPeriod(year, index)],
  [/^(\d{4})\/(\d\d)$/, (year, index) => (index === (year + 1) % 100 ? schoolYear(year) : null)],
  [
    /^(\d{4})(VT|HT)$/,
    (year, _, text) => monthSpan('term', year, text === 'VT' ? 1 : 7, 6, `${year}${text}`),
  ],
  [/^FY(\d{4})$/, (year, _, __, options) => fiscalYear(year, options.fiscalStartMonth ?? 1)],
];

/** Half-year, tertial, quarter or month number `index` of a year; null when the year has no such part. */
export function partOfYear(kind: keyof typeof MONTHS_OF, year: number, index: number): Period | null {
  const months = MONTHS_OF[kind];
  if (index < 1 || index > 12 / months) return null;
  const code = kind === 'month' ? `${year}-${two(index)}` : `${year}${LETTER[kind]}${index}`;
  return monthSpan(kind, year, (index - 1) * months + 1, months, code);
}

/** ISO week `week` of the ISO year `year`, Monday to Sunday; null when that year has no such week. */
export function weekPeriod(year: number, week: number): Period | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * DAY * 7;
  const thursday = new Date(monday + 3 * DAY);
  if (!isYear(year) || week < 1 || thursday.getUTCFullYear() !== year) return null;
  const code = `${year}W${two(week)}`;
  return { code, kind: 'week', start: isoOf(monday), end: isoOf(monday + 6 * DAY) };
}

/** One day; null when the calendar has no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const iso = isoOf(Date.UTC(year, month - 1, day));
  if (!isYear(year) || iso !== `${year}-${two(month)}-${two(day)}`) return null;
  return { code: iso, kind: 'day', start: iso, end: iso };
}

/** The period of a kind that contains an ISO date; null when the text begins with no date. */
export function periodContaining(iso: string, kind: PeriodKind, options: PeriodOptions = {}): Period | null {
  const day = periodFromCode(iso.slice(0, 10));
  if (day?.kind !== 'day') return null;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  switch (kind) {
    case 'day':
      return day;
    case 'year':
      return periodFromCode(String(year));
    case 'term':
      return periodFromCode(`${year}${month < 7 ? 'VT' : 'HT'}`);
    case 'schoolYear':
      return schoolYear(month < 7 ? year - 1 : year);
    case 'fiscalYear':
      return fiscalYearOf(year, month, options.fiscalStartMonth ?? 1);
    case 'week':
      return [year - 1, year, year + 1].map((of) => weekOf(of, day.start)).find((week) => week) ?? null;
    default:
      return partOfYear(kind, year, Math.ceil(month / MONTHS_OF[kind]));
  }
}

/** Orders periods by their first day, then their last day, then their code. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [a.start + a.end + a.code, b.start + b.end + b.code];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether every day of `inner` is a day of `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function weekOf(year: number, iso: string): Period | null {
  const first = weekPeriod(year, 1);
  if (!first || iso < first.start) return null;
  const week = weekPeriod(year, Math.floor((Date.parse(iso) - Date.parse(first.start)) / (7 * DAY)) + 1);
  return week && iso <= week.end ? week : null;
}

function schoolYear(year: number): Period | null {
  return monthSpan('schoolYear', year, 7, 12, `${year}/${two((year + 1) % 100)}`);
}

function fiscalYear(year: number, startMonth: number): Period | null {
  return monthSpan('fiscalYear', startMonth === 1 ? year : year - 1, startMonth, 12, `FY${year}`);
}

function fiscalYearOf(year: number, month: number, startMonth: number): Period | null {
  return fiscalYear(startMonth > 1 && month >= startMonth ? year + 1 : year, startMonth);
}

function monthSpan(
  kind: PeriodKind,
  year: number,
  month: number,
  months: number,
  code: string,
): Period | null {
  if (!isYear(year)) return null;
  const start = isoOf(Date.UTC(year, month - 1, 1));
  return { code, kind, start, end: isoOf(Date.UTC(year, month - 1 + months, 0)) };
}

/** Other numbers of four digits are amounts or codes, not years that anybody reports on. */
function isYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

function isoOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
