import type { ErrorPlan, PlanValue } from '../../core/model/plan';
import type { ReadCell } from '../../emulator/document/cells';

const errors: readonly ErrorPlan['error'][] = [
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
];

/** What a cell holds, as a plan has it. */
export function planValue({ value, isError, formula }: ReadCell): PlanValue {
  const error = errors.find((known) => formula === `=${known}`);
  if (error) return { error };
  if (formula !== null) return { formula: formula.slice(1), cached: isError ? knownError(value) : value };
  return value;
}

const knownError = (value: ReadCell['value']): string => errors.find((known) => known === value) ?? '#VALUE!';
