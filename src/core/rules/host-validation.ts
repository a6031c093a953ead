import type { ComparisonOperator, ValidationRule } from '../model/plan';
import { limitsOf } from './limits';
import type { ColumnDefinition, TemplateDefinition, TemplateId } from '../templates/template';

/** What the native validation of a cell refers to, in the workbook it stands in. */
export interface HostContext {
  /** The defined name of a list's labels. */
  readonly listName: (list: string) => string;
  /** The defined name of a template's codes; null when the workbook has no such sheet. */
  readonly referenceName: (template: TemplateId) => string | null;
  /** The field's cell in the first prepared row, such as `$C6`; null when the sheet has no such column. */
  readonly cell: (field: string) => string | null;
  /** The field's prepared cells, such as `$C$6:$C$1000`. */
  readonly cells: (field: string) => string | null;
}

/** Another field of the same row that a value may not lie below or before. */
export interface LowerBound {
  readonly rule: 'date-order' | 'at-most';
  readonly field: string;
}

const LEAST = -1e15;

/** The native validation of a column's cells, from the same type and rules as the checks; null where Excel has none. */
export function hostValidation(
  column: ColumnDefinition,
  template: TemplateDefinition,
  context: HostContext,
): ValidationRule | null {
  const { id, type } = column;
  const cell = context.cell(id);
  if (cell === null) return null;
  switch (type.kind) {
    case 'list':
      return { type: 'list', formula: context.listName(type.list) };
    case 'yesNo':
      return { type: 'list', formula: context.listName('yes-no') };
    case 'reference': {
      const name = context.referenceName(type.template);
      return name === null ? null : { type: 'list', formula: name };
    }
    case 'code':
      return codeRule(type.prefix, cell, context.cells(id));
    case 'date':
      return dateRule(type.notAfterToday === true, boundCell(column, template, context));
    case 'email':
      return { type: 'custom', formula: `ISNUMBER(SEARCH("?*@?*.?*",${cell}))` };
    case 'orgNumber':
      return orgNumberRule(cell);
    default:
      return numberRule(column, boundCell(column, template, context));
  }
}

/** The field whose value this one may not lie below, by the template's rules; null when there is none. */
export function lowerBoundOf(field: string, template: TemplateDefinition): LowerBound | null {
  for (const use of template.rules) {
    if (use.rule === 'date-order' && use.last === field) return { rule: use.rule, field: use.first };
    if (use.rule === 'at-most' && use.upper === field) return { rule: use.rule, field: use.lower };
  }
  return null;
}

function boundCell(
  column: ColumnDefinition,
  template: TemplateDefinition,
  context: HostContext,
): string | null {
  const bound = lowerBoundOf(column.id, template);
  return bound === null ? null : context.cell(bound.field);
}

function codeRule(prefix: string, cell: string, cells: string | null): ValidationRule {
  const start = `${prefix}-`;
  const hasPrefix = `EXACT(LEFT(${cell},${start.length}),"${start}")`;
  const formula = cells === null ? hasPrefix : `AND(${hasPrefix},COUNTIF(${cells},${cell})=1)`;
  return { type: 'custom', formula };
}

/** MAX and not the bare cell: Excel lets everything pass when a cell it compares with is empty. */
function dateRule(notAfterToday: boolean, bound: string | null): ValidationRule {
  const first = bound === null ? 1 : `MAX(1,${bound})`;
  if (notAfterToday) return { type: 'date', operator: 'between', formula1: first, formula2: 'TODAY()' };
  return { type: 'date', operator: 'greaterThanOrEqual', formula1: first };
}

function orgNumberRule(cell: string): ValidationRule {
  const digits = `SUBSTITUTE(${cell},"-","")`;
  return {
    type: 'custom',
    formula: `AND(OR(LEN(${digits})=10,LEN(${digits})=12),ISNUMBER(VALUE(${digits})))`,
  };
}

function numberRule({ type }: ColumnDefinition, bound: string | null): ValidationRule | null {
  const limits = limitsOf(type);
  if (limits === null) return null;
  const kind = limits.isWhole ? 'whole' : 'decimal';
  const { min, max } = limits;
  const low = bound === null ? min : `IF(ISNUMBER(${bound}),${bound},${min ?? LEAST})`;
  const operator: ComparisonOperator = max === undefined ? 'greaterThanOrEqual' : 'between';
  return {
    type: kind,
    operator,
    formula1: low ?? LEAST,
    ...(max === undefined ? {} : { formula2: max }),
  };
}
