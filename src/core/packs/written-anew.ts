import { listSheets } from '../consolidation/list-plan';
import type { Catalog } from '../i18n/catalog';
import type { Locale } from '../model/locale';
import type { Plan, SheetPlan } from '../model/plan';
import { tabColors } from '../sheets/palette';
import { planTemplates } from '../sheets/template-workbook';
import { templates } from '../templates/all-templates';
import type { SampleRow, TemplateDefinition, TemplateId } from '../templates/template';
import type { HeldSheet, HeldWorkbook, KeptCell } from './held-workbook';

export interface WrittenAnewOptions {
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** Code of the period that the sheets are for. */
  readonly period?: string;
  /** ISO time that the workbook says it was made. */
  readonly at?: string;
  /** Records that stand in place of those held. */
  readonly rows?: Readonly<Partial<Record<TemplateId, readonly SampleRow[]>>>;
  /** Gives a template further columns of ours. */
  readonly shaped?: (template: TemplateDefinition) => TemplateDefinition;
}

/** The workbook with the same records on sheets as they are made today, and all else on a sheet of its own. */
export function writtenAnew(held: HeldWorkbook, options: WrittenAnewOptions): Plan {
  const { locale, catalog, rows = {}, shaped = (template) => template, period, at } = options;
  const ids = templates
    .map(({ id }) => id)
    .filter((id) => held.sheets.some(({ template }) => template === id));
  const sheetsOf = (id: TemplateId) => held.sheets.filter(({ template }) => template === id);
  const plan = planTemplates(ids, {
    locale,
    catalog,
    hasNames: true,
    copies: ids.filter((id) => sheetsOf(id).every(({ isCopy }) => isCopy)),
    shaped: (template) => shaped(ownColumns(template, sheetsOf(template.id))),
    rows: {
      ...Object.fromEntries(ids.map((id) => [id, sheetsOf(id).flatMap(({ records }) => records)])),
      ...rows,
    },
    ...(held.initiative === null ? {} : { initiative: held.initiative }),
    ...(held.partner === null ? {} : { partner: held.partner }),
    ...(period === undefined ? {} : { period }),
    ...(at === undefined ? {} : { at }),
  });
  return { ...plan, sheets: [...plan.sheets, ...keptSheets(keptOf(held), options)] };
}

/** What is kept beside: also further records of a form, which has room for one. */
function keptOf({ kept, sheets }: HeldWorkbook): readonly KeptCell[] {
  const forms = new Set(templates.filter(({ layout }) => layout === 'form').map(({ id }) => id));
  const further = sheets
    .filter(
      ({ template }, i) => forms.has(template) && sheets.findIndex((one) => one.template === template) < i,
    )
    .flatMap(({ sheet, records }) =>
      records.flatMap((record) =>
        Object.entries(record).map(([field, value]) => ({ sheet, address: field, text: String(value) })),
      ),
    );
  return [...kept, ...further];
}

/** The template's columns, of a copy those that it had, and the users' own behind. */
function ownColumns(template: TemplateDefinition, sheets: readonly HeldSheet[]): TemplateDefinition {
  const isCopy = sheets.length > 0 && sheets.every((sheet) => sheet.isCopy);
  const had = new Set(sheets.flatMap(({ fields }) => fields));
  const columns = isCopy ? template.columns.filter(({ id }) => had.has(id)) : template.columns;
  const further = new Map(sheets.flatMap((sheet) => sheet.further.map((column) => [column.id, column])));
  return { ...template, columns: [...columns, ...further.values()] };
}

function keptSheets(kept: readonly KeptCell[], { catalog }: WrittenAnewOptions): readonly SheetPlan[] {
  if (kept.length === 0) return [];
  const words = catalog.templates.kept;
  return listSheets<KeptCell>({
    name: words.tab,
    tableName: 'KeptBeside',
    texts: { title: words.title, purpose: words.purpose, status: '' },
    tabColor: tabColors.generated,
    columns: [
      { heading: words.columns.sheet, style: 'text', value: ({ sheet }) => sheet },
      { heading: words.columns.cell, style: 'code', value: ({ address }) => address },
      { heading: words.columns.text, style: 'text', value: ({ text }) => text },
    ],
    items: kept,
  });
}
