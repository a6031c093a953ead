import { applyLook, lookAt, readCell, requireEditable, writeEntries } from '../document/cells';
import { columnsOf, rowsOf, zoneAt } from '../document/zones';
import { asRange, type RangeTarget } from './targets';
import { changed } from './events';

/**
 * Copies cells; a smaller source is repeated over the target. Relative references move with the copy.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copyFrom(
  target: RangeTarget,
  source: RangeTarget | string,
  copyType?: string | null,
  skipBlanks?: boolean | null,
  transpose?: boolean | null,
): void {
  const from = asRange(target.sheet.book, target.sheet, source);
  const [sourceRows, sourceColumns] = [rowsOf(from.zone), columnsOf(from.zone)];
  const [rows, columns] = transpose ? [sourceColumns, sourceRows] : [sourceRows, sourceColumns];
  const zone = zoneAt(
    target.zone.top,
    target.zone.left,
    Math.max(rows, rowsOf(target.zone)),
    Math.max(columns, columnsOf(target.zone)),
  );
  requireEditable(target.sheet, zone);
  const type = copyType ?? 'All';
  for (let r = 0; r < rowsOf(zone); r++)
    for (let c = 0; c < columnsOf(zone); c++) {
      const [sr, sc] = transpose ? [c % sourceRows, r % sourceColumns] : [r % sourceRows, c % sourceColumns];
      const place = { row: from.zone.top + sr, column: from.zone.left + sc };
      copyCell(target.sheet, zone.top + r, zone.left + c, from, place, type, skipBlanks === true);
    }
  changed({ sheet: target.sheet, zone }, 'RangeEdited');
}

function copyCell(
  sheet: RangeTarget['sheet'],
  row: number,
  column: number,
  from: RangeTarget,
  place: { readonly row: number; readonly column: number },
  type: string,
  skipBlanks: boolean,
): void {
  const cell = readCell(from.sheet, place.row, place.column);
  if (skipBlanks && cell.value === null) return;
  const zone = zoneAt(row, column);
  if (type === 'All' || type === 'Formats') {
    sheet.book.grid.clearLooks(sheet.id, [zone]);
    applyLook(sheet, [zone], lookAt(from.sheet, place.row, place.column));
  }
  if (type === 'Formats') return;
  if (cell.formula !== null && type !== 'Values')
    writeEntries(sheet, zone, shiftFormula(cell.formula, row - place.row, column - place.column));
  else
    writeEntries(
      sheet,
      zone,
      typeof cell.value === 'string' && cell.value !== '' ? `'${cell.value}` : (cell.value ?? ''),
    );
}

/** Moves relative references of a formula, as a copy does. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\])|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}(])/gu,
    (
      whole,
      fixed: string | undefined,
      c$: string,
      letters: string,
      r$: string,
      digits: string,
      at: number,
    ) => {
      if (fixed !== undefined || /[\p{L}\p{N}_.]/u.test(formula[at - 1] ?? '')) return whole;
      const column = c$ ? letters : nameShifted(letters, columns);
      const row = r$ ? digits : String(Number(digits) + rows);
      return `${c$}${column}${r$}${row}`;
    },
  );
}

function nameShifted(letters: string, by: number): string {
  let index =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + by;
  let name = '';
  for (; index > 0; index = Math.floor((index - 1) / 26))
    name = String.fromCharCode(65 + ((index - 1) % 26)) + name;
  return name;
}
