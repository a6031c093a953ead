import { eachCell, readCell, requireEditable, writeEntries } from '../document/cells';
import { columnsOf, rowsOf, zoneAt } from '../document/zones';
import { closeUp } from '../document/structure';
import { textOf } from './range-values';
import type { RangeTarget } from './targets';

const matcher = (
  wanted: string,
  criteria: Excel.SearchCriteria | null | undefined,
): ((text: string) => boolean) => {
  const fold = (text: string): string => (criteria?.matchCase ? text : text.toLowerCase());
  const needle = fold(wanted);
  return (text) => (criteria?.completeMatch ? fold(text) === needle : fold(text).includes(needle));
};

/** The first cell whose text matches, row by row; after the last row backwards when asked so. */
export function find(
  target: RangeTarget,
  text: string,
  criteria?: Excel.SearchCriteria | null,
): RangeTarget | null {
  const matches = matcher(text, criteria);
  const found: RangeTarget[] = [];
  eachCell(target.sheet, target.zone, (row, column) => {
    if (matches(textOf(target, row, column))) found.push({ sheet: target.sheet, zone: zoneAt(row, column) });
  });
  return (criteria?.searchDirection === 'Backwards' ? found.at(-1) : found[0]) ?? null;
}

export function replaceAll(
  target: RangeTarget,
  text: string,
  replacement: string,
  criteria?: Excel.ReplaceCriteria | null,
): number {
  requireEditable(target.sheet, target.sheet.book.grid.clip(target.sheet.id, target.zone) ?? target.zone);
  const matches = matcher(text, criteria);
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), criteria?.matchCase ? 'g' : 'gi');
  let count = 0;
  eachCell(target.sheet, target.zone, (row, column) => {
    const cell = readCell(target.sheet, row, column);
    const present = cell.formula ?? String(cell.value ?? '');
    if (present === '' || !matches(present)) return;
    count++;
    writeEntries(
      target.sheet,
      zoneAt(row, column),
      present.replace(pattern, () => replacement),
    );
  });
  return count;
}

/** Keeps the first of equal rows; those below move up inside the range. */
export function removeDuplicates(
  { sheet, zone }: RangeTarget,
  columns: readonly number[],
  includesHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  requireEditable(sheet, zone);
  const seen = new Set<string>();
  const doubles: number[] = [];
  const first = zone.top + (includesHeader ? 1 : 0);
  for (let row = first; row <= zone.bottom; row++) {
    const key = JSON.stringify(columns.map((column) => fold(readCell(sheet, row, zone.left + column).value)));
    if (seen.has(key)) doubles.push(row);
    seen.add(key);
  }
  for (const row of doubles.reverse()) closeUp(sheet, zone, zoneAt(row, zone.left, 1, columnsOf(zone)));
  return { removed: doubles.length, uniqueRemaining: rowsOf(zone) - (first - zone.top) - doubles.length };
}

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
