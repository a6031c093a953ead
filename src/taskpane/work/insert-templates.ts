import { done, refused, type Result } from '../../core/issues/refusal';
import { catalogs } from '../../core/i18n/catalogs';
import { quoteSheet } from '../../core/model/address';
import { LOCALES, type Locale } from '../../core/model/locale';
import type { Patch } from '../../core/model/patch';
import type { NamePlan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { planTemplates } from '../../core/sheets/template-workbook';
import { isTemplateId, templateById, templates } from '../../core/templates/all-templates';
import { LISTS_ID } from '../../core/templates/metadata';
import { readMetadata } from '../../core/templates/read-metadata';
import type { TemplateId } from '../../core/templates/template';
import { partsFor } from './identities';
import { sheetChanges } from './sheet-changes';

export interface InsertionRequest {
  readonly ids: readonly TemplateId[];
  /** Language of the sheets unless the workbook has sheets of ours in another one. */
  readonly locale: Locale;
  readonly sample: boolean;
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
  const locale = LOCALES.find((one) => known.some(({ language }) => language === one)) ?? request.locale;
  const catalog = catalogs[locale];
  const linked = templates.map(({ id }) => id).filter((id) => present.has(id) || fresh.includes(id));
  const plan = planTemplates(linked, { locale, catalog, sample: request.sample });

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
  return done({
    patch: {
      addSheets,
      replaceSheets,
      styles: plan.styles,
      setNames: plan.names.filter((name) => speaksOf(name, written)),
      setCustomParts: partsFor(plan, workbook, (sheet) => sheet === lists),
      ...(tabs[0] === undefined ? {} : { activeSheet: tabs[0] }),
    },
    sheets: fresh.map((id) => ({
      name: templateById(id).tab[locale],
      template: id,
      rows: rowsOf(id, locale, request.sample),
    })),
    columns: fresh.reduce((sum, id) => sum + templateById(id).columns.length, 0),
    lists: plan.names.filter(({ formula }) =>
      formula.startsWith(`${quoteSheet(catalog.templates.listsTab)}!`),
    ).length,
  });
}

function rowsOf(id: TemplateId, locale: Locale, sample: boolean): number {
  const { sample: samples, prepared } = templateById(id);
  return (sample ? samples : prepared)?.[locale].length ?? 0;
}

/** Whether a name belongs to one of the sheets or points into it. */
export function speaksOf({ sheet, formula }: NamePlan, sheets: readonly string[]): boolean {
  if (sheet !== undefined) return sheets.includes(sheet);
  return sheets.some((name) => formula.startsWith(`${quoteSheet(name)}!`));
}
