import { formatAddress } from '../model/address';
import type { SheetPlan } from '../model/plan';
import type { ValueFlag } from '../reading/table';
import { FORM_ROW } from '../sheets/column-places';
import { FIRST_ROW } from '../sheets/sheet-frame';
import { tabColors } from '../sheets/palette';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import { type ListColumn, listSheets, rowsOfSheet } from './list-plan';
import type { SheetContext } from './plan-files';
import type { ValueChange } from './source';

/** Columns of the hidden sheet of flags, from which they are read back. */
export const FLAG_COLUMNS = ['table', 'row', 'field', 'flag'] as const;

const FLAG_VALUES: Readonly<Record<(typeof FLAG_COLUMNS)[number], ListColumn<ValueChange>['value']>> = {
  table: ({ template }) => template,
  row: ({ row }) => row + 1,
  field: ({ field }) => field,
  flag: ({ flag }) => flag ?? null,
};

/** The hidden sheet of what is special about values, in the codes of machines. */
export function flagSheets(
  changes: readonly ValueChange[],
  { catalog, texts, rowLimit }: SheetContext,
): SheetPlan[] {
  const { tabs, titles, purposes } = catalog.consolidation;
  return listSheets<ValueChange>({
    name: tabs.flags,
    tableName: 'MasterFlags',
    texts: texts(titles.flags, purposes.flags),
    tabColor: tabColors.generated,
    state: 'hidden',
    rowLimit,
    items: changes.filter(({ flag }) => flag !== undefined),
    columns: FLAG_COLUMNS.map((column) => ({
      heading: column,
      style: column === 'row' ? 'integer' : 'code',
      value: FLAG_VALUES[column],
    })),
  });
}

/** A template's sheets in the master, with the fields in the order of the columns. */
export type SheetsOfRecords = ReadonlyMap<
  TemplateId,
  { readonly template: TemplateDefinition; readonly names: readonly string[] }
>;

/** Values that are not simply what stood in the partner's cell, in words, each with a link to where it stands now. */
export function changeSheets(
  changes: readonly ValueChange[],
  { catalog, locale, texts, rowLimit, master }: SheetContext,
  records: SheetsOfRecords,
): SheetPlan[] {
  const { tabs, titles, purposes, headings, done, flags } = catalog.consolidation;
  const files = new Map(master.submissions.map(({ id, file }) => [id, file]));
  const labelOf = ({ template, field }: ValueChange) =>
    records.get(template)?.template.columns.find(({ id }) => id === field)?.label[locale] ?? null;
  const place = placeFinder(records, rowLimit);
  return listSheets<ValueChange>({
    name: tabs.changes,
    tableName: 'MasterChanges',
    texts: texts(titles.changes, purposes.changes),
    tabColor: tabColors.generated,
    rowLimit,
    items: changes,
    columns: [
      { heading: headings.file, style: 'text', value: ({ submission }) => files.get(submission) ?? null },
      { heading: headings.sheet, style: 'text', value: ({ sheet }) => sheet },
      { heading: headings.cell, style: 'code', value: ({ address }) => address || null },
      { heading: headings.field, style: 'text', value: labelOf },
      { heading: headings.text, style: 'code', value: ({ raw }) => raw || null },
      {
        heading: headings.changes,
        style: 'text',
        value: ({ changes: made, flag }) =>
          [...new Set([...made.map(done), ...(flag === undefined ? [] : [flags[flag]])])].join('; ') || null,
      },
      {
        heading: headings.place,
        style: 'link',
        value: (change) => {
          const found = place(change);
          return found && `${found.sheet} ${found.address}`;
        },
        link: (change) => {
          const found = place(change);
          return found && `'${found.sheet.replaceAll("'", "''")}'!${found.address}`;
        },
      },
    ],
  });
}

/** Tells where a value stands in the master. */
function placeFinder(
  records: SheetsOfRecords,
  rowLimit: number | undefined,
): (change: ValueChange) => { readonly sheet: string; readonly address: string } | null {
  const columns = new Map(
    [...records].map(
      ([id, { template }]) => [id, new Map(template.columns.map((column, at) => [column.id, at]))] as const,
    ),
  );
  return ({ template: id, row, field }) => {
    const found = records.get(id);
    const column = columns.get(id)?.get(field);
    if (!found || column === undefined) return null;
    const isForm = found.template.layout === 'form';
    const size = isForm ? 1 : rowsOfSheet(rowLimit);
    const sheet = found.names[Math.floor(row / size)];
    if (sheet === undefined) return null;
    const at = isForm
      ? { row: FORM_ROW + column, column: 2 }
      : { row: FIRST_ROW + (row % size), column: column + 1 };
    return { sheet, address: formatAddress(at) };
  };
}

/** True for the name of a flag. */
export function isValueFlag(text: string): text is ValueFlag {
  return text in FLAGS;
}

const FLAGS: Readonly<Record<ValueFlag, true>> = {
  nil: true,
  not_available: true,
  not_applicable: true,
  suppressed: true,
  inexact: true,
  preliminary: true,
  estimated: true,
};
