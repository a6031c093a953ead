import { format as formatNumber, isDateFormat } from 'numfmt';
import type { CellValue } from './grid';

/**
 * The text that a cell shows. Excel shows `########` where a column is too narrow; a grid without measured text never
 * does, so that a width cannot hide a value from a test.
 */
export function shownText(value: CellValue, format: string, isError: boolean, locale: string): string {
  if (value === null) return '';
  if (isError) return String(value);
  try {
    return formatNumber(format, value, { locale, nbsp: true, throws: true, dateErrorNumber: false });
  } catch {
    return String(value);
  }
}

/** Excel's `numberFormatCategories`. */
export function formatCategory(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (isDateFormat(format)) return /[yd]/i.test(format) ? 'Date' : 'Time';
  if (format.includes('%')) return 'Percentage';
  if (/e[+-]/i.test(format)) return 'Scientific';
  if (/\?\/\?/.test(format)) return 'Fraction';
  if (/^_.*\*/.test(format)) return 'Accounting';
  if (/[$€£]|kr|\[\$/.test(format)) return 'Currency';
  return /^[#,0. ]+$/.test(format) ? 'Number' : 'Custom';
}

/** What the client calls the type of a value; dates are numbers to it. */
export function valueType(value: CellValue, isError: boolean): string {
  if (isError) return 'Error';
  if (value === null) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}
