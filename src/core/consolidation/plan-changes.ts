import type { SheetPlan } from '../model/plan';
import type { ValueFlag } from '../reading/table';
import { tabColors } from '../sheets/palette';
import { type ListColumn, listSheets } from './list-plan';
import type { SheetContext } from './plan-files';
import type { ValueChange } from './source';

/** Columns of the hidden sheet of changed values, in order; flags are read back from the first three and `flag`. */
export const CHANGE_COLUMNS = [
  'table',
  'row',
  'field',
  'flag',
  'submission',
  'sheet',
  'cell',
  'text',
  'changes',
] as const;

const VALUES: Readonly<
  Record<(typeof CHANGE_COLUMNS)[number], Pick<ListColumn<ValueChange>, 'style' | 'value'>>
> = {
  table: { style: 'code', value: ({ template }) => template },
  row: { style: 'integer', value: ({ row }) => row + 1 },
  field: { style: 'code', value: ({ field }) => field },
  flag: { style: 'code', value: ({ flag }) => flag ?? null },
  submission: { style: 'code', value: ({ submission }) => submission },
  sheet: { style: 'code', value: ({ sheet }) => sheet },
  cell: { style: 'code', value: ({ address }) => address || null },
  text: { style: 'code', value: ({ raw }) => raw || null },
  changes: { style: 'code', value: ({ changes }) => changes.join(' ') || null },
};

/** The hidden sheet of values that are not simply what stood in the partner's cell. */
export function changeSheets(
  changes: readonly ValueChange[],
  { catalog, texts, rowLimit }: SheetContext,
): SheetPlan[] {
  const { tabs, titles, purposes, headings } = catalog.consolidation;
  return listSheets<ValueChange>({
    name: tabs.changes,
    tableName: 'MasterChanges',
    texts: texts(titles.changes, purposes.changes),
    tabColor: tabColors.generated,
    state: 'hidden',
    rowLimit,
    items: changes,
    columns: CHANGE_COLUMNS.map((column) => ({ heading: headings[column], ...VALUES[column] })),
  });
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
