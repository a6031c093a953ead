/** A cell's place: row and column counted from 1, as Excel counts them. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included, rows and columns counted from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's last row. */
export const MAX_ROW = 1_048_576;
/** Excel's last column, XFD. */
export const MAX_COLUMN = 16_384;

/** Letters of a column: 1 → `A`, 27 → `AA`, 16384 → `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column from its letters, in either case: `A` → 1; 0 when the text is no column of Excel's. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= MAX_COLUMN ? number : 0;
}

/** `{row: 7, column: 2}` → `B7`. */
export function formatAddress(at: Address): string {
  return columnLetters(at.column) + String(at.row);
}

/** `B7` or `$B$7` → its place; null when the text is no address inside Excel's grid. */
export function parseAddress(text: string): Address | null {
  const found = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!found) return null;
  const column = columnNumber(found[1] ?? '');
  const row = Number(found[2]);
  return column > 0 && row <= MAX_ROW ? { row, column } : null;
}

/** `A1:B2`, or `A1` when the rectangle is one cell. */
export function formatRange(range: Range): string {
  const start = formatAddress({ row: range.top, column: range.left });
  const end = formatAddress({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** `A1:B2` or `A1` → its rectangle with ordered corners; null when it is no rectangle of cells. */
export function parseRange(text: string): Range | null {
  const [first = '', second = first, more] = text.split(':');
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (!a || !b || more !== undefined) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** `$A$1:$B$2`, for formulas and names that must not move. */
export function absoluteRange(range: Range): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  const start = corner(range.top, range.left);
  const end = corner(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as it stands before `!` in a formula, always quoted: `It's` → `'It''s'`. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function contains(range: Range, at: Address): boolean {
  return at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;
}

export function intersects(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
