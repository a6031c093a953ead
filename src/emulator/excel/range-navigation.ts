import { mergesOf, readCell, usedZone } from '../document/cells';
import {
  bound,
  columnsOf,
  contains,
  intersect,
  lastColumn,
  lastRow,
  rowsOf,
  zoneAt,
  type Zone,
} from '../document/zones';
import { refuse } from '../engine/errors';
import { asRange, rangeOf, type RangeTarget } from './targets';

type Source = RangeTarget | string;

const on = (target: RangeTarget, zone: Zone): RangeTarget => rangeOf(target.sheet, zone);

const other = (target: RangeTarget, source: Source): Zone => {
  const found = asRange(target.sheet.book, target.sheet, source);
  if (found.sheet !== target.sheet) throw refuse('InvalidArgument', 'The ranges are on different sheets.');
  return found.zone;
};

/** Members of Range that lead from one range to another. */
export const navigation = {
  getCell: ({ sheet, zone }: RangeTarget, row: number, column: number) =>
    rangeOf(sheet, zoneAt(zone.top + row, zone.left + column)),
  getRow: (target: RangeTarget, row: number) => {
    const top = target.zone.top + row;
    return on(target, { ...target.zone, top, bottom: top });
  },
  getColumn: (target: RangeTarget, column: number) => {
    const left = target.zone.left + column;
    return on(target, { ...target.zone, left, right: left });
  },
  getLastRow: (target: RangeTarget) => on(target, { ...target.zone, top: target.zone.bottom }),
  getLastColumn: (target: RangeTarget) => on(target, { ...target.zone, left: target.zone.right }),
  getLastCell: (target: RangeTarget) => on(target, zoneAt(target.zone.bottom, target.zone.right)),
  getEntireRow: (target: RangeTarget) => on(target, { ...target.zone, left: 0, right: lastColumn }),
  getEntireColumn: (target: RangeTarget) => on(target, { ...target.zone, top: 0, bottom: lastRow }),
  getBoundingRect: (target: RangeTarget, source: Source) =>
    on(target, bound(target.zone, other(target, source))),
  getIntersection: (target: RangeTarget, source: Source) => {
    const zone = intersect(target.zone, other(target, source));
    if (!zone) throw refuse('ItemNotFound');
    return on(target, zone);
  },
  getIntersectionOrNullObject: (target: RangeTarget, source: Source) => {
    const zone = intersect(target.zone, other(target, source));
    return zone && on(target, zone);
  },
  getOffsetRange: (target: RangeTarget, rows: number, columns: number) => {
    const { top, left } = target.zone;
    return on(target, zoneAt(top + rows, left + columns, rowsOf(target.zone), columnsOf(target.zone)));
  },
  getResizedRange: ({ sheet, zone }: RangeTarget, rows: number, columns: number) =>
    resized(sheet, zone, rowsOf(zone) + rows, columnsOf(zone) + columns),
  getAbsoluteResizedRange: ({ sheet, zone }: RangeTarget, rows: number, columns: number) =>
    resized(sheet, zone, rows, columns),
  getRowsAbove: (target: RangeTarget, count?: number | null) =>
    beside(target, { top: target.zone.top - (count ?? 1), bottom: target.zone.top - 1 }),
  getRowsBelow: (target: RangeTarget, count?: number | null) =>
    beside(target, { top: target.zone.bottom + 1, bottom: target.zone.bottom + (count ?? 1) }),
  getColumnsBefore: (target: RangeTarget, count?: number | null) =>
    beside(target, { left: target.zone.left - (count ?? 1), right: target.zone.left - 1 }),
  getColumnsAfter: (target: RangeTarget, count?: number | null) =>
    beside(target, { left: target.zone.right + 1, right: target.zone.right + (count ?? 1) }),
  getUsedRange: (target: RangeTarget, valuesOnly?: boolean | null) => {
    // An empty range is answered with its first cell, as for an empty sheet.
    const used = usedZone(target.sheet, target.zone, valuesOnly === true);
    return on(target, used ?? zoneAt(target.zone.top, target.zone.left));
  },
  getUsedRangeOrNullObject: (target: RangeTarget, valuesOnly?: boolean | null) => {
    const used = usedZone(target.sheet, target.zone, valuesOnly === true);
    return used && on(target, used);
  },
  getSurroundingRegion: (target: RangeTarget) => on(target, regionAround(target)),
  getRangeEdge: (target: RangeTarget, direction: string) => edge(target, direction),
  getExtendedRange: (target: RangeTarget, direction: string) =>
    on(target, bound(target.zone, edge(target, direction).zone)),
  getMergedAreasOrNullObject: (target: RangeTarget) => {
    const merges = mergesOf(target.sheet).filter((merge) => intersect(merge, target.zone));
    return merges.length === 0 ? null : { sheet: target.sheet, zones: merges };
  },
};

function beside(target: RangeTarget, part: Partial<Zone>): RangeTarget {
  return on(target, { ...target.zone, ...part });
}

function resized(sheet: RangeTarget['sheet'], zone: Zone, rows: number, columns: number): RangeTarget {
  if (rows < 1 || columns < 1) throw refuse('InvalidArgument');
  return rangeOf(sheet, zoneAt(zone.top, zone.left, rows, columns));
}

/** Filled cells around, bounded by empty rows and columns. */
function regionAround({ sheet, zone }: RangeTarget): Zone {
  let region = zone;
  for (;;) {
    const wider = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(lastRow, region.bottom + 1),
      right: Math.min(lastColumn, region.right + 1),
    };
    const used = usedZone(sheet, wider, true);
    const next = used ? bound(region, used) : region;
    if (contains(region, next)) return region;
    region = next;
  }
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow key lead from the first cell. */
function edge({ sheet, zone }: RangeTarget, direction: string): RangeTarget {
  const [down, right] = steps[direction] ?? [0, 0];
  if (down === 0 && right === 0) throw refuse('InvalidArgument');
  let [row, column] = [zone.top, zone.left];
  const isInside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  const isFilled = (r: number, c: number): boolean => isInside(r, c) && readCell(sheet, r, c).value !== null;
  const wanted = isFilled(row, column) && isFilled(row + down, column + right);
  const used = usedZone(sheet, { top: 0, left: 0, bottom: lastRow, right: lastColumn }, true) ?? zoneAt(0, 0);
  const goesOn = (r: number, c: number): boolean =>
    wanted ? isFilled(r, c) : isInside(r, c) && !isFilled(row, column);
  do {
    row += down;
    column += right;
    // Beyond all that is filled only the end of the sheet is left.
    if (row > used.bottom + 1 || column > used.right + 1)
      return rangeOf(sheet, zoneAt(down ? lastRow : row, right ? lastColumn : column));
  } while (
    goesOn(row + (wanted ? down : 0), column + (wanted ? right : 0)) &&
    isInside(row + down, column + right)
  );
  return rangeOf(sheet, zoneAt(row, column));
}
