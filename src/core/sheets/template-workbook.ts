import { absoluteRange, quoteSheet } from '../model/address';
import type { NamePlan, Plan, PropertiesPlan } from '../model/plan';
import { templateById } from '../templates/all-templates';
import { type IdentifiedSheet, LISTS_ID, type SheetIdentity, templateMetadata } from '../templates/metadata';
import { schemaHash } from '../templates/schema-hash';
import type { SampleRow, TemplateDefinition, TemplateId } from '../templates/template';
import { isCompanion } from '../templates/companion-columns';
import { columnPlaces } from './column-places';
import { referenceName } from './defined-names';
import { planListsSheet } from './lists-sheet';
import { namesByCode, shownNames, withNameColumns } from './name-columns';
import { sheetStyles } from './styles';
import type { NamesOfCodes, TemplateSheetOptions } from './template-options';
import { planTemplate } from './template-sheet';
import { wideObservations, wideRows } from './wide-observations';

/** How templates become a workbook. */
export interface TemplateWorkbookOptions extends Omit<
  TemplateSheetOptions,
  'rows' | 'together' | 'status' | 'namesOfCodes'
> {
  /** Fill in the sample rows of templates that have no records here. */
  readonly sample?: boolean;
  /** Records by template. */
  readonly rows?: Readonly<Partial<Record<TemplateId, readonly SampleRow[]>>>;
  /** Templates whose sheets are only to look things up in: protected, and never brought in again. */
  readonly copies?: readonly TemplateId[];
  /** Periods that are columns of the sheet of observations, instead of a row for each figure. */
  readonly wide?: readonly string[];
  /** Names beside codes although the columns are not the templates' own. */
  readonly hasNames?: boolean;
  /** Gives a template other columns than its own, such as those of a master; names beside codes unless said otherwise. */
  readonly shaped?: (template: TemplateDefinition) => TemplateDefinition;
}

interface PlannedTemplate {
  readonly template: TemplateDefinition;
  readonly options: TemplateSheetOptions;
}

/** A workbook of linked templates: their sheets, the hidden lists sheet, the names between them and what they are. */
export function planTemplates(ids: readonly TemplateId[], options: TemplateWorkbookOptions): Plan {
  const { locale, catalog, copies = [] } = options;
  const planned = plannedTemplates(ids, options);
  const lists = planListsSheet(listsOf(planned), locale, catalog);
  const isCopy = ({ template }: PlannedTemplate) => copies.includes(template.id);
  const sheetOf = (sheet: PlannedTemplate) => {
    const plan = planTemplate(sheet.template, sheet.options);
    return isCopy(sheet) ? { ...plan, protect: true } : plan;
  };
  const identities = planned.map((sheet) => ({
    ...identified(sheet),
    ...(isCopy(sheet) ? { copy: 'yes' } : {}),
  }));
  const metadata = templateMetadata([...identities, listsIdentity(lists.sheet.name, options)]);
  return {
    sheets: [...planned.map(sheetOf), lists.sheet],
    styles: sheetStyles,
    names: [...lists.names, ...planned.flatMap(codeNames), ...metadata.names],
    properties: properties(planned, options),
    customParts: metadata.customParts,
  };
}

function plannedTemplates(
  ids: readonly TemplateId[],
  options: TemplateWorkbookOptions,
): readonly PlannedTemplate[] {
  const { shaped = (template) => template, hasNames = options.shaped === undefined, wide } = options;
  const planned = ids.map((id) => {
    const own = shaped(templateById(id));
    const template = wide && id === 'observations' ? wideObservations(own, wide) : own;
    return {
      template: hasNames ? withNameColumns(template, ids) : template,
      options: sheetOptions(id, ids, options),
    };
  });
  if (!hasNames) return planned;
  const namesOfCodes: NamesOfCodes = new Map(
    planned.map(({ template, options: { rows = [] } }) => [
      template.id,
      namesByCode(template, rows, options.locale),
    ]),
  );
  return planned.map((sheet) => ({ ...sheet, options: { ...sheet.options, namesOfCodes } }));
}

