import type { Locale, Localised } from '../model/locale';
import type { SampleRow } from './template';

type Value = SampleRow[string];

/** A row whose texts are written in every language, and whose codes, numbers and dates once. */
export type BilingualRow = Readonly<Record<string, Value | Localised<Value>>>;

/** The same rows in every language, with the same codes. */
export function sampleRows(rows: readonly BilingualRow[]): Localised<readonly SampleRow[]> {
  return { en: rows.map((row) => inLocale(row, 'en')), sv: rows.map((row) => inLocale(row, 'sv')) };
}

function inLocale(row: BilingualRow, locale: Locale): SampleRow {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, isLocalised(value) ? value[locale] : value]),
  );
}

function isLocalised(value: Value | Localised<Value>): value is Localised<Value> {
  return typeof value === 'object' && !Array.isArray(value);
}
