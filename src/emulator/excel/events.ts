import type { RangeTarget } from './targets';

/** Tells the workbook's listeners that cells changed. */
export const changed = ({ sheet, zone }: RangeTarget, changeType: string): void =>
  sheet.book.edited(sheet, zone, changeType);
