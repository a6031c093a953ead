import type { Range } from '../../../core/model/address';
import type { SheetSnapshot, TableSnapshot } from '../../../core/model/snapshot';
import type { Sheet } from '../../../emulator/document/book';
import type { Zone } from '../../../emulator/document/zones';
import { all, isOn, type Parts } from '../parts/parts';

export const zoneOf = ({ top, left, bottom, right }: Range): Zone => ({
  top: top - 1,
  left: left - 1,
  bottom: bottom - 1,
  right: right - 1,
});

/** Merged cells, hidden rows and columns, tables and notes: what the reader of partners' files knows of them. */
export function fillFeatures(sheet: Sheet, read: SheetSnapshot): void {
  const { grid } = sheet.book;
  for (const merge of read.merges) {
    const zone = zoneOf(merge);
    grid.grow(sheet.id, zone.bottom, zone.right);
    grid.dispatch(['ADD_MERGE', { sheetId: sheet.id, target: [zone], force: true }]);
  }
  for (const table of read.tables) addTable(sheet, table);
  hide(sheet, 'ROW', read.hiddenRows);
  hide(sheet, 'COL', read.hiddenColumns);
  if (read.comments === 'unknown') return;
  for (const { row, column, author, text } of read.comments)
    sheet.comments.push({
      id: sheet.book.newId('comment'),
      row: row - 1,
      column: column - 1,
      text,
      resolved: false,
      author,
      authorEmail: '',
      created: '',
      replies: [],
    });
}

function hide(sheet: Sheet, dimension: 'ROW' | 'COL', runs: SheetSnapshot['hiddenRows']): void {
  const { grid } = sheet.book;
  const most = dimension === 'ROW' ? 100_000 : 1_000;
  const elements = runs.flatMap(([first, last]) =>
    Array.from({ length: Math.max(0, Math.min(last, most) - first + 1) }, (_, i) => first - 1 + i),
  );
  if (elements.length === 0) return;
  const last = Math.max(...elements);
  grid.grow(sheet.id, dimension === 'ROW' ? last : 0, dimension === 'COL' ? last : 0);
  grid.dispatch(['HIDE_COLUMNS_ROWS', { sheetId: sheet.id, dimension, elements }]);
}

function addTable(sheet: Sheet, { name, range, headings, hasHeaderRow, hasTotalsRow }: TableSnapshot): void {
  sheet.tables.push({
    id: String(sheet.book.count('table')),
    name,
    zone: zoneOf(range),
    columns: headings.map((heading, i) => ({ id: i + 1, name: heading, filter: null })),
    showHeaders: hasHeaderRow,
    showTotals: hasTotalsRow,
    style: '',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  sheet.stale.add('tables');
}

/** How tables look stands in parts of their own. */
export function fillTableLooks(sheet: Sheet, parts: Parts, path: string): void {
  for (const { type, path: target } of parts.relations(path).values()) {
    const part = type === 'table' ? parts.xml(target) : null;
    const table = sheet.tables.find(({ name }) => name === part?.getAttribute('displayName'));
    if (!part || !table) continue;
    const look = all(part, 'tableStyleInfo')[0];
    table.style = look?.getAttribute('name') ?? '';
    table.showBandedRows = isOn(look?.getAttribute('showRowStripes'));
    table.showBandedColumns = isOn(look?.getAttribute('showColumnStripes'));
    table.showFilterButton = all(part, 'autoFilter').length > 0;
  }
}
