import type { Range } from '../../../core/model/address';
import { MAX_COLUMN, MAX_ROW, columnNumber, parseRange } from '../../../core/model/address';

/** A range as Excel tells it, such as `'My sheet'!A1:B2`, `Sheet1!C:D` or `Sheet1!3:4`. */
export interface HostAddress {
  readonly sheet: string;
  readonly range: Range;
}

/** null when the text is no rectangle of cells. */
export function parseHostAddress(text: string): HostAddress | null {
  const mark = text.lastIndexOf('!');
  const range = parseCells(text.slice(mark + 1).replaceAll('$', ''));
  if (range === null) return null;
  const sheet = text.slice(0, Math.max(mark, 0));
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, range };
}

function parseCells(text: string): Range | null {
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(text);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    return left > 0 && right > 0 ? { top: 1, left, bottom: MAX_ROW, right } : null;
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: MAX_COLUMN };
  return parseRange(text);
}
