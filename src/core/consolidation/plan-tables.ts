import type { Plan, SheetPlan } from '../model/plan';
import type { TemplateSheetOptions } from '../sheets/template-options';
import { planTemplate } from '../sheets/template-sheet';
import { planTemplates } from '../sheets/template-workbook';
import { provenanceColumns } from '../templates/provenance-columns';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import { chunked } from './list-plan';
import type { Master, MasterRow, RowSource } from './master';
import { namesByCode, type ReferredSheet, withNameColumns, withNames } from './named-references';
import type { SheetsOfRecords } from './plan-changes';
import type { SheetContext } from './plan-files';

/** A sheet of the master's records; a form's source stands nowhere on it. */
export interface RecordSheet {
  readonly sheet: SheetPlan;
  readonly template: TemplateId;
  readonly formSource?: RowSource;
}

/** The templates' sheets with the master's records and where each came from, and what these sheets need. */
export function recordSheets(
  context: SheetContext,
  templates: readonly TemplateDefinition[],
): Pick<Plan, 'names' | 'customParts'> & {
  readonly records: RecordSheet[];
  readonly hidden: SheetPlan[];
  readonly byTemplate: SheetsOfRecords;
} {
  const { master, locale, catalog } = context;
  const ids = templates.map(({ id }) => id).filter((id) => master.tables.has(id));
  const isPresent = new Set(ids);
  const shaped = (template: TemplateDefinition) =>
    withNameColumns(template, isPresent, catalog.consolidation.nameBeside);
  const present = templates.filter(({ id }) => isPresent.has(id)).map(shaped);
  const pieces = new Map(present.map((template) => [template.id, piecesOf(template, context)] as const));
  const shared = {
    locale,
    catalog,
    extraColumns: provenanceColumns,
    extraValue: provenanceOf(master),
    shaped,
    ...(master.initiative === '' ? {} : { initiative: master.initiative }),
  };
  const plan = planTemplates(ids, {
    ...shared,
    rows: Object.fromEntries(ids.map((id) => [id, valuesOf(pieces.get(id)?.[0] ?? [])])),
  });
  const referred = referredSheets(present, context, pieces);
  const records = present.flatMap((template, i): RecordSheet[] => {
    const own = pieces.get(template.id) ?? [];
    return own.flatMap((rows, n) => {
      const sheet =
        n === 0 ? plan.sheets[i] : furtherSheet(template, rows, n + 1, { ...shared, together: ids });
      if (!sheet) return [];
      const formSource = template.layout === 'form' ? rows[0]?.source : undefined;
      return {
        sheet: withStatus(withNames(sheet, template, referred), context),
        template: template.id,
        ...(formSource ? { formSource } : {}),
      };
    });
  });
  const { names, customParts } = plan;
  const byTemplate = new Map(
    present.map((template) => {
      const own = records.filter((record) => record.template === template.id);
      return [template.id, { template, names: own.map(({ sheet }) => sheet.name) }] as const;
    }),
  );
  return { records, hidden: plan.sheets.slice(present.length), names, customParts, byTemplate };
}

/** What the codes of each template stand for, and where that is written. */
function referredSheets(
  present: readonly TemplateDefinition[],
  { master, locale }: SheetContext,
  pieces: ReadonlyMap<TemplateId, readonly (readonly MasterRow[])[]>,
): ReadonlyMap<TemplateId, ReferredSheet> {
  return new Map(
    present.map((template) => {
      const rows = master.tables.get(template.id)?.rows ?? [];
      const isOne = pieces.get(template.id)?.length === 1;
      const sheet = isOne ? { name: template.tab[locale], template, rows: rows.length } : null;
      return [template.id, { names: namesByCode(template, rows), sheet }] as const;
    }),
  );
}

/** A form has one record a sheet. */
function piecesOf(
  template: TemplateDefinition,
  { master, rowLimit }: SheetContext,
): (readonly MasterRow[])[] {
  const rows = master.tables.get(template.id)?.rows ?? [];
  return template.layout === 'form' ? rows.map((row) => [row]) : chunked(rows, rowLimit);
}

function furtherSheet(
  template: TemplateDefinition,
  rows: readonly MasterRow[],
  number: number,
  options: TemplateSheetOptions,
): SheetPlan {
  const sheet = planTemplate(template, { ...options, rows: valuesOf(rows) });
  return {
    ...sheet,
    name: `${sheet.name} ${number}`,
    ...(sheet.tables
      ? { tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}${number}` })) }
      : {}),
  };
}

function valuesOf(rows: readonly MasterRow[]): MasterRow['values'][] {
  return rows.map(({ values }) => values);
}

const PROVENANCE: Readonly<Record<string, keyof RowSource>> = {
  source_file: 'file',
  source_sheet: 'sheet',
  source_cell: 'address',
  import_id: 'submission',
};

/** Tells where the master's records came from, field by field. */
function provenanceOf({ tables }: Master): (values: MasterRow['values'], field: string) => string | null {
  const sources = new Map<MasterRow['values'], RowSource>();
  for (const { rows } of tables.values()) for (const { values, source } of rows) sources.set(values, source);
  return (values, field) => {
    const part = PROVENANCE[field];
    return part === undefined ? null : (sources.get(values)?.[part] ?? null);
  };
}

/** Generated sheets say in A3 that they are, and how to refresh them. */
function withStatus(sheet: SheetPlan, { texts }: SheetContext): SheetPlan {
  const { status } = texts('', '');
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.row === 1 && block.column === 1
        ? { ...block, values: block.values.map((row, i) => (i === 2 ? [status] : row)) }
        : block,
    ),
  };
}
