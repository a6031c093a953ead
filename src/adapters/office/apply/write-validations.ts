import type { ComparisonOperator, SheetPlan, ValidationPlan, ValidationRule } from '../../../core/model/plan';
import type { Task } from './task';
import { task } from './task';

export const hostOperators = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const satisfies Record<ComparisonOperator, string>;

export const errorStyles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

export function validationTasks({ name, validations = [] }: Pick<SheetPlan, 'name' | 'validations'>): Task[] {
  return validations.flatMap((validation) =>
    validation.ranges.map((range) =>
      task((trip) => setValidation(trip.range(name, range).dataValidation, validation), 5, 900),
    ),
  );
}

/** What cells had is taken from them first, messages too; a rule of nothing leaves them with none. */
export function replacedRules(sheet: string, validation: ValidationPlan): Task[] {
  const cleared = validation.ranges.map((range) =>
    task((trip) => trip.range(sheet, range).dataValidation.clear(), 2),
  );
  const isNone = validation.rule.type === 'any' && validation.prompt === undefined;
  return isNone ? cleared : [...cleared, ...validationTasks({ name: sheet, validations: [validation] })];
}

function setValidation(target: Excel.DataValidation, plan: ValidationPlan): void {
  target.rule = hostRule(plan.rule);
  target.ignoreBlanks = plan.allowBlank ?? true;
  if (plan.prompt !== undefined) {
    const { title, text } = plan.prompt;
    target.prompt = { showPrompt: true, title, message: text };
  }
  if (plan.error === undefined) return;
  const { style, title, text } = plan.error;
  target.errorAlert = { showAlert: true, style: errorStyles[style], title, message: text };
}

function hostRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    // Office.js shows a prompt only beside a rule; this one lets everything pass.
    case 'any':
      return { custom: { formula: '=TRUE' } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'list':
      return {
        list: {
          inCellDropDown: true,
          source: rule.formula === undefined ? (rule.values ?? []).join(',') : `=${rule.formula}`,
        },
      };
    case 'whole':
      return { wholeNumber: comparison(rule) };
    case 'decimal':
      return { decimal: comparison(rule) };
    case 'textLength':
      return { textLength: comparison(rule) };
    case 'date':
      return { date: moments(rule) };
    case 'time':
      return { time: moments(rule) };
  }
}

type Comparison = Extract<ValidationRule, { operator: ComparisonOperator }>;

function comparison({ operator, formula1, formula2 }: Comparison): Excel.BasicDataValidation {
  const value = (formula: string | number) => (typeof formula === 'number' ? formula : `=${formula}`);
  return {
    operator: hostOperators[operator],
    formula1: value(formula1),
    ...(formula2 !== undefined && { formula2: value(formula2) }),
  };
}

/** Dates must be texts: a serial number is written as a formula. */
function moments({ operator, formula1, formula2 }: Comparison): Excel.DateTimeDataValidation {
  return {
    operator: hostOperators[operator],
    formula1: `=${formula1}`,
    ...(formula2 !== undefined && { formula2: `=${formula2}` }),
  };
}
