import { applyLook } from '../../../emulator/document/cells';
import type { Sheet } from '../../../emulator/document/book';
import { type BorderLook, type CellLook, normalLook } from '../../../emulator/document/style';
import { lastRow, zoneAt, type Zone } from '../../../emulator/document/zones';
import { all, child, isOn, numberOf } from '../parts/parts';
import { lookRuns } from './look-runs';

/** Pixels of a digit in the usual font, and of what stands beside it. */
const digit = 7;
const padding = 5;
const pixelsAPoint = 4 / 3;

/** Gives a sheet the looks, widths and heights of a worksheet part. */
export function fillLooks(sheet: Sheet, part: Element, looks: readonly CellLook[]): void {
  for (const column of all(part, 'col')) fillColumn(sheet, column, looks);
  const usual = usualOf(all(part, 'col'), looks);
  for (const { zone, look } of lookRuns(all(part, 'c'))) {
    sheet.book.grid.grow(sheet.id, zone.bottom, zone.right);
    const found = { ...usual, ...looks[look] };
    if (Object.keys(found).length > 0) paint(sheet, zone, found);
  }
  for (const row of all(part, 'row')) {
    const index = Number(row.getAttribute('r')) - 1;
    const height = numberOf(row, 'ht');
    if (height !== undefined) resize(sheet, 'ROW', [index], height * pixelsAPoint);
  }
}

/** Nothing of its column's look shows in a cell that has its own: what that might leave is as it is in no look at all. */
function usualOf(columns: Iterable<Element>, looks: readonly CellLook[]): CellLook {
  const set = [...columns].flatMap((column) => Object.keys(looks[numberOf(column, 'style') ?? 0] ?? {}));
  return Object.fromEntries(
    Object.entries(normalLook).filter(([key]) => ALIGNED.has(key) && set.includes(key)),
  );
}

/** How a text lies in its cell. */
const ALIGNED: ReadonlySet<string> = new Set(['horizontal', 'vertical', 'wrap', 'indent']);

function fillColumn(sheet: Sheet, column: Element, looks: readonly CellLook[]): void {
  const first = (numberOf(column, 'min') ?? 1) - 1;
  // The last one may stand for all that are left; those without content need no width.
  const last = Math.min((numberOf(column, 'max') ?? 1) - 1, first + 200);
  const width = numberOf(column, 'width');
  const elements = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isWide = last - first >= 200;
  if (isWide) return;
  sheet.book.grid.grow(sheet.id, 0, last);
  if (width !== undefined) resize(sheet, 'COL', elements, Math.trunc(width * digit) + padding);
  const look = looks[numberOf(column, 'style') ?? 0];
  if (look && Object.keys(look).length > 0)
    applyLook(sheet, [{ ...zoneAt(0, first), right: last, bottom: lastRow }], look);
}

function resize(sheet: Sheet, dimension: 'ROW' | 'COL', elements: readonly number[], size: number): void {
  if (dimension === 'ROW') sheet.book.grid.grow(sheet.id, Math.max(...elements), 0);
  sheet.book.grid.resize(sheet.id, dimension, elements, Math.round(size));
}

const sides = [
  ['top', ['top', 'h']],
  ['bottom', ['bottom', 'h']],
  ['left', ['left', 'v']],
  ['right', ['right', 'v']],
] as const;

function paint(sheet: Sheet, zone: Zone, look: CellLook): void {
  const { grid } = sheet.book;
  grid.setLook(sheet.id, [zone], look);
  for (const [side, positions] of sides) {
    const line: BorderLook | undefined = look[side];
    for (const position of line ? positions : []) if (line) grid.drawBorder(sheet.id, [zone], position, line);
  }
}

/** What is set for the sheet as a whole. */
export function fillView(sheet: Sheet, part: Element): void {
  const { grid } = sheet.book;
  const view = child(child(part, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  if (pane?.getAttribute('state')?.startsWith('frozen')) {
    sheet.frozen = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
    sheet.stale.add('freeze');
  }
  if (view?.getAttribute('showGridLines') === '0') {
    sheet.showGridlines = false;
    grid.dispatch(['SET_GRID_LINES_VISIBILITY', { sheetId: sheet.id, areGridLinesVisible: false }]);
  }
  const protection = child(part, 'sheetProtection');
  if (protection && isOn(protection.getAttribute('sheet')))
    sheet.protection = { password: null, options: {} };
}
