import { Book, type BookOptions, type Drawn, type Sheet } from './book';
import { refreshFormulas } from './cells';
import { drawCharts } from './drawing-charts';
import { drawConditionalFormats } from './drawing-conditional-formats';
import { drawValidations } from './drawing-validations';
import { drawNames } from './names';
import type { Command } from './waiting-looks';

/** A workbook whose grid knows, whenever it is read, what stands beside the cells. */
export function newBook(options: BookOptions): Book {
  const book = new Book(options);
  book.grid.onSettle(() => settleBook(book));
  return book;
}

/** Tells the grid of names, and makes formulas anew that use what the grid does not know. */
function settleBook(book: Book): void {
  if (book.stale.delete('names')) drawNames(book);
  if (book.stale.delete('formulas')) refreshFormulas(book.sheets);
}

/** Shows in the grid what changed beside the cells; called once after each request. */
export function drawBook(book: Book): void {
  book.grid.settle();
  const commands: Command[] = [];
  for (const sheet of book.sheets) {
    for (const what of sheet.stale) commands.push(...draw[what](sheet));
    sheet.stale.clear();
  }
  book.grid.dispatch(...commands);
}

const draw: Readonly<Record<Drawn, (sheet: Sheet) => Command[]>> = {
  tables: drawTables,
  validations: drawValidations,
  conditionalFormats: drawConditionalFormats,
  charts: drawCharts,
  freeze: drawFreeze,
};

function drawTables(sheet: Sheet): Command[] {
  const { grid } = sheet.book;
  for (const { zone } of sheet.tables) grid.grow(sheet.id, zone.bottom, zone.right);
  const { getters } = grid.model;
  const drawn = getters.getCoreTables(sheet.id).map((table) => table.range.zone);
  const styles = getters.getTableStyles();
  const created = sheet.tables.map((table): Command => {
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
    return ['CREATE_TABLE', { sheetId: sheet.id, ranges, config, tableType: 'static' }];
  });
  return drawn.length > 0 ? [['REMOVE_TABLE', { sheetId: sheet.id, target: drawn }], ...created] : created;
}

function drawFreeze(sheet: Sheet): Command[] {
  const { rows, columns } = sheet.frozen;
  const { id } = sheet;
  sheet.book.grid.grow(id, rows, columns);
  return [
    ['UNFREEZE_COLUMNS_ROWS', { sheetId: id }],
    ...(rows > 0 ? [['FREEZE_ROWS', { sheetId: id, quantity: rows }] as const] : []),
    ...(columns > 0 ? [['FREEZE_COLUMNS', { sheetId: id, quantity: columns }] as const] : []),
  ];
}
