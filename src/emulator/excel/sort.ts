import { readCell, requireEditable, writeEntries } from '../document/cells';
import { bodyOf } from '../document/structured-references';
import { columnsOf, rowsOf, zoneAt, type Zone } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import { changed } from './events';
import { shiftFormula } from './range-copy';
import { rangeOf, type RangeTarget, type TableTarget } from './targets';

type Field = Pick<Excel.SortField, 'key' | 'ascending' | 'sortOn'>;

/**
 * Numbers before texts before booleans before errors, empty cells last whichever way.
 * https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
function compare(
  a: ReturnType<typeof readCell>,
  b: ReturnType<typeof readCell>,
  ascending: boolean,
  matchCase: boolean,
): number {
  const rank = ({ value, isError }: ReturnType<typeof readCell>): number =>
    value === null ? 9 : isError ? 3 : { number: 0, string: 1, boolean: 2 }[typeof value as 'number'];
  const [ra, rb] = [rank(a), rank(b)];
  if (ra === 9 || rb === 9) return ra - rb;
  const sign = ascending ? 1 : -1;
  if (ra !== rb) return (ra - rb) * sign;
  if (typeof a.value === 'number' && typeof b.value === 'number') return (a.value - b.value) * sign;
  const options = { sensitivity: matchCase ? 'variant' : 'accent' } as const;
  return String(a.value).localeCompare(String(b.value), 'en', options) * sign;
}

/** Rows change places with their looks; relative references of their formulas move with them. */
export function sortRows({ sheet, zone }: RangeTarget, fields: readonly Field[], matchCase: boolean): void {
  requireEditable(sheet, zone);
  if (fields.some(({ sortOn }) => sortOn && sortOn !== 'Value'))
    throw refuse('NotImplemented', 'This host sorts by values only.');
  if (fields.some(({ key }) => key < 0 || key >= columnsOf(zone))) throw refuse('InvalidArgument');
  const rows = Array.from({ length: rowsOf(zone) }, (_, i) => zone.top + i);
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const column = zone.left + key;
      const order = compare(
        readCell(sheet, a, column),
        readCell(sheet, b, column),
        ascending !== false,
        matchCase,
      );
      if (order !== 0) return order;
    }
    return a - b;
  });
  const { grid } = sheet.book;
  const cells = sorted.flatMap((from, i) =>
    Array.from({ length: columnsOf(zone) }, (_, c) => ({
      row: zone.top + i,
      column: zone.left + c,
      from,
      formula: readCell(sheet, from, zone.left + c).formula,
      raw: grid.capture(sheet.id, from, zone.left + c),
    })),
  );
  grid.restore(sheet.id, cells);
  for (const { row, column, from, formula } of cells)
    if (formula !== null) writeEntries(sheet, zoneAt(row, column), shiftFormula(formula, row - from, 0));
  changed({ sheet, zone }, 'RangeEdited');
}

export const rangeSort = define<Excel.RangeSort, RangeTarget>()({
  call: {
    apply: (
      { sheet, zone },
      fields: Field[],
      matchCase?: boolean | null,
      hasHeaders?: boolean | null,
      orientation?: string | null,
    ) => {
      if (orientation === 'Columns') throw refuse('NotImplemented', 'This host sorts rows only.');
      const body: Zone = hasHeaders ? { ...zone, top: zone.top + 1 } : zone;
      sortRows(rangeOf(sheet, body), fields, matchCase === true);
    },
  },
});

const lastSorts = new WeakMap<object, { fields: Field[]; matchCase: boolean }>();

export const tableSort = define<Excel.TableSort, TableTarget>()({
  get: {
    fields: ({ table }) => lastSorts.get(table)?.fields ?? [],
    matchCase: ({ table }) => lastSorts.get(table)?.matchCase ?? false,
    method: () => 'PinYin',
  },
  call: {
    apply: ({ sheet, table }, fields: Field[], matchCase?: boolean | null) => {
      lastSorts.set(table, { fields, matchCase: matchCase === true });
      sortRows(rangeOf(sheet, bodyOf(table)), fields, matchCase === true);
    },
    clear: ({ table }) => void lastSorts.delete(table),
    reapply: ({ sheet, table }) => {
      const last = lastSorts.get(table);
      if (last) sortRows(rangeOf(sheet, bodyOf(table)), last.fields, last.matchCase);
    },
  },
});
