import type { Plan, SheetPlan } from '../model/plan';
import type { FieldValue } from '../reading/table';
import type { TemplateSheetOptions } from '../sheets/template-options';
import { planTemplate } from '../sheets/template-sheet';
import { planTemplates } from '../sheets/template-workbook';
import { provenanceColumns } from '../templates/provenance-columns';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import { chunked } from './list-plan';
import type { MasterRow, RowSource } from './master';
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
): Pick<Plan, 'names' | 'customParts'> & { readonly records: RecordSheet[]; readonly hidden: SheetPlan[] } {
  const { master, locale, catalog } = context;
  const present = templates.filter(({ id }) => master.tables.has(id));
  const ids = present.map(({ id }) => id);
  const pieces = new Map(present.map((template) => [template.id, piecesOf(template, context)] as const));
  const shared = {
    locale,
    catalog,
    extraColumns: provenanceColumns,
    ...(master.initiative === '' ? {} : { initiative: master.initiative }),
  };
  const plan = planTemplates(ids, {
    ...shared,
    rows: Object.fromEntries(ids.map((id) => [id, (pieces.get(id)?.[0] ?? []).map(sheetRow)])),
  });
  const records = present.flatMap((template, i): RecordSheet[] => {
    const own = pieces.get(template.id) ?? [];
    return own.flatMap((rows, n) => {
      const sheet =
        n === 0 ? plan.sheets[i] : furtherSheet(template, rows, n + 1, { ...shared, together: ids });
      if (!sheet) return [];
      const formSource = template.layout === 'form' ? rows[0]?.source : undefined;
      return {
        sheet: withStatus(sheet, context),
        template: template.id,
        ...(formSource ? { formSource } : {}),
      };
    });
  });
  const { names, customParts } = plan;
  return { records, hidden: plan.sheets.slice(present.length), names, customParts };
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
  const sheet = planTemplate(template, { ...options, rows: rows.map(sheetRow) });
  return {
    ...sheet,
    name: `${sheet.name} ${number}`,
    ...(sheet.tables
      ? { tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}${number}` })) }
      : {}),
  };
}

function sheetRow({ values, source }: MasterRow): Record<string, FieldValue> {
  const row: Record<string, FieldValue> = {
    ...values,
    source_file: source.file,
    source_sheet: source.sheet,
    source_cell: source.address,
  };
  if (source.submission !== null) row['import_id'] = source.submission;
  return row;
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
