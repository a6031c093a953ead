import { Bag } from './bag';
import type { Book, Sheet } from './book';
import { applyLook, writeEntries } from './cells';
import type { BookContent, SheetContent } from './content-types';
import type { GridWrite } from './grid';
import { checkName, namesChanged } from './names';
import { addSheet, setVisibility } from './sheets';
import type { NameState, TableState } from './state';
import { tableChanged } from './tables';
import { zoneAt } from './zones';

/** Puts sheets with all they hold behind the last sheet; formulas come when all cells, tables and names are there. */
export function placeContent(book: Book, content: BookContent): Sheet[] {
  const named = new Map(
    content.sheets.map((sheet) => [sheet.name, addSheet(book, freeName(book, sheet.name))]),
  );
  for (const sheet of content.sheets) placeSheet(named.get(sheet.name), sheet);
  for (const { name, formula, sheet, visible } of content.names ?? []) {
    checkName(name);
    const sheetId = sheet === undefined ? null : (named.get(sheet)?.id ?? null);
    const state: NameState = { name, formula, sheetId, visible: visible ?? true, comment: '' };
    const isTaken = book.names.some(
      (other) => other.sheetId === sheetId && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (!isTaken) book.names.push(state);
  }
  namesChanged(book);
  for (const part of content.parts ?? []) book.parts.push({ id: book.newId('part'), ...part });
  for (const sheet of content.sheets) placeFormulas(named.get(sheet.name), sheet);
  return [...named.values()];
}

function freeName(book: Book, wanted: string): string {
  let name = wanted;
  for (let number = 2; book.sheetNamed(name); number++) name = `${wanted.slice(0, 26)} (${String(number)})`;
  return name;
}

function placeSheet(sheet: Sheet | undefined, content: SheetContent): void {
  if (!sheet) return;
  const writes = content.cells
    .filter(({ formula }) => formula === undefined)
    .map(({ row, column, value, format }): GridWrite => {
      return { row, column, content: { value }, ...(format === undefined ? {} : { format }) };
    });
  sheet.book.grid.write(sheet.id, writes);
  for (const { zone, look } of content.looks ?? []) applyLook(sheet, [zone], look);
  for (const zone of content.merges ?? []) {
    sheet.book.grid.grow(sheet.id, zone.bottom, zone.right);
    sheet.book.grid.dispatch(['ADD_MERGE', { sheetId: sheet.id, target: [zone], force: true }]);
  }
  for (const table of content.tables ?? []) placeTable(sheet, table);
  sheet.validations = (content.validations ?? []).map((state) => ({ ...state, zones: [...state.zones] }));
  sheet.conditionalFormats = (content.conditionalFormats ?? []).map(({ type, zones, bag }) => {
    const own = new Bag(() => sheet.stale.add('conditionalFormats'));
    own.copyFrom(bag);
    return {
      id: sheet.book.newId('conditionalFormat'),
      type,
      zones: [...zones],
      stopIfTrue: false,
      bag: own,
    };
  });
  sheet.links = [...(content.links ?? [])];
  sheet.frozen = { ...(content.frozen ?? { rows: 0, columns: 0 }) };
  placeSizes(sheet, content);
  if (content.visibility) setVisibility(sheet, content.visibility);
  sheet.stale.add('validations').add('conditionalFormats').add('freeze');
}

function placeTable(sheet: Sheet, content: Pick<TableState, 'name' | 'zone'> & Partial<TableState>): void {
  const { book } = sheet;
  const taken = new Set([...book.tables()].map(({ table }) => table.name.toLowerCase()));
  const number = book.count('table');
  const width = content.zone.right - content.zone.left + 1;
  sheet.tables.push({
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    ...content,
    columns:
      content.columns ??
      Array.from({ length: width }, (_, i) => {
        const heading = book.grid.read(sheet.id, content.zone.top, content.zone.left + i).value;
        return { id: i + 1, name: String(heading ?? `Column${String(i + 1)}`), filter: null };
      }),
    id: String(number),
    name: taken.has(content.name.toLowerCase()) ? `Table${String(number)}` : content.name,
  });
  tableChanged(sheet);
}

function placeFormulas(sheet: Sheet | undefined, content: SheetContent): void {
  for (const { row, column, formula, format } of sheet ? content.cells : []) {
    if (formula === undefined || !sheet) continue;
    writeEntries(sheet, zoneAt(row, column), formula);
    if (format !== undefined) applyLook(sheet, [zoneAt(row, column)], { format });
  }
}

function placeSizes(sheet: Sheet, content: SheetContent): void {
  const { grid } = sheet.book;
  const resize = (dimension: 'ROW' | 'COL', index: number, points: number): void => {
    grid.grow(sheet.id, dimension === 'ROW' ? index : 0, dimension === 'COL' ? index : 0);
    grid.resize(sheet.id, dimension, [index], Math.max(1, Math.round(points / 0.75)));
  };
  for (const [column, points] of content.columnWidths ?? []) resize('COL', column, points);
  for (const [row, points] of content.rowHeights ?? []) resize('ROW', row, points);
  const hide = (dimension: 'ROW' | 'COL', elements: readonly number[] | undefined): void => {
    if (elements?.length) grid.dispatch(['HIDE_COLUMNS_ROWS', { sheetId: sheet.id, dimension, elements }]);
  };
  hide('ROW', content.hiddenRows);
  hide('COL', content.hiddenColumns);
}
