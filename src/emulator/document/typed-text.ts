import { getFormatFromId, parseValue } from 'numfmt';
import type { CellValue } from './grid';

/** What Excel makes of a text that is typed or written into a cell, with the format it then gives the cell. */
export interface Typed {
  readonly value: CellValue;
  readonly format?: string;
}

const errorPattern = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;

/**
 * Reads a text as Excel does in a locale: `0180` becomes 180, `1-2` a date of the current year, `12,5` a number in
 * Swedish and a text in English.
 *
 * https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
 * Formats given to dates are those of Excel's list for the locale; *unverified* for rarer spellings.
 */
export function readTyped(text: string, locale: string, now: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (errorPattern.test(text)) return { value: text.toUpperCase() };
  const yearMonth = readYearMonth(text, locale);
  if (yearMonth) return yearMonth;
  // Narrow spaces group thousands in Swedish, which the parser knows only as hard spaces.
  const parsed = parseValue(locale.startsWith('sv') ? text.replace(/(\d) (?=\d{3})/g, '$1\u00a0') : text, {
    locale,
  });
  if (!parsed || typeof parsed.value === 'object') return { value: text };
  const value =
    typeof parsed.value === 'number' ? inYear(text, parsed.value, parsed.formatId, now) : parsed.value;
  const format = formatFor(parsed.formatId, locale);
  return { value: value ?? null, ...(format === null ? {} : { format }) };
}

/** `2024-03` is the first of March 2024 in either language. */
function readYearMonth(text: string, locale: string): Typed | null {
  const match = /^\s*(\d{4})[-/](\d{1,2})\s*$/.exec(text);
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12) return null;
  const value = serialOf(Number(match[1]), month, 1);
  return { value, format: formatFor(17, locale) ?? 'mmm-yy' };
}

// The parser completes a day and month with the year of the machine's clock; the year shall be the host's.
function inYear(text: string, serial: number, formatId: number | undefined, now: number): number {
  if (formatId !== 16 || /\d{4}/.test(text)) return serial;
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  return serialOf(new Date(now).getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** Excel writes formats of built-in numbers in the words of the locale, except for those that all share. */
function formatFor(id: number | undefined, locale: string): string | null {
  return id === undefined || id === 0 ? null : getFormatFromId(id, locale);
}
