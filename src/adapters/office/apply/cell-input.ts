import type { FormulaPlan, PlanValue } from '../../../core/model/plan';
import { typedText } from './typed-text';

/** What Office.js takes for a cell. */
export type CellInput = string | number | boolean;

export function isFormula(value: PlanValue): value is FormulaPlan {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** The number format of cells whose content is text, whatever it looks like. */
export const TEXT_FORMAT = '@';

/**
 * A planned value as it is handed to Excel; Office.js has no texts with runs of different looks.
 *
 * @param format of the cell: in one for text everything stays as it is typed, an apostrophe too.
 */
export function cellInput(value: PlanValue, format?: string): CellInput {
  const text = plannedText(value);
  if (text !== null) return format === TEXT_FORMAT ? text : typedText(text);
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('formula' in value) return `=${value.formula}`;
  return 'error' in value ? value.error : '';
}

/** The text a planned value must be found as again; null when it is no text. */
export function plannedText(value: PlanValue): string | null {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || !('runs' in value)) return null;
  return value.runs.map(({ text }) => text).join('');
}

/** What a planned cell shows as text: a formula's result, a text without its looks; null for an empty cell. */
export function shownText(value: PlanValue): string | null {
  if (value === null) return null;
  if (typeof value !== 'object') return String(value);
  if ('formula' in value) return value.cached === null ? null : String(value.cached);
  return 'error' in value ? value.error : plannedText(value);
}

/** What Excel gives back as the formula of a cell that holds a planned value. */
export function cellFormula(value: PlanValue): CellInput {
  return plannedText(value) ?? cellInput(value);
}
