import { intersects, type Range } from '../../../core/model/address';
import type { Patch } from '../../../core/model/patch';
import type { ComparisonOperator, ValidationPlan, ValidationRule } from '../../../core/model/plan';
import type { UndoStep } from '../../../core/model/receipt';
import type { ValidationSnapshot, WorkbookSnapshot } from '../../../core/model/snapshot';

/** What the cells that get rules had before, sheet by sheet. */
export function validationSteps({ validations = [] }: Patch, { sheets }: WorkbookSnapshot): UndoStep[] {
  return [...new Set(validations.map(({ sheet }) => sheet))].map((name): UndoStep => {
    const ruled = validations.filter(({ sheet }) => sheet === name).flatMap(({ ranges }) => ranges);
    const own = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.validations ?? [];
    const isHit = (range: Range) => ruled.some((other) => intersects(range, other));
    // A rule comes back for all of its cells, so that its formulas are read from the same first one.
    const before = own.filter(({ ranges }) => ranges.some(isHit)).map(planned);
    return { kind: 'validations-set', sheet: name, ranges: ruled, before };
  });
}

function planned(snapshot: ValidationSnapshot): ValidationPlan {
  const { ranges, allowBlank = false, prompt, error } = snapshot;
  return {
    ranges,
    rule: ruleOf(snapshot),
    allowBlank,
    ...(prompt && { prompt }),
    ...(error && { error: { ...error, style: styleOf(error.style) } }),
  };
}

function ruleOf({ type, formula1, formula2, operator = 'between' }: ValidationSnapshot): ValidationRule {
  switch (type) {
    case 'list':
      return { type, formula: formula1 };
    case 'custom':
      return { type, formula: formula1 };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return {
        type,
        operator: operator as ComparisonOperator,
        formula1,
        ...(formula2 !== '' && { formula2 }),
      };
    default:
      return { type: 'any' };
  }
}

function styleOf(style: string): 'stop' | 'warning' | 'information' {
  return style === 'warning' || style === 'information' ? style : 'stop';
}
