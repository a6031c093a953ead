import type { RangeTarget } from './targets';
import { intersect, zoneText } from '../document/zones';

/** Tells the workbook's listeners that cells changed, with the tables they lie in. */
export function changed({ sheet, zone }: RangeTarget, changeType: string): void {
  const detail = { address: zoneText(zone), changeType };
  sheet.book.emit({ kind: 'changed', sheet, detail });
  for (const table of sheet.tables)
    if (intersect(table.zone, zone))
      sheet.book.emit({ kind: 'tableChanged', sheet, target: table.id, detail });
}
