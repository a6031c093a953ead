import type { Book, Sheet } from '../document/book';
import { writeEntries, type Entry } from '../document/cells';
import { applyTableFilters } from '../document/filtering';
import { bodyOf } from '../document/structured-references';
import {
  addTable,
  closeRows,
  headerZone,
  openRows,
  renameTable,
  resizeTable,
  tableChanged,
  totalsZone,
  writeHeadings,
} from '../document/tables';
import { showTotals } from '../document/table-totals';
import { columnsOf, rowsOf, zoneAt } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import { changed } from './events';
import * as rangeValues from './range-values';
import { asRange, rangeOf, type RangeTarget, type TableTarget } from './targets';

const redraw = ({ sheet }: TableTarget): unknown => sheet.stale.add('tables');

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'style';

const flag =
  (key: Flag) =>
  (target: TableTarget, value: never): void => {
    target.table[key] = value;
    redraw(target);
  };

export const table = define<Excel.Table, TableTarget>()({
  get: {
    id: ({ table: { id } }) => id,
    legacyId: ({ table: { id } }) => id,
    name: ({ table: { name } }) => name,
    showHeaders: ({ table: { showHeaders } }) => showHeaders,
    showTotals: ({ table }) => table.showTotals,
    showBandedRows: ({ table: { showBandedRows } }) => showBandedRows,
    showBandedColumns: ({ table: { showBandedColumns } }) => showBandedColumns,
    showFilterButton: ({ table: { showFilterButton } }) => showFilterButton,
    highlightFirstColumn: ({ table: { highlightFirstColumn } }) => highlightFirstColumn,
    highlightLastColumn: ({ table: { highlightLastColumn } }) => highlightLastColumn,
    style: ({ table: { style } }) => style,
  },
  set: {
    name: ({ sheet, table }, name: string) => renameTable(sheet.book, table, name),
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    style: flag('style'),
    showTotals: ({ sheet, table }, value: boolean) => showTotals(sheet, table, value),
    showHeaders: ({ sheet, table }, value: boolean) => {
      if (value === table.showHeaders) return;
      if (!value) sheet.book.grid.clearContents(sheet.id, headerZone(table));
      table.zone = { ...table.zone, top: table.zone.top + (value ? -1 : 1) };
      table.showHeaders = value;
      if (value) writeHeadings(sheet, table);
      tableChanged(sheet);
    },
  },
  go: {
    columns: (target) => target,
    rows: (target) => target,
    worksheet: ({ sheet }) => sheet,
    autoFilter: (target) => target,
    sort: (target) => target,
  },
  call: {
    getRange: ({ sheet, table: { zone } }) => rangeOf(sheet, zone),
    getDataBodyRange: ({ sheet, table }) => rangeOf(sheet, bodyOf(table)),
    getHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw refuse('ItemNotFound');
      return rangeOf(sheet, headerZone(table));
    },
    getTotalRowRange: ({ sheet, table }) => {
      if (!table.showTotals) throw refuse('ItemNotFound');
      return rangeOf(sheet, totalsZone(table));
    },
    resize: ({ sheet, table }, source: RangeTarget | string) =>
      resizeTable(sheet, table, asRange(sheet.book, sheet, source).zone),
    clearFilters: ({ sheet, table }) => {
      for (const column of table.columns) column.filter = null;
      applyTableFilters(sheet, table);
    },
    reapplyFilters: ({ sheet, table }) => applyTableFilters(sheet, table),
    convertToRange: ({ sheet, table }) => {
      remove(sheet, table);
      return rangeOf(sheet, table.zone);
    },
    delete: ({ sheet, table }) => {
      const { zone } = table;
      remove(sheet, table);
      sheet.book.grid.clearContents(sheet.id, zone);
      sheet.book.grid.clearLooks(sheet.id, [zone]);
      sheet.book.emit({ kind: 'tableDeleted', sheet, target: table.id, detail: { tableName: table.name } });
    },
  },
});

function remove(sheet: Sheet, state: TableTarget['table']): void {
  sheet.tables = sheet.tables.filter((other) => other !== state);
  tableChanged(sheet);
}

/** Tables of the workbook or of a sheet. */
type TablesTarget =
  Book | Sheet | { readonly sheet: Sheet; readonly tables: readonly TableTarget['table'][] };

function all(target: TablesTarget): TableTarget[] {
  if ('sheets' in target) return [...target.tables()];
  if ('book' in target) return target.tables.map((state) => ({ sheet: target, table: state }));
  return target.tables.map((state) => ({ sheet: target.sheet, table: state }));
}

const find = (target: TablesTarget, key: string | number): TableTarget | null =>
  all(target).find(
    ({ table: { id, name } }) => id === String(key) || name.toLowerCase() === String(key).toLowerCase(),
  ) ?? null;