function sheetOptions(
  id: TemplateId,
  together: readonly TemplateId[],
  { sample, rows, wide, ...options }: TemplateWorkbookOptions,
): TemplateSheetOptions {
  const { sample: samples, prepared } = templateById(id);
  const long = rows?.[id] ?? (sample === true ? samples : prepared)?.[options.locale];
  const isWide = wide !== undefined && id === 'observations';
  const own = isWide && long ? wideRows(templateById(id), long, wide) : long;
  const initiative = options.initiative ?? (sample === true ? sampleInitiative(options.locale) : undefined);
  return {
    ...options,
    together,
    ...(own === undefined ? {} : { rows: own }),
    ...(initiative === undefined ? {} : { initiative }),
  };
}

function sampleInitiative(locale: TemplateSheetOptions['locale']): string {
  return String(templateById('agenda').sample[locale][0]?.['initiative_name'] ?? '');
}

/** The lists that a sheet's columns choose from, each once, in the order of their first use. */
function listsOf(planned: readonly PlannedTemplate[]): readonly string[] {
  const used = planned.flatMap(({ template }) =>
    template.columns.flatMap(({ type }) => {
      if (type.kind === 'yesNo') return ['yes-no'];
      return type.kind === 'list' || type.kind === 'lists' ? [type.list] : [];
    }),
  );
  return [...new Set(used)];
}

/** The codes of a template's records, for drop-downs elsewhere: as many as are filled in, without volatile functions. */
function codeNames({ template, options }: PlannedTemplate): readonly NamePlan[] {
  const [field, more] = template.key;
  const range = columnPlaces(template, options.rows?.length ?? 0).rangeOf(field ?? '');
  const isCode = template.columns.some(({ id, type }) => id === field && type.kind === 'code');
  if (!isCode || more !== undefined || range === null) return [];
  const sheet = `${quoteSheet(template.tab[options.locale])}!`;
  const cells = sheet + absoluteRange(range);
  const first = sheet + absoluteRange({ ...range, bottom: range.top });
  const formula = `${first}:INDEX(${cells},MAX(1,COUNTA(${cells})))`;
  const shown = options.namesOfCodes ? shownNames(template, options) : [];
  return [{ name: referenceName(template.id), formula }, ...shown];
}

function identified({ template, options }: PlannedTemplate): IdentifiedSheet {
  const fields = template.columns.filter(({ id }) => options.namesOfCodes === undefined || !isCompanion(id));
  const columns = [...fields, ...(options.extraColumns ?? [])];
  return {
    sheet: template.tab[options.locale],
    templateId: template.id,
    version: template.version,
    schemaHash: schemaHash(fields),
    ...occasion(options),
    fields: columns.map((column) => column.id),
  };
}

function listsIdentity(sheet: string, options: TemplateWorkbookOptions): IdentifiedSheet {
  const { language } = occasion(options);
  return { sheet, templateId: LISTS_ID, version: '1.0.0', schemaHash: '', language, fields: [] };
}

function occasion({
  locale,
  initiative,
  partner,
  period,
  at,
}: Omit<TemplateSheetOptions, 'rows'>): Pick<
  SheetIdentity,
  'language' | 'initiative' | 'partner' | 'period' | 'createdAt'
> {
  return {
    language: locale,
    ...(initiative === undefined ? {} : { initiative }),
    ...(partner === undefined ? {} : { partner }),
    ...(period === undefined ? {} : { period }),
    ...(at === undefined ? {} : { createdAt: at }),
  };
}

function properties(
  planned: readonly PlannedTemplate[],
  { locale, at }: TemplateWorkbookOptions,
): PropertiesPlan {
  const initiative = planned[0]?.options.initiative;
  return {
    title: initiative ?? planned.map(({ template }) => template.label[locale]).join(', '),
    creator: 'Samverka',
    language: locale,
    ...(at === undefined ? {} : { created: at, modified: at }),
  };
}
