import type { CellValue } from '../document/grid';
import { gridFormula } from '../document/formulas';
import { shiftFormula } from './range-copy';
import type { Sheet } from '../document/book';
import type { ValidationState } from '../document/state';

type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const comparisons: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  Between: (value, a, b) => value >= a && value <= b,
  NotBetween: (value, a, b) => value < a || value > b,
  EqualTo: (value, a) => value === a,
  NotEqualTo: (value, a) => value !== a,
  GreaterThan: (value, a) => value > a,
  LessThan: (value, a) => value < a,
  GreaterThanOrEqualTo: (value, a) => value >= a,
  LessThanOrEqualTo: (value, a) => value <= a,
};

/** Whether a value would be taken by a rule, as Excel judges when a person types it. */
export function passes(
  sheet: Sheet,
  state: ValidationState,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  if (value === null || value === '') return state.ignoreBlanks;
  const [[kind, rule] = ['', {}]] = Object.entries(state.rule as Rule);
  const evaluate = (formula: unknown): unknown => evaluated(sheet, state, row, column, formula);
  if (kind === 'list') return listed(evaluate, rule['source']).includes(String(value).toLowerCase());
  if (kind === 'custom') {
    const answer = evaluate(rule['formula']);
    return answer === true || (typeof answer === 'number' && answer !== 0);
  }
  if (kind === '') return true;
  const measured = kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(measured))) return false;
  const bounds = [rule['formula1'], rule['formula2']].map((formula) =>
    Number(evaluate(formula) ?? Number.NaN),
  );
  return comparisons[String(rule['operator'])]?.(measured, bounds[0] ?? 0, bounds[1] ?? 0) ?? true;
}

function listed(evaluate: (formula: unknown) => unknown, source: unknown): string[] {
  if (typeof source === 'string' && !source.startsWith('='))
    return source.split(',').map((item) => item.trim().toLowerCase());
  return [evaluate(source)].flat(2).map((item) => String(item).toLowerCase());
}

/** A formula's value as seen from a cell: references are written for the first cell of the rule. */
function evaluated(
  sheet: Sheet,
  state: ValidationState,
  row: number,
  column: number,
  formula: unknown,
): unknown {
  if (typeof formula !== 'string') return formula;
  if (!formula.startsWith('=')) return dateOrNumber(formula);
  const [first = { top: row, left: column }] = state.zones;
  const shifted = shiftFormula(formula, row - first.top, column - first.left);
  return sheet.book.grid.evaluate(sheet.id, gridFormula(sheet.book, shifted, { sheet, row, column }));
}

/** Dates in rules come as ISO 8601. */
function dateOrNumber(text: string): number {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!date) return Number(text);
  return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
}
