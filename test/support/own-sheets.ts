import { Kind } from '../../src/core/model/cells';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import type { ReadTable } from '../../src/core/reading/table';
import { templateById } from '../../src/core/templates/all-templates';
import type { TemplateId } from '../../src/core/templates/template';
import { type CellEdit, withCells } from './edit-snapshot';

/** Fields whose other headings are shared by several; people's own sheets name them as ours do. */
const AS_OURS = new Set(['statement_en', 'statement_sv', 'indicator_id', 'partner_id', 'period']);

/** Other sheets are known by their identity alone, so that they never take a partner's table for theirs. */
export function isForPartners(template: TemplateId): boolean {
  return templateById(template).recognisedBy !== 'identity';
}

/**
 * The workbook as a partner might keep it without us: no identity, native tables or lists, other names of sheets, and
 * the headings people use instead of ours.
 */
export function asOwnSheets(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): WorkbookSnapshot {
  const renamed = withCells(
    workbook,
    tables.flatMap((table) => otherHeadings(workbook, table)),
  );
  const kept = new Set(tables.flatMap(({ sheet, template }) => (isForPartners(template) ? [sheet] : [])));
  const sheets = renamed.sheets
    .filter((_, index) => kept.has(index))
    .map((sheet) => ({ ...sheet, tables: [], validations: [] }));
  return { ...renamed, sheets, names: [], customParts: [] };
}

function otherHeadings(workbook: WorkbookSnapshot, table: ReadTable): CellEdit[] {
  const template = templateById(table.template);
  const sheet = workbook.sheets[table.sheet]?.name ?? '';
  return table.match.columns.flatMap((match): CellEdit[] => {
    const column = template.columns.find(({ id }) => id === match.field);
    const heading = table.match.region.columns
      .find((each) => each.column === match.column)
      ?.headingCells.at(-1);
    if (!column || !heading || table.match.region.orientation !== 'rows') return [];
    const other = AS_OURS.has(column.id) ? undefined : column.aliases.en.find((alias) => alias.length > 8);
    const text = other ?? column.label.en;
    return [{ sheet, ...heading, value: { kind: Kind.text, text } }];
  });
}
