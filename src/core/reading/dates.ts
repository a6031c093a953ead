import { serialToIso } from '../model/dates';
import { fullYear, monthFromName } from '../model/month-names';
import { dayPeriod } from '../model/period';
import { cleanText } from './text';

export type DateOrder = 'day-month' | 'month-day';

/** How a column's texts write dates. */
export interface DateDecision {
  /** Null when nothing tells: only dates such as 5/3/2024 stay unread. */
  readonly order: DateOrder | null;
  readonly by: 'column' | 'language' | 'choice' | null;
  /** Whether 24-03-15 begins with the year. */
  readonly isYearFirst: boolean | null;
  readonly isAmbiguous: boolean;
}

export type DateReading =
  | { readonly iso: string; readonly changes: readonly string[] }
  | { readonly iso: null; readonly problem: 'not-a-date' | 'date-ambiguous' };

const NUMERIC = /^(\d{1,2})([-./ ])(\d{1,2})[-./ ,]+(\d{4}|\d{2})(?:[T ,].*)?$/;
/** Longer texts are sentences. */
const LONGEST = 60;
const NOT_A_DATE: DateReading = { iso: null, problem: 'not-a-date' };

/** Day–month or month–day for a column: a number above 12 decides, then the language, then what somebody chose. */
export function decideDateOrder(
  texts: Iterable<string>,
  language?: 'sv' | 'en',
  chosen?: DateOrder,
): DateDecision {
  const found = foundOrder(texts, language);
  if (!found.isAmbiguous || chosen === undefined) return found;
  const { order, isYearFirst } = found;
  return { order: order ?? chosen, by: 'choice', isYearFirst: isYearFirst ?? false, isAmbiguous: false };
}

function foundOrder(texts: Iterable<string>, language?: 'sv' | 'en'): DateDecision {
  const found = { 'day-month': 0, 'month-day': 0 };
  const short = { first: 0, last: 0, unclear: 0 };
  let unclear = 0;
  for (const text of texts) {
    const parts = NUMERIC.exec(cleanText(text));
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    if (isShort(parts)) {
      short[first > 31 ? 'first' : Number(parts[4]) > 31 ? 'last' : 'unclear']++;
      continue;
    }
    // Only the European order is written with points.
    if ((first > 12 && second <= 12) || (parts[2] === '.' && second <= 12)) found['day-month']++;
    else if (second > 12 && first <= 12) found['month-day']++;
    else if (first !== second) unclear++;
  }
  const isYearFirst =
    short.first > 0 ? short.last === 0 : short.last > 0 ? false : language === 'sv' ? true : null;
  const isShortUnclear = short.unclear > 0 && isYearFirst === null;
  const order = orderOf(found['day-month'], found['month-day'], language);
  const isOpen = unclear > 0 && order === null;
  const isByColumn = found['day-month'] + found['month-day'] > 0;
  return {
    order,
    by: order === null || (!isByColumn && unclear === 0) ? null : isByColumn ? 'column' : 'language',
    isYearFirst,
    isAmbiguous: isOpen || isShortUnclear,
  };
}

function orderOf(dayFirst: number, monthFirst: number, language?: 'sv' | 'en'): DateOrder | null {
  if (dayFirst > 0 && monthFirst > 0) return null;
  if (dayFirst > 0) return 'day-month';
  if (monthFirst > 0) return 'month-day';
  // English is written both ways; Swedish only one.
  return language === 'sv' ? 'day-month' : null;
}

/** A text as a date; times of day are dropped without moving the day. */
export function readDate(raw: string, decided: DateDecision | null): DateReading {
  const text = cleanText(raw);
  if (text.length > LONGEST) return NOT_A_DATE;
  const iso = /^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return day(iso[1], iso[3], iso[4], text.length === 10 && iso[2] === '-' ? [] : ['date']);
  const compact = /^(\d{4}|\d{2})(\d\d)(\d\d)$/.exec(text);
  if (compact) return day(compact[1], compact[2], compact[3], ['date']);
  const parts = NUMERIC.exec(text);
  return parts ? readNumeric(parts, decided) : readNamed(text);
}

/** A number in a date column: a serial of the workbook's date system, or digits such as 20240131 and 240131. */
export function readDateNumber(number: number, date1904: boolean): DateReading {
  const whole = Math.floor(number);
  if (whole === number && number >= 10_000_000) return readDate(String(number), null);
  if (whole === number && number >= 100_000 && number <= 991_231) return readDate(String(number), null);
  // Serials of 1950 to 2149; smaller numbers are years and counts.
  if (whole < 18_000 || whole > 91_000) return NOT_A_DATE;
  const iso = serialToIso(whole, date1904);
  return iso === null ? NOT_A_DATE : { iso, changes: ['serial'] };
}

function readNumeric(parts: RegExpExecArray, decided: DateDecision | null): DateReading {
  const [, first, mark, second, year] = parts;
  const order = decided?.order ?? null;
  if (isShort(parts)) {
    const yearFirst = day(first, second, year, ['date']);
    if (decided?.isYearFirst === true) return yearFirst;
    if (decided?.isYearFirst !== false && yearFirst.iso !== null)
      return { iso: null, problem: 'date-ambiguous' };
  }
  const dayFirst = day(year, second, first, ['date']);
  const monthFirst = day(year, first, second, ['date']);
  if (dayFirst.iso === monthFirst.iso) return dayFirst;
  if (dayFirst.iso === null) return order === 'day-month' ? NOT_A_DATE : monthFirst;
  if (monthFirst.iso === null) return order === 'month-day' ? NOT_A_DATE : dayFirst;
  if (order === null && mark !== '.') return { iso: null, problem: 'date-ambiguous' };
  return order === 'month-day' ? monthFirst : dayFirst;
}

/** Three numbers of two digits with hyphens: `24-03-15` begins with the year in Sweden, with the day elsewhere. */
function isShort(parts: RegExpExecArray): boolean {
  return parts[2] === '-' && [parts[1], parts[3], parts[4]].every((part) => part?.length === 2);
}

/** `15 mars 2024`, `March 15, 2024`, `15-mar-24`. */
function readNamed(text: string): DateReading {
  const dayFirst =
    /^(\d{1,2})(?:[.:]?(?:a|e|st|nd|rd|th))?[\s.-]*(?:of )?(\p{L}+)\.?[\s,.-]*(\d{4}|\d{2})$/iu.exec(
      text.replace(/^\p{L}+dag(?:en)? (?:den )?|^\p{L}+day,? /iu, '').replace(/^den /i, ''),
    );
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  const [name, date, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  const month = name === undefined ? null : monthFromName(name);
  return month === null ? NOT_A_DATE : day(year, String(month), date, ['date']);
}

function day(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  changes: readonly string[],
): DateReading {
  const period = dayPeriod(fullYear(Number(year)), Number(month), Number(date));
  return period ? { iso: period.start, changes } : NOT_A_DATE;
}
