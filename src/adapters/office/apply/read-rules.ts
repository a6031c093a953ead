import { done, type Result } from '../../../core/issues/refusal';
import type { Range } from '../../../core/model/address';
import type { ComparisonOperator, ValidationPlan, ValidationRule } from '../../../core/model/plan';
import type { SheetRange } from '../read/rectangles';
import { cellCount, cut } from '../read/rectangles';
import type { Session } from '../session';
import { errorStyles, hostOperators } from './write-validations';

/** What the cells of a range have: nothing, one rule, or more than one and then not told which. */
export type RuleRead = ValidationPlan | 'none' | 'several';

/** Asks for the rule of a range. */
export function queueRule({ dataValidation }: Excel.Range, range: Range): () => RuleRead {
  dataValidation.load('type,rule,ignoreBlanks,prompt,errorAlert');
  return () => {
    const type: string = dataValidation.type;
    if (type === 'None') return 'none';
    return type === 'Inconsistent' || type === 'MixedCriteria' ? 'several' : planned(range, dataValidation);
  };
}

/** The rules of a range whose cells differ, found by halving it: a few trips more, and seldom needed. */
export async function readRules(
  session: Session,
  range: SheetRange,
  read: RuleRead,
): Promise<Result<readonly ValidationPlan[]>> {
  const rules: ValidationPlan[] = [];
  let wanted: readonly (readonly [SheetRange, RuleRead])[] = [[range, read]];
  while (wanted.length > 0) {
    for (const [, found] of wanted) if (typeof found !== 'string') rules.push(found);
    const halves = wanted.flatMap(([own, found]) => (found === 'several' ? halved(own) : []));
    if (halves.length === 0) break;
    const next = await session.trip((trip) => {
      const asked = halves.map((half) => queueRule(trip.range(half.sheet, half.range), half.range));
      return () => asked.map((pickUp, i) => [halves[i] ?? range, pickUp()] as const);
    });
    if (!next.ok) return next;
    wanted = next.value;
  }
  return done(rules);
}

function halved({ sheet, range }: SheetRange): SheetRange[] {
  const size = cellCount(range);
  if (size < 2) return [];
  const pieces: Range[] = cut(range, Math.ceil(size / 2));
  return pieces.map((piece) => ({ sheet, range: piece }));
}

function planned(range: Range, own: Excel.DataValidation): ValidationPlan {
  const { rule, ignoreBlanks, prompt, errorAlert } = own;
  return {
    ranges: [range],
    rule: plannedRule(rule),
    allowBlank: ignoreBlanks,
    ...(prompt.title + prompt.message !== '' && { prompt: { title: prompt.title, text: prompt.message } }),
    ...(errorAlert.title + errorAlert.message !== '' && {
      error: { style: styleOf(errorAlert.style), title: errorAlert.title, text: errorAlert.message },
    }),
  };
}

function plannedRule(rule: Excel.DataValidationRule): ValidationRule {
  if (rule.list) {
    const { source } = rule.list;
    if (typeof source !== 'string') throw new Error('a list is read as a text');
    return source.startsWith('=')
      ? { type: 'list', formula: source.slice(1) }
      : { type: 'list', values: source.split(',') };
  }
  if (rule.custom) return { type: 'custom', formula: rule.custom.formula.replace(/^=/, '') };
  const { wholeNumber, decimal, textLength, date, time } = rule;
  if (wholeNumber) return comparison('whole', wholeNumber);
  if (decimal) return comparison('decimal', decimal);
  if (textLength) return comparison('textLength', textLength);
  if (date) return comparison('date', date);
  return time ? comparison('time', time) : { type: 'any' };
}

function comparison(
  type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength',
  told: Excel.BasicDataValidation | Excel.DateTimeDataValidation,
): ValidationRule {
  const value = (formula: unknown) =>
    typeof formula === 'number' ? formula : String(formula).replace(/^=/, '');
  const second: unknown = told.formula2;
  const hasSecond = second !== undefined && second !== null && second !== '';
  return {
    type,
    operator: operatorOf(told.operator),
    formula1: value(told.formula1),
    ...(hasSecond && { formula2: value(second) }),
  };
}

function operatorOf(told: string): ComparisonOperator {
  const known = Object.entries(hostOperators).find(([, name]) => name === told);
  return (known?.[0] ?? 'between') as ComparisonOperator;
}

function styleOf(told: string): 'stop' | 'warning' | 'information' {
  const known = Object.entries(errorStyles).find(([, name]) => name === told);
  return (known?.[0] ?? 'stop') as 'stop' | 'warning' | 'information';
}
