import { formatRange } from '../../../core/model/address';
import type { ValidationPlan, ValidationRule } from '../../../core/model/plan';
import { attributes, cellText } from './xml-escape';

/** The validations of a sheet; nothing when there are none. */
export function dataValidationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

/** The values of a literal list as Excel stores them, quotes doubled. */
export function literalList(values: readonly string[]): string {
  return values.join(',').replaceAll('"', '""');
}

function validationXml({ ranges, rule, allowBlank, prompt, error }: ValidationPlan): string {
  const head = attributes({
    type: rule.type === 'any' ? undefined : rule.type,
    errorStyle: error === undefined || error.style === 'stop' ? undefined : error.style,
    operator: 'operator' in rule && rule.operator !== 'between' ? rule.operator : undefined,
    allowBlank: allowBlank ?? true,
    showInputMessage: prompt !== undefined,
    showErrorMessage: rule.type !== 'any',
    errorTitle: error?.title,
    error: error?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: ranges.map(formatRange).join(' '),
  });
  const formulas = formulasOf(rule).map((text, i) => `<formula${i + 1}>${cellText(text)}</formula${i + 1}>`);
  return `<dataValidation${head}>${formulas.join('')}</dataValidation>`;
}

function formulasOf(rule: ValidationRule): readonly string[] {
  switch (rule.type) {
    case 'any':
      return [];
    case 'custom':
      return [rule.formula];
    case 'list':
      return [rule.formula ?? `"${literalList(rule.values ?? [])}"`];
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const second = rule.formula2 === undefined ? [] : [String(rule.formula2)];
      return [String(rule.formula1), ...second];
    }
  }
}
