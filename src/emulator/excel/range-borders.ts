import { applyLook, lookAt, requireEditable } from '../document/cells';
import type { BorderLook } from '../document/style';
import type { Zone } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import { colorOf, common } from './range-format';
import type { AreasTarget } from './targets';

type Side =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

const sides: readonly Side[] = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
]; // prettier-ignore

interface BorderTarget {
  readonly range: AreasTarget;
  readonly side: Side;
}

type BorderKey = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** The cells and the sides of them that make up one border of a zone. */
function linesOf(zone: Zone, side: Side): readonly (readonly [Zone, BorderKey])[] {
  const { top, left, bottom, right } = zone;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...zone, bottom: top }, 'top']];
    case 'EdgeBottom':
      return [[{ ...zone, top: bottom }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...zone, right: left }, 'left']];
    case 'EdgeRight':
      return [[{ ...zone, left: right }, 'right']];
    case 'InsideHorizontal':
      return bottom === top ? [] : [[{ ...zone, bottom: bottom - 1 }, 'bottom'], [{ ...zone, top: top + 1 }, 'top']]; // prettier-ignore
    case 'InsideVertical':
      return left === right ? [] : [[{ ...zone, right: right - 1 }, 'right'], [{ ...zone, left: left + 1 }, 'left']]; // prettier-ignore
    case 'DiagonalDown':
      return [[zone, 'diagonalDown']];
    case 'DiagonalUp':
      return [[zone, 'diagonalUp']];
  }
}

const noBorder: BorderLook = { style: 'None', weight: 'Thin', color: '#000000' };

function borderValue({ range: { sheet, zones }, side }: BorderTarget, key: keyof BorderLook): string | null {
  const [zone] = zones;
  const [line] = zone ? linesOf(zone, side) : [];
  if (!line) return noBorder[key];
  return common({ sheet, zones: [line[0]] }, (cell) => (cell[line[1]] ?? noBorder)[key]);
}

/** Each area has borders of its own; those that become alike are set together. */
function setBorder({ range: { sheet, zones }, side }: BorderTarget, change: Partial<BorderLook>): void {
  const looks = new Groups<{ readonly key: BorderKey; readonly look: BorderLook | undefined }>();
  const drawn = new Groups<BorderLook>();
  for (const zone of zones) {
    requireEditable(sheet, zone);
    for (const [cells, key] of linesOf(zone, side)) {
      const present = lookAt(sheet, cells.top, cells.left)[key] ?? noBorder;
      // A colour or weight draws a line that was not there.
      const style = change.style ?? (present.style === 'None' ? 'Continuous' : present.style);
      const next = { ...present, ...change, style };
      looks.add({ key, look: style === 'None' ? undefined : next }, cells);
      if (style !== 'None') drawn.add(next, zone);
    }
  }
  for (const [{ key, look }, cells] of looks.all()) applyLook(sheet, cells, { [key]: look });
  const position = gridSides[side];
  if (position === null) return;
  for (const [look, cells] of drawn.all()) sheet.book.grid.drawBorder(sheet.id, cells, position, look);
}

/** Cells by what they are to get. */
class Groups<T> {
  private readonly groups = new Map<string, readonly [T, Zone[]]>();

  add(what: T, zone: Zone): void {
    const key = JSON.stringify(what);
    const group = this.groups.get(key);
    if (!group) this.groups.set(key, [what, [zone]]);
    else if (!group[1].includes(zone)) group[1].push(zone);
  }

  all(): Iterable<readonly [T, readonly Zone[]]> {
    return this.groups.values();
  }
}

/** What the grid calls the sides; it draws no diagonals. */
const gridSides: Readonly<Record<Side, string | null>> = {
  EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right', InsideHorizontal: 'h',
  InsideVertical: 'v', DiagonalDown: null, DiagonalUp: null,
}; // prettier-ignore

const border = define<Excel.RangeBorder, BorderTarget>()({
  get: {
    sideIndex: ({ side }) => side,
    style: (target) => borderValue(target, 'style'),
    weight: (target) => borderValue(target, 'weight'),
    color: (target) => borderValue(target, 'color'),
    tintAndShade: () => 0,
  },
  set: {
    style: (target, style: string) => setBorder(target, { style }),
    weight: (target, weight: string) => setBorder(target, { weight }),
    color: (target, color: string) => setBorder(target, { color: colorOf(color) }),
    tintAndShade: () => undefined,
  },
});

const borders = define<Excel.RangeBorderCollection, AreasTarget>()({
  get: { count: () => sides.length, tintAndShade: () => 0 },
  set: { tintAndShade: () => undefined },
  items: (range) => sides.map((side) => ({ range, side })),
  item: (range, side: Side) => {
    if (!sides.includes(side)) throw refuse('InvalidArgument');
    return { range, side };
  },
  call: { getItemAt: (range, index: number) => ({ range, side: sides[index] ?? 'EdgeTop' }) },
});

export const rangeBorderTypes = { RangeBorder: border, RangeBorderCollection: borders };
