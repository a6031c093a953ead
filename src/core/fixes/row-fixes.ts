import { cellIndex } from '../model/cells';
import type { CellPatch } from '../model/patch';
import { addressOf } from '../rules/place';
import { parseAddress } from '../model/address';
import { cellFix, type Fix } from './fix';
import type { FixedPlace } from './fixed-place';
import { movedCell } from './written-cell';

/** Swaps the finding's cell with that of another column of the same row, found by its heading or its field. */
export function swapWith(other: (place: FixedPlace) => string | null): (place: FixedPlace) => Fix[] {
  return (place) => {
    const { at, column, record, context, issue } = place;
    const field = other(place);
    if (field === null || issue.count !== undefined) return [];
    const one = addressOf(at, column.id, record);
    const two = addressOf(at, field, record);
    if (!one || !two) return [];
    const there = movedCell(context, { sheet: at.sheet, ...one }, two);
    const back = movedCell(context, { sheet: at.sheet, ...two }, one);
    return there && back ? [cellFix('swap', '', [there, back])] : [];
  };
}

/** The field whose heading the finding names as the other one. */
export function otherField({ at, issue }: FixedPlace): string | null {
  const heading = issue.params['other'];
  for (const { field, heading: own } of at.table.columns.values()) if (own === heading) return field;
  return null;
}

/** Empties a row that says nothing but what another row says. */
export function clearRepeatedRow(place: FixedPlace): Fix[] {
  const { at, record, issue } = place;
  const first = parseAddress(String(issue.params['first']));
  const row = at.table.rows[record] ?? 0;
  if (!first || first.row === row || issue.count !== undefined) return [];
  const { cells } = at;
  const patches: CellPatch[] = [];
  for (const { column } of at.table.match.columns) {
    const own = cellIndex(cells, row, column);
    const other = cellIndex(cells, first.row, column);
    if (own < 0) continue;
    if (cells.formulas.has(own)) continue;
    const isSame =
      other >= 0 && cells.kinds[own] === cells.kinds[other] && cells.numbers[own] === cells.numbers[other];
    if (!isSame) return [];
    patches.push({ sheet: at.sheet, row, column, value: null });
  }
  return patches.length === 0 ? [] : [cellFix('clear-row', '', patches)];
}
