import { columnNumber } from '../model/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';

/** Fewer named columns than this may be references between tables. */
const LEAST = 3;

/** Whether a sheet only holds lists to choose from: names stand for single columns of it, for at least half of them. */
export function isListSheet(sheet: SheetSnapshot, workbook: WorkbookSnapshot): boolean {
  const { dimension } = sheet;
  if (!dimension || workbook.names.length < LEAST || sheet.tables.length > 0) return false;
  const columns = new Set<number>();
  const width = dimension.right - dimension.left + 1;
  for (const { name, formula } of workbook.names) {
    if (name.startsWith('_xlnm')) continue;
    const found = /^'?(.+?)'?!\$([A-Z]{1,3})\$\d+:\$([A-Z]{1,3})\$\d+$/.exec(formula);
    if (!found || found[2] !== found[3]) continue;
    if ((found[1] ?? '').replaceAll("''", "'") === sheet.name) columns.add(columnNumber(found[2] ?? ''));
  }
  return columns.size >= LEAST && columns.size >= width / 2;
}
