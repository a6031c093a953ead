import { writeEntries, type Entry } from '../document/cells';
import { moveCells, tableChanged, writeHeadings } from '../document/tables';
import { bodyOf } from '../document/structured-references';
import type { TableColumnState } from '../document/state';
import { columnsOf, rowsOf, zoneAt } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import * as rangeValues from './range-values';
import { rangeOf, type RangeTarget, type TableTarget } from './targets';

export interface ColumnTarget extends TableTarget {
  readonly column: TableColumnState;
}

const indexOf = ({ table, column }: ColumnTarget): number => table.columns.indexOf(column);

const left = (target: ColumnTarget): number => target.table.zone.left + indexOf(target);

const whole = (target: ColumnTarget): RangeTarget =>
  rangeOf(target.sheet, { ...target.table.zone, left: left(target), right: left(target) });

const part = (target: ColumnTarget, rows: { readonly top: number; readonly bottom: number }): RangeTarget =>
  rangeOf(target.sheet, { top: rows.top, bottom: rows.bottom, left: left(target), right: left(target) });

export const tableColumn = define<Excel.TableColumn, ColumnTarget>()({
  get: {
    id: ({ column: { id } }) => id,
    index: indexOf,
    name: ({ column: { name } }) => name,
    values: (target) => rangeValues.values(whole(target)),
  },
  set: {
    name: ({ sheet, table, column }, name: string) => {
      if (table.columns.some((other) => other !== column && other.name.toLowerCase() === name.toLowerCase()))
        throw refuse('InvalidArgument', `The table has a column "${name}" already.`);
      column.name = name;
      writeHeadings(sheet, table);
      tableChanged(sheet);
    },
    values: (target, entries: Entry[][]) => rangeValues.setValues(whole(target), entries),
  },
  go: { filter: (target) => target },
  call: {
    getRange: whole,
    getDataBodyRange: (target) => part(target, bodyOf(target.table)),
    getHeaderRowRange: (target) => {
      if (!target.table.showHeaders) throw refuse('ItemNotFound');
      return part(target, { top: target.table.zone.top, bottom: target.table.zone.top });
    },
    getTotalRowRange: (target) => {
      if (!target.table.showTotals) throw refuse('ItemNotFound');
      return part(target, { top: target.table.zone.bottom, bottom: target.table.zone.bottom });
    },
    delete: (target) => {
      const { sheet, table, column } = target;
      if (sheet.protection) throw refuse('AccessDenied');
      if (table.columns.length === 1) throw refuse('InvalidOperation', 'A table has at least one column.');
      const at = left(target);
      sheet.book.grid.clearContents(sheet.id, { ...table.zone, left: at, right: at });
      if (at < table.zone.right) moveCells(sheet, { ...table.zone, left: at + 1 }, table.zone.top, at);
      table.columns = table.columns.filter((other) => other !== column);
      table.zone = { ...table.zone, right: table.zone.right - 1 };
      tableChanged(sheet);
    },
  },
});

const find = (target: TableTarget, key: string | number): ColumnTarget | null => {
  const column = target.table.columns.find(({ id, name }) =>
    typeof key === 'number' ? id === key : name.toLowerCase() === key.toLowerCase() || String(id) === key,
  );
  return column ? { ...target, column } : null;
};

/** A column joins inside the table; cells to its right, in the table's rows, move. */
function add(
  target: TableTarget,
  index?: number | null,
  entries?: Entry[][] | Entry | null,
  name?: string | null,
): ColumnTarget {
  const { sheet, table } = target;
  if (sheet.protection) throw refuse('AccessDenied');
  const rows = rowsOf(table.zone);
  const cells = Array.isArray(entries) ? entries : null;
  if (cells && cells.length !== rows)
    throw refuse('InvalidArgument', 'The number of rows does not match the size of the table.');
  const at = index === null || index === undefined || index === -1 ? columnsOf(table.zone) : index;
  const start = table.zone.left + at;
  if (start <= table.zone.right) moveCells(sheet, { ...table.zone, left: start }, table.zone.top, start + 1);
  table.zone = { ...table.zone, right: table.zone.right + 1 };
  const column: TableColumnState = sheet.book.newColumn(table);
  const heading = cells?.[0]?.[0];
  column.name =
    name ?? (table.showHeaders && heading !== null && heading !== undefined ? String(heading) : column.name);
  table.columns.splice(at, 0, column);
  if (cells) writeEntries(sheet, zoneAt(table.zone.top, start, rows, 1), cells);
  writeHeadings(sheet, table);
  tableChanged(sheet);
  return { sheet, table, column };
}

export const tableColumns = define<Excel.TableColumnCollection, TableTarget>()({
  get: { count: ({ table }) => table.columns.length },
  items: (target) => target.table.columns.map((column) => ({ ...target, column })),
  item: (target, key: string | number) => {
    const found = find(target, key);
    if (!found) throw refuse('ItemNotFound');
    return found;
  },
  call: {
    add,
    getCount: ({ table }) => table.columns.length,
    getItemAt: (target, index: number) => {
      const column = target.table.columns[index];
      if (!column) throw refuse('ItemNotFound');
      return { ...target, column };
    },
    getItemOrNullObject: find,
  },
});
