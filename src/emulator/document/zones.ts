/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const rowsOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnsOf = (zone: Zone): number => zone.right - zone.left + 1;
export const cellsOf = (zone: Zone): number => rowsOf(zone) * columnsOf(zone);
export const isWholeColumns = (zone: Zone): boolean => zone.top === 0 && zone.bottom === lastRow;
export const isWholeRows = (zone: Zone): boolean => zone.left === 0 && zone.right === lastColumn;
export const sheetZone: Zone = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const zoneAt = (row: number, column: number, rows = 1, columns = 1): Zone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

export function intersect(a: Zone, b: Zone): Zone | null {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}

export const bound = (a: Zone, b: Zone): Zone => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const contains = (outer: Zone, inner: Zone): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const sameZone = (a: Zone, b: Zone): boolean => contains(a, b) && contains(b, a);

/** What is left of a zone without another: at most four zones. */
export function subtract(zone: Zone, hole: Zone): Zone[] {
  const cut = intersect(zone, hole);
  if (!cut) return [zone];
  const parts: Zone[] = [
    { ...zone, bottom: cut.top - 1 },
    { ...zone, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: zone.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: zone.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `A1:B2`, `A:C`, `3:5`; with `$` where asked for. */
export function zoneText(zone: Zone, fixed = false): string {
  const mark = fixed ? '$' : '';
  if (isWholeRows(zone)) return `${mark}${zone.top + 1}:${mark}${zone.bottom + 1}`;
  if (isWholeColumns(zone)) return `${mark}${columnName(zone.left)}:${mark}${columnName(zone.right)}`;
  const from = `${mark}${columnName(zone.left)}${mark}${zone.top + 1}`;
  const to = `${mark}${columnName(zone.right)}${mark}${zone.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

function parseEnd(text: string): { row?: number; column?: number } | null {
  const cell = cellPattern.exec(text);
  if (cell) return { column: columnIndex(cell[1] ?? ''), row: Number(cell[2]) - 1 };
  if (/^\$?[A-Za-z]{1,3}$/.test(text)) return { column: columnIndex(text.replace('$', '')) };
  if (/^\$?[1-9][0-9]{0,6}$/.test(text)) return { row: Number(text.replace('$', '')) - 1 };
  return null;
}

/** A zone from an address without its sheet; null when it is none. */
export function parseZone(text: string): Zone | null {
  const [first = '', second = first, more] = text.trim().split(':');
  const a = parseEnd(first);
  const b = parseEnd(second);
  if (!a || !b || more !== undefined) return null;
  const isSingle = !text.includes(':');
  if (isSingle && (a.row === undefined || a.column === undefined)) return null;
  if (
    (a.row === undefined) !== (b.row === undefined) ||
    (a.column === undefined) !== (b.column === undefined)
  )
    return null;
  const rows = [a.row ?? 0, b.row ?? lastRow];
  const columns = [a.column ?? 0, b.column ?? lastColumn];
  const zone = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return contains(sheetZone, zone) ? zone : null;
}

/** A sheet name as formulas write it: in quotes unless it is a plain word. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseZone(name) && !/^r\d*c\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet name (null when none is written) and the rest of an address. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.*)$/s.exec(text.trim().replace(/^=/, ''));
  if (!match) return { sheet: null, rest: text.trim().replace(/^=/, '') };
  return {
    sheet: match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll("''", "'"),
    rest: match[3] ?? '',
  };
}

/** Rows or columns that appear (count above 0) before `at`, or disappear from `at` on. */
export interface Shift {
  readonly dimension: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where a zone stands after a shift; null when all of it is gone. */
export function shiftZone(zone: Zone, shift: Shift): Zone | null {
  const isRow = shift.dimension === 'row';
  const [from, to] = isRow ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const end = isRow ? lastRow : lastColumn;
  if (from === 0 && to === end) return zone;
  const moved = shiftSpan(from, to, shift);
  if (!moved) return null;
  const [first, last] = moved;
  return isRow ? { ...zone, top: first, bottom: last } : { ...zone, left: first, right: last };
}

function shiftSpan(from: number, to: number, { at, count }: Shift): [number, number] | null {
  if (count > 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const removed = -count;
  const move = (index: number): number => (index < at ? index : Math.max(at, index - removed));
  const first = move(from);
  const last = to < at ? to : to < at + removed ? at - 1 : to - removed;
  return last < first ? null : [first, last];
}
