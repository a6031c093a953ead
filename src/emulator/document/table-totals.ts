import { writeEntries } from './cells';
import type { Sheet } from './book';
import { bodyOf } from './structured-references';
import type { TableState } from './state';
import { closeRows, openRows, tableChanged } from './tables';
import { zoneAt } from './zones';

/**
 * Shows or hides the totals row: shown first it says Total and sums the last column when that holds numbers.
 * https://support.microsoft.com/office/total-the-data-in-an-excel-table-6944378f-a222-4449-93d8-474386b11f20
 */
export function showTotals(sheet: Sheet, table: TableState, isShown: boolean): void {
  if (isShown === table.showTotals) return;
  const { bottom, left, right } = table.zone;
  if (!isShown) {
    table.showTotals = false;
    closeRows(sheet, table, bottom, 1);
    return tableChanged(sheet);
  }
  openRows(sheet, table, bottom + 1, 1);
  table.showTotals = true;
  writeEntries(sheet, zoneAt(bottom + 1, left), 'Total');
  const last = table.columns.at(-1);
  if (last && right > left) {
    const { top } = bodyOf(table);
    const isNumber = typeof sheet.book.grid.read(sheet.id, top, right).value === 'number';
    const code = isNumber ? 109 : 103;
    writeEntries(
      sheet,
      zoneAt(bottom + 1, right),
      `=SUBTOTAL(${code},[${last.name.replace(/[[\]#']/g, "'$&")}])`,
    );
  }
  tableChanged(sheet);
}
