import { absoluteRange, quoteSheet } from '../model/address';
import type { Locale } from '../model/locale';
import type { NamePlan, PlanValue } from '../model/plan';
import { companionField, companionOf } from '../templates/companion-columns';
import type { ColumnDefinition, SampleRow, TemplateDefinition, TemplateId } from '../templates/template';
import { columnPlaces } from './column-places';
import { keysName, shownName } from './defined-names';
import type { TemplateSheetOptions } from './template-options';

/** The template with the name beside each column that holds the code of a record in the same workbook. */
export function withNameColumns(
  template: TemplateDefinition,
  together: readonly TemplateId[],
): TemplateDefinition {
  if (template.layout === 'form') return template;
  const columns = template.columns.flatMap((column) => {
    const { type } = column;
    const isHere = type.kind === 'reference' && together.includes(type.template);
    return isHere ? [column, companionOf(column, 'name')] : [column];
  });
  return { ...template, columns };
}

/** What the codes of a template's records stand for. */
export function namesByCode(
  template: TemplateDefinition,
  rows: readonly SampleRow[],
  locale: Locale,
): ReadonlyMap<string, string> {
  const [code = ''] = template.key;
  const name = shownField(template, locale);
  return new Map(rows.map((row) => [String(row[code] ?? ''), String(row[name] ?? '')]));
}

/** The defined names of the cells with a template's codes and of the texts that stand for them, row by row. */
export function shownNames(
  template: TemplateDefinition,
  { locale, rows }: TemplateSheetOptions,
): readonly NamePlan[] {
  const places = columnPlaces(template, rows?.length ?? 0);
  const named = (name: string, field: string): readonly NamePlan[] => {
    const range = places.rangeOf(field);
    const sheet = quoteSheet(template.tab[locale]);
    return range === null ? [] : [{ name, formula: `${sheet}!${absoluteRange(range)}` }];
  };
  return [
    ...named(keysName(template.id), template.key[0] ?? ''),
    ...named(shownName(template.id), shownField(template, locale)),
  ];
}

/** Looks up the name of the code beside, by functions that every program knows; null for columns that hold no name. */
export function nameFormula(
  { id }: ColumnDefinition,
  columns: readonly ColumnDefinition[],
  headings: readonly string[],
): string | null {
  if (!id.endsWith(':name')) return null;
  const at = columns.findIndex((column) => column.id === companionField(id));
  const type = columns[at]?.type;
  if (type?.kind !== 'reference') return null;
  const code = `[@[${(headings[at] ?? '').replace(/[[\]#'@]/g, "'$&")}]]`;
  const [names, keys] = [shownName(type.template), keysName(type.template)];
  return `IFERROR(INDEX(${names},MATCH(${code},${keys},0))&"","")`;
}

/** The cell beside a code: a formula with the name it finds. */
export function nameCell(
  formula: string,
  code: SampleRow[string] | undefined,
  names: ReadonlyMap<string, string> | undefined,
): PlanValue {
  return { formula, cached: names?.get(String(code ?? '')) ?? '' };
}

/** The field by which people know a record, in the sheet's language where it has several. */
function shownField(template: TemplateDefinition, locale: Locale): string {
  const { columns, namingField } = template;
  const texts = columns.flatMap(({ id, type }) => (type.kind === 'text' ? [id] : []));
  const named = texts.includes(namingField) ? namingField : (texts[0] ?? namingField);
  const own = named.replace(/_(en|sv)$/, `_${locale}`);
  return texts.includes(own) ? own : named;
}
