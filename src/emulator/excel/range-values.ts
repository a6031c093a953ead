import { getLocale } from 'numfmt';
import { applyLook, formatAt, readCell, requireEditable, writeEntries, type Entry } from '../document/cells';
import { formatCategory, shownText, valueType } from '../document/number-text';
import { headingsWritten } from '../document/tables';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../document/zones';
import { refuse } from '../engine/errors';
import { changed } from './events';
import { requireReadable, type RangeTarget } from './targets';

type Grid<T> = T[][];

/**
 * Properties of single cells are null for whole rows and columns, and cannot be set on them.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
const isUnbounded = ({ zone }: RangeTarget): boolean => isWholeColumns(zone) || isWholeRows(zone);

function readEach<T>(target: RangeTarget, read: (row: number, column: number) => T): Grid<T> | null {
  if (isUnbounded(target)) return null;
  requireReadable(target);
  target.sheet.book.grid.settle();
  const { top, left } = target.zone;
  return Array.from({ length: rowsOf(target.zone) }, (_, r) =>
    Array.from({ length: columnsOf(target.zone) }, (__, c) => read(top + r, left + c)),
  );
}

export const values = (target: RangeTarget): unknown =>
  readEach(target, (row, column) => readCell(target.sheet, row, column).value ?? '');

export const formulas = (target: RangeTarget): unknown =>
  readEach(target, (row, column) => {
    const cell = readCell(target.sheet, row, column);
    return cell.formula ?? cell.value ?? '';
  });

/**
 * Formulas with the separators of the user's locale. Names of functions stay English: *unverified* which of them
 * Excel on the web translates.
 */
export const formulasLocal = (target: RangeTarget): unknown =>
  readEach(target, (row, column) => {
    const cell = readCell(target.sheet, row, column);
    return cell.formula === null ? (cell.value ?? '') : localFormula(cell.formula, isCommaLocale(target));
  });

export const text = (target: RangeTarget): unknown =>
  readEach(target, (row, column) => textOf(target, row, column));

export function textOf({ sheet }: RangeTarget, row: number, column: number): string {
  const cell = readCell(sheet, row, column);
  return shownText(cell.value, formatAt(sheet, row, column), cell.isError, sheet.book.options.locale);
}

export const valueTypes = (target: RangeTarget): unknown =>
  readEach(target, (row, column) => {
    const cell = readCell(target.sheet, row, column);
    return valueType(cell.value, cell.isError);
  });

export const numberFormat = (target: RangeTarget): unknown =>
  readEach(target, (row, column) => formatAt(target.sheet, row, column));

export const numberFormatCategories = (target: RangeTarget): unknown =>
  readEach(target, (row, column) => formatCategory(formatAt(target.sheet, row, column)));

export function setValues(target: RangeTarget, entries: Entry | Entry[][]): void {
  if (isUnbounded(target))
    throw refuse('InvalidArgument', 'Properties of cells cannot be set on whole rows or columns.');
  writeEntries(target.sheet, target.zone, entries);
  headingsWritten(target.sheet, target.zone);
  changed(target, 'RangeEdited');
}

export function setFormulasLocal(target: RangeTarget, entries: Entry | Entry[][]): void {
  const translate = (entry: Entry): Entry =>
    typeof entry === 'string' && entry.startsWith('=') && isCommaLocale(target)
      ? englishFormula(entry)
      : entry;
  setValues(target, Array.isArray(entries) ? entries.map((row) => row.map(translate)) : translate(entries));
}

/** One format fills the range; null leaves a cell's format. Equal neighbours are set together. */
export function setNumberFormat(target: RangeTarget, formats: string | (string | null)[][]): void {
  const { sheet, zone } = target;
  if (!Array.isArray(formats)) return applyFormat(target, formats);
  const matches = formats.length === rowsOf(zone) && formats.every((row) => row.length === columnsOf(zone));
  if (!matches) throw refuse('InvalidArgument', 'The formats do not match the size of the range.');
  requireEditable(sheet, zone);
  for (let column = 0; column < columnsOf(zone); column++)
    for (let row = 0; row < rowsOf(zone);) {
      const format = formats[row]?.[column] ?? null;
      let end = row + 1;
      while (end < rowsOf(zone) && (formats[end]?.[column] ?? null) === format) end++;
      const [top, left] = [zone.top + row, zone.left + column];
      if (format !== null)
        applyLook(sheet, [{ top, bottom: zone.top + end - 1, left, right: left }], { format });
      row = end;
    }
}

function applyFormat({ sheet, zone }: RangeTarget, format: string): void {
  if (format.length > 255) throw refuse('InvalidArgument', 'A number format has at most 255 characters.');
  applyLook(sheet, [zone], { format });
}

const isCommaLocale = ({ sheet }: RangeTarget): boolean =>
  getLocale(sheet.book.options.locale)?.decimal === ',';

const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[[^\]]*\])/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');

const localFormula = (formula: string, isComma: boolean): string =>
  isComma
    ? outsideQuotes(formula, (part) => part.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'))
    : formula;

const englishFormula = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ','));