const required = (target: TablesTarget, key: string | number): TableTarget => {
  const found = find(target, key);
  if (!found) throw refuse('ItemNotFound');
  return found;
};

export const tables = define<Excel.TableCollection, TablesTarget>()({
  get: { count: (target) => all(target).length },
  items: all,
  item: required,
  call: {
    add: (target, source: RangeTarget | string, hasHeaders: boolean) => {
      const book = 'sheets' in target ? target : 'book' in target ? target.book : target.sheet.book;
      const sheet = 'sheets' in target ? book.active : 'book' in target ? target : target.sheet;
      const range = asRange(book, sheet, source);
      if (range.sheet.protection) throw refuse('AccessDenied');
      const made = { sheet: range.sheet, table: addTable(range.sheet, range.zone, hasHeaders) };
      book.emit({ kind: 'tableAdded', sheet: range.sheet, target: made.table.id, detail: {} });
      return made;
    },
    getCount: (target) => all(target).length,
    getItemAt: (target, index: number) => all(target)[index] ?? null,
    getItemOrNullObject: find,
  },
});

export const tableScope = define<Excel.TableScopedCollection, TablesTarget>()({
  items: all,
  item: required,
  call: { getCount: (target) => all(target).length },
});

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowRange = ({ sheet, table, index }: RowTarget): RangeTarget =>
  rangeOf(sheet, zoneAt(bodyOf(table).top + index, table.zone.left, 1, columnsOf(table.zone)));

const rowCount = (target: TableTarget): number => rowsOf(bodyOf(target.table));

export const tableRow = define<Excel.TableRow, RowTarget>()({
  get: { index: ({ index }) => index, values: (target) => rangeValues.values(rowRange(target)) },
  set: { values: (target, entries: Entry[][]) => rangeValues.setValues(rowRange(target), entries) },
  call: { getRange: rowRange, delete: (target) => deleteRows(target, [target.index]) },
});

/** A table keeps one row, which is emptied instead. */
function deleteRows({ sheet, table }: TableTarget, indexes: readonly number[]): void {
  if (sheet.protection) throw refuse('AccessDenied');
  for (const index of [...indexes].sort((a, b) => b - a)) {
    const body = bodyOf(table);
    if (index < 0 || index >= rowsOf(body)) throw refuse('ItemNotFound');
    const row = zoneAt(body.top + index, body.left, 1, columnsOf(body));
    if (rowsOf(body) === 1) sheet.book.grid.clearContents(sheet.id, row);
    else closeRows(sheet, table, row.top, 1);
  }
  tableChanged(sheet);
  changed({ sheet, zone: table.zone }, 'RowDeleted');
}

function addRows(target: TableTarget, index: number | null, entries: Entry[][] | null): RowTarget {
  const { sheet, table } = target;
  // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection: not on a protected sheet
  if (sheet.protection) throw refuse('AccessDenied');
  const rows = entries === null ? [Array.from({ length: columnsOf(table.zone) }, () => null)] : entries;
  const matches = rows.every((row) => Array.isArray(row) && row.length === columnsOf(table.zone));
  if (rows.length === 0 || !matches)
    throw refuse('InvalidArgument', 'The number of columns does not match the size of the table.');
  const body = bodyOf(table);
  const at = index === null || index === -1 ? rowsOf(body) : index;
  const opened = openRows(sheet, table, body.top + at, rows.length);
  writeEntries(sheet, opened, rows);
  tableChanged(sheet);
  changed({ sheet, zone: opened }, 'RowInserted');
  return { sheet, table, index: at };
}

export const tableRows = define<Excel.TableRowCollection, TableTarget>()({
  get: { count: rowCount },
  items: (target) => Array.from({ length: rowCount(target) }, (_, index) => ({ ...target, index })),
  call: {
    add: (target, index?: number | null, entries?: Entry[][] | Entry | null) =>
      addRows(
        target,
        index ?? null,
        Array.isArray(entries) ? entries : entries === null || entries === undefined ? null : [[entries]],
      ),
    getCount: rowCount,
    getItemAt: (target, index: number) => {
      if (index < 0 || index >= rowCount(target)) throw refuse('ItemNotFound');
      return { ...target, index };
    },
    deleteRows: (target, rows: readonly (number | RowTarget)[]) =>
      deleteRows(
        target,
        rows.map((row) => (typeof row === 'number' ? row : row.index)),
      ),
    deleteRowsAt: (target, index: number, count?: number | null) =>
      deleteRows(
        target,
        Array.from({ length: count ?? 1 }, (_, i) => index + i),
      ),
  },
});
