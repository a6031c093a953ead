import { formatNumber } from '../i18n/format';
import type { ValidationPlan, ValidationRule } from '../model/plan';
import { type HostContext, hostValidation, lowerBoundOf } from '../rules/host-validation';
import { limitsOf } from '../rules/limits';
import { listById } from '../templates/all-lists';
import { isCompanion } from '../templates/companion-columns';
import { templateById } from '../templates/all-templates';
import type { ColumnDefinition, TemplateDefinition } from '../templates/template';
import { type ColumnPlaces, hostContext } from './column-places';
import type { TemplateSheetOptions } from './template-options';

/** Excel's limits for the messages of a validation. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
/** Nothing can be typed where the sheet itself shows something. */
const REFUSED: ValidationRule = { type: 'custom', formula: 'FALSE' };

type WordOptions = Pick<TemplateSheetOptions, 'locale' | 'catalog'>;

/** For each column its drop-down or rule where Excel has one, and always the message that says what to write. */
export function columnValidations(
  template: TemplateDefinition,
  places: ColumnPlaces,
  options: TemplateSheetOptions,
): readonly ValidationPlan[] {
  const context = hostContext(places, options);
  return template.columns.flatMap((column) => {
    const range = places.rangeOf(column.id);
    return range === null ? [] : [{ ranges: [range], ...validation(column, template, context, options) }];
  });
}

function validation(
  column: ColumnDefinition,
  template: TemplateDefinition,
  context: HostContext,
  options: TemplateSheetOptions,
): Omit<ValidationPlan, 'ranges'> {
  const rule = isCompanion(column.id) ? REFUSED : hostValidation(column, template, context);
  return wordedValidation(column, template, rule, options);
}

/** A column's rule with the message that says what to write and the one that says what is wrong. */
export function wordedValidation(
  column: ColumnDefinition,
  template: TemplateDefinition,
  rule: ValidationRule | null,
  options: WordOptions,
): Omit<ValidationPlan, 'ranges'> {
  const prompt = { title: shortened(column.label[options.locale]), text: promptText(column, options) };
  if (rule === null) return { rule: { type: 'any' }, prompt };
  const text = errorText(column, template, options);
  const title = options.catalog.templates.errorTitle;
  return { rule, prompt, error: { style: errorStyle(rule, column), title, text } };
}

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

function promptText({ help, type }: ColumnDefinition, { locale, catalog }: WordOptions): string {
  const text = help[locale];
  if (type.kind !== 'lists') return text;
  const labels = listById(type.list).items.map((item) => item.label[locale]);
  const longer = `${text} ${catalog.templates.chooseAmong(labels.join('; '))}`;
  return longer.length <= LONGEST_PROMPT ? longer : text;
}

/** What may be right though it looks odd here, a code that stands in another workbook for one, is asked and not refused. */
function errorStyle(rule: ValidationRule, { type }: ColumnDefinition): 'stop' | 'warning' {
  if (rule === REFUSED) return 'stop';
  return rule.type === 'custom' || type.kind === 'reference' ? 'warning' : 'stop';
}

function errorText(
  column: ColumnDefinition,
  template: TemplateDefinition,
  { locale, catalog }: WordOptions,
): string {
  const { errors } = catalog.templates;
  const { type } = column;
  if (isCompanion(column.id)) return errors.shownOnly;
  const bound = lowerBoundOf(column.id, template);
  const boundLabel = template.columns.find(({ id }) => id === bound?.field)?.label[locale];
  switch (type.kind) {
    case 'list':
      return errors.list;
    case 'yesNo':
      return errors.yesNo;
    case 'reference':
      return errors.reference(templateById(type.template).tab[locale]);
    case 'code':
      return errors.code(`${type.prefix}-001`);
    case 'email':
      return errors.email;
    case 'orgNumber':
      return errors.orgNumber;
    case 'date':
      if (boundLabel !== undefined) return errors.dateNotBefore(boundLabel);
      return type.notAfterToday === true ? errors.dateNotInFuture : errors.date;
    default:
      return boundLabel === undefined ? numberText(column, { locale, catalog }) : errors.notBelow(boundLabel);
  }
}

function numberText({ type }: ColumnDefinition, options: WordOptions): string {
  const { errors } = options.catalog.templates;
  const { min, max, isWhole = false } = limitsOf(type) ?? {};
  const written = (value: number) =>
    type.kind === 'year' ? String(value) : formatNumber(options.locale, value);
  if (min === undefined) return isWhole ? errors.whole : errors.number;
  if (max === undefined) return (isWhole ? errors.wholeFrom : errors.numberFrom)(written(min));
  return (isWhole ? errors.wholeBetween : errors.numberBetween)(written(min), written(max));
}
