import { isoToSerial } from '../model/dates';
import type { Locale } from '../model/locale';
import type { PlanValue } from '../model/plan';
import { labelOf } from '../templates/all-lists';
import type { ColumnType, SampleRow } from '../templates/template';
import type { FieldStyleKey } from './styles';

/** A field's value as the core holds it; null when there is none. */
export type SheetValue = SampleRow[string] | null | undefined;

/** What is written into the cell, and the style it is written with. */
export interface PlannedCell {
  readonly value: PlanValue;
  readonly style: FieldStyleKey;
}

/** The cell for a field's value: labels instead of list codes, serials instead of dates, several values joined by `; `. */
export function cellForValue(value: SheetValue, type: ColumnType, locale: Locale): PlannedCell {
  return { value: valueInCell(value, type, locale), style: styleForType(type, locale) };
}

/** The style of a column's cells; it also decides how what is typed later looks. */
export function styleForType(type: ColumnType, locale: Locale): FieldStyleKey {
  switch (type.kind) {
    case 'code':
    case 'reference':
    case 'period':
    case 'phone':
    case 'orgNumber':
    case 'geography':
      return 'code';
    case 'integer':
    case 'money':
      return 'integer';
    case 'decimal':
      return decimalStyle(type.decimals);
    case 'percent':
      return 'general';
    case 'year':
      return 'year';
    case 'date':
      return locale === 'sv' ? 'date' : 'dateInWords';
    default:
      return 'text';
  }
}

/** True for columns whose values are numbers: their headings stand to the right as the numbers do. */
export function isNumeric(type: ColumnType): boolean {
  return ['integer', 'decimal', 'money', 'percent'].includes(type.kind);
}

function decimalStyle(decimals: number | undefined): FieldStyleKey {
  if (decimals === 0) return 'integer';
  if (decimals === 1) return 'decimal1';
  return decimals === 2 ? 'decimal2' : 'general';
}

/** What is written into the cell for a field's value. */
export function valueInCell(value: SheetValue, type: ColumnType, locale: Locale): PlanValue {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((one) => textOf(String(one), type, locale)).join('; ');
  }
  if (type.kind === 'yesNo' && typeof value === 'boolean') {
    return labelOf('yes-no', value ? 'yes' : 'no', locale);
  }
  if (type.kind === 'date' && typeof value === 'string') return isoToSerial(value) ?? value;
  if (typeof value === 'string') return textOf(value, type, locale);
  return value as number | boolean;
}

function textOf(text: string, type: ColumnType, locale: Locale): string {
  return type.kind === 'list' || type.kind === 'lists' ? labelOf(type.list, text, locale) : text;
}
