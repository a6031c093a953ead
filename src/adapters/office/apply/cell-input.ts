import type { FormulaPlan, PlanValue } from '../../../core/model/plan';
import { typedText } from './typed-text';

/** What Office.js takes for a cell. */
export type CellInput = string | number | boolean;

export function isFormula(value: PlanValue): value is FormulaPlan {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** A planned value as it is handed to Excel; Office.js has no texts with runs of different looks. */
export function cellInput(value: PlanValue): CellInput {
  if (value === null) return '';
  if (typeof value === 'string') return typedText(value);
  if (typeof value !== 'object') return value;
  if ('formula' in value) return `=${value.formula}`;
  if ('error' in value) return value.error;
  return typedText(value.runs.map(({ text }) => text).join(''));
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
