import type { Book, Sheet, Drawn } from './book';
import { drawCharts } from './drawing-charts';
import { drawConditionalFormats } from './drawing-conditional-formats';
import { drawValidations } from './drawing-validations';

/** Shows in the grid what changed beside the cells; called once after each request. */
export function drawBook(book: Book): void {
  for (const sheet of book.sheets) {
    for (const what of sheet.stale) draw[what](sheet);
    sheet.stale.clear();
  }
}

const draw: Readonly<Record<Drawn, (sheet: Sheet) => void>> = {
  tables: drawTables,
  validations: drawValidations,
  conditionalFormats: drawConditionalFormats,
  charts: drawCharts,
  freeze: drawFreeze,
};

function drawTables(sheet: Sheet): void {
  const { grid } = sheet.book;
  const { getters } = grid.model;
  const drawn = getters.getCoreTables(sheet.id).map((table) => table.range.zone);
  if (drawn.length > 0) grid.dispatch(['REMOVE_TABLE', { sheetId: sheet.id, target: drawn }]);
  const styles = getters.getTableStyles();
  for (const table of sheet.tables) {
    grid.grow(sheet.id, table.zone.bottom, table.zone.right);
    const config = {
      hasFilters: table.showFilterButton && table.showHeaders,
      totalRow: table.showTotals,
      firstColumn: table.highlightFirstColumn,
      lastColumn: table.highlightLastColumn,
      numberOfHeaders: table.showHeaders ? 1 : 0,
      bandedRows: table.showBandedRows,
      bandedColumns: table.showBandedColumns,
      styleId: table.style in styles ? table.style : 'None',
    };
    const ranges = [getters.getRangeDataFromZone(sheet.id, table.zone)];
    grid.dispatch(['CREATE_TABLE', { sheetId: sheet.id, ranges, config, tableType: 'static' }]);
  }
}

function drawFreeze(sheet: Sheet): void {
  const { rows, columns } = sheet.frozen;
  const { grid } = sheet.book;
  grid.dispatch(['UNFREEZE_COLUMNS_ROWS', { sheetId: sheet.id }]);
  grid.grow(sheet.id, rows, columns);
  if (rows > 0) grid.dispatch(['FREEZE_ROWS', { sheetId: sheet.id, quantity: rows }]);
  if (columns > 0) grid.dispatch(['FREEZE_COLUMNS', { sheetId: sheet.id, quantity: columns }]);
}
