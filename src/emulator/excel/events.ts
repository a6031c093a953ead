import type { RangeTarget } from './targets';
import { zoneText } from '../document/zones';

/** Tells the workbook's listeners that cells changed, with the tables they lie in. */
export function changed({ sheet, zone }: RangeTarget, changeType: string): void {
  sheet.book.emit({ kind: 'changed', sheet, detail: { address: zoneText(zone), changeType } });
}
