import { done, refused, type Result } from '../../core/issues/refusal';
import { catalogs } from '../../core/i18n/catalogs';
import { quoteSheet } from '../../core/model/address';
import { LOCALES, type Locale } from '../../core/model/locale';
import type { Patch } from '../../core/model/patch';
import { readPeriod } from '../../core/model/period-spellings';
import type { NamePlan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { planTemplates } from '../../core/sheets/template-workbook';
import { wideObservations, wideRows } from '../../core/sheets/wide-observations';
import { isTemplateId, templateById, templates } from '../../core/templates/all-templates';
import { LISTS_ID } from '../../core/templates/metadata';
import { readMetadata } from '../../core/templates/read-metadata';
import type { TemplateId } from '../../core/templates/template';
import { partsFor } from '../../core/templates/kept-identities';
import { sheetChanges } from '../../core/consolidation/sheet-changes';

export interface InsertionRequest {
  readonly ids: readonly TemplateId[];
  /** Language of the sheets unless the workbook has sheets of ours in another one. */
  readonly locale: Locale;
  readonly sample: boolean;
  /** Periods that shall be columns of the observations, in any accepted spelling, separated by `;`; a row for each figure when empty. */
  readonly periods: string;
}

/** What inserting templates will do. */
export interface Insertion {
  readonly patch: Patch;
  /** The sheets to be filled in, in their order. */
  readonly sheets: readonly InsertedSheet[];
  readonly columns: number;
  readonly lists: number;
}

export interface InsertedSheet {
  readonly name: string;
  readonly template: TemplateId;
  readonly columns: number;
  /** Rows that stand on it from the start. */
  readonly rows: number;
}

/** Templates that the workbook has a sheet of. */
export function presentTemplates(workbook: WorkbookSnapshot): TemplateId[] {
  return readMetadata(workbook).flatMap(({ templateId }) => (isTemplateId(templateId) ? [templateId] : []));
}

/** Plans sheets of templates beside what the workbook has, linked with the sheets of ours that are there. */
export function planInsertion(workbook: WorkbookSnapshot, request: InsertionRequest): Result<Insertion> {
  const known = readMetadata(workbook);
  const present = new Set<string>(known.map(({ templateId }) => templateId));
  const fresh = templates.map(({ id }) => id).filter((id) => request.ids.includes(id) && !present.has(id));
  if (fresh.length === 0) return refused({ code: 'sheet-exists' });
  const wide = periodsOf(request.periods);
  if (!wide.ok) return wide;
  const locale = LOCALES.find((one) => known.some(({ language }) => language === one)) ?? request.locale;
  const catalog = catalogs[locale];
  const linked = templates.map(({ id }) => id).filter((id) => present.has(id) || fresh.includes(id));
  const plan = planTemplates(linked, {
    locale,
    catalog,
    sample: request.sample,
    ...(wide.value.length > 0 ? { wide: wide.value } : {}),
  });

  const tabs = fresh.map((id) => templateById(id).tab[locale]);
  const written = [...tabs, catalog.templates.listsTab];
  const lists = known.find(({ templateId }) => templateId === LISTS_ID)?.sheet;
  const changes = sheetChanges(
    plan.sheets.filter(({ name }) => written.includes(name)),
    workbook,
    new Map(lists === undefined ? [] : [[lists, null]]),
  );
  if (!changes.ok) return changes;
  const { addSheets, replaceSheets } = changes.value;
  const sheets = fresh.map((id) => insertedSheet(id, locale, request.sample, wide.value));
  return done({
    patch: {
      addSheets,
      replaceSheets,
      styles: plan.styles,
      setNames: plan.names.filter((name) => speaksOf(name, written)),
      setCustomParts: partsFor(plan, workbook, (sheet) => sheet === lists),
      ...(tabs[0] === undefined ? {} : { activeSheet: tabs[0] }),
    },
    sheets,
    columns: sheets.reduce((sum, sheet) => sum + sheet.columns, 0),
    lists: plan.names.filter(({ formula }) =>
      formula.startsWith(`${quoteSheet(catalog.templates.listsTab)}!`),
    ).length,
  });
}

function periodsOf(text: string): Result<readonly string[]> {
  const codes: string[] = [];
  for (const spelling of text.split(/[,;]/).map((part) => part.trim())) {
    if (spelling === '') continue;
    const period = readPeriod(spelling);
    if (!period) return refused({ code: 'unknown-period', params: { text: spelling } });
    if (!codes.includes(period.code)) codes.push(period.code);
  }
  return done(codes);
}

function insertedSheet(
  id: TemplateId,
  locale: Locale,
  sample: boolean,
  wide: readonly string[],
): InsertedSheet {
  const template = templateById(id);
  const rows = (sample ? template.sample : template.prepared)?.[locale] ?? [];
  const isWide = id === 'observations' && wide.length > 0;
  return {
    name: template.tab[locale],
    template: id,
    columns: (isWide ? wideObservations(template, wide) : template).columns.length,
    rows: (isWide ? wideRows(template, rows, wide) : rows).length,
  };
}

/** Whether a name belongs to one of the sheets or points into it. */
export function speaksOf({ sheet, formula }: NamePlan, sheets: readonly string[]): boolean {
  if (sheet !== undefined) return sheets.includes(sheet);
  return sheets.some((name) => formula.startsWith(`${quoteSheet(name)}!`));
}
