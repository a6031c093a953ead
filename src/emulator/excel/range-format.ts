import type { Sheet } from '../document/book';
import { applyLook, eachCell, lookAt } from '../document/cells';
import { normalLook, type CellLook, type LookKey } from '../document/style';
import { isWholeColumns, isWholeRows } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import type { AreasTarget, RangeTarget } from './targets';

/** The common value of all cells; null when they differ, as Excel answers. */
export function common<T>({ sheet, zones }: AreasTarget, read: (look: CellLook) => T): T | null {
  const [start] = zones;
  const first = read(lookAt(sheet, start?.top ?? 0, start?.left ?? 0));
  let isSame = true;
  for (const zone of zones)
    eachCell(sheet, zone, (row, column) => {
      if (isSame) isSame = read(lookAt(sheet, row, column)) === first;
    });
  return isSame ? first : null;
}

const look =
  (key: keyof typeof normalLook) =>
  (target: AreasTarget): unknown =>
    common(target, (cell) => cell[key] ?? normalLook[key]);

const setLook =
  (key: LookKey) =>
  ({ sheet, zones }: AreasTarget, value: unknown): void =>
    applyLook(sheet, zones, { [key]: value });

/** Colours are `#RRGGBB` or one of the web's names; answers are always the first. */
export function colorOf(value: unknown): string {
  const text = String(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const named = namedColors[text.toLowerCase()];
  if (!named) throw refuse('InvalidArgument', `"${text}" is no colour.`);
  return named;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  orange: '#FFA500', gray: '#808080', grey: '#808080', purple: '#800080', lightgray: '#D3D3D3', pink: '#FFC0CB',
}; // prettier-ignore

const setColor =
  (key: LookKey) =>
  ({ sheet, zones }: AreasTarget, value: unknown): void =>
    // An empty text is the automatic colour again.
    applyLook(sheet, zones, { [key]: value === '' ? undefined : colorOf(value) });

const font = define<Excel.RangeFont, AreasTarget>()({
  get: {
    bold: look('bold'),
    italic: look('italic'),
    strikethrough: look('strike'),
    underline: look('underline'),
    size: look('size'),
    name: look('font'),
    color: look('color'),
    subscript: (target) => common(target, (cell) => cell.script === 'sub'),
    superscript: (target) => common(target, (cell) => cell.script === 'super'),
    tintAndShade: (target) => common(target, (cell) => cell.tint ?? 0),
  },
  set: {
    bold: setLook('bold'),
    italic: setLook('italic'),
    strikethrough: setLook('strike'),
    underline: setLook('underline'),
    size: setLook('size'),
    name: setLook('font'),
    color: setColor('color'),
    subscript: ({ sheet, zones }, value: boolean) =>
      applyLook(sheet, zones, { script: value ? 'sub' : undefined }),
    superscript: ({ sheet, zones }, value: boolean) =>
      applyLook(sheet, zones, { script: value ? 'super' : undefined }),
    tintAndShade: setLook('tint'),
  },
});

const fill = define<Excel.RangeFill, AreasTarget>()({
  get: {
    // A cell without a fill answers white.
    color: look('fill'),
    pattern: (target) => common(target, (cell) => cell.pattern ?? (cell.fill ? 'Solid' : 'None')),
    patternColor: look('patternColor'),
    tintAndShade: () => 0,
    patternTintAndShade: () => 0,
  },
  set: {
    color: setColor('fill'),
    pattern: setLook('pattern'),
    patternColor: setColor('patternColor'),
    tintAndShade: () => undefined,
    patternTintAndShade: () => undefined,
  },
  call: { clear: ({ sheet, zones }) => applyLook(sheet, zones, { fill: undefined, pattern: undefined }) },
});

const protection = define<Excel.FormatProtection, AreasTarget>()({
  get: { locked: look('locked'), formulaHidden: look('formulaHidden') },
  set: { locked: setLook('locked'), formulaHidden: setLook('formulaHidden') },
});

/** Pixels at 96 per inch to points: the client counts in points. */
const points = (pixels: number): number => Math.round(pixels * 0.75 * 100) / 100;

function size({ sheet, zones }: AreasTarget, dimension: 'row' | 'column'): number | null {
  const { getters } = sheet.book.grid.model;
  const sizes = new Set<number>();
  for (const zone of zones) {
    const held = sheet.book.grid.clip(sheet.id, zone) ?? zone;
    const [from, to] = dimension === 'row' ? [held.top, held.bottom] : [held.left, held.right];
    for (let i = from; i <= to; i++)
      sizes.add(dimension === 'row' ? getters.getRowSize(sheet.id, i) : getters.getColSize(sheet.id, i));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? points(only) : null;
}

/** `COL` or `ROW` elements from a zone, made to exist in the grid. */
export function elementsOf({ sheet, zone }: RangeTarget, dimension: 'row' | 'column'): number[] {
  const isRow = dimension === 'row';
  const whole = isRow ? isWholeColumns(zone) : isWholeRows(zone);
  if (!whole) sheet.book.grid.grow(sheet.id, isRow ? zone.bottom : 0, isRow ? 0 : zone.right);
  const held = sheet.book.grid.clip(sheet.id, zone);
  if (!held) return [];
  const [from, to] = isRow ? [held.top, held.bottom] : [held.left, held.right];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function resize({ sheet, zones }: AreasTarget, dimension: 'row' | 'column', value: number | null): void {
  if (typeof value !== 'number' || value < 0 || (dimension === 'row' && value > 409.5))
    throw refuse('InvalidArgument');
  requireResizable(sheet);
  const pixels = Math.max(1, Math.round(value / 0.75));
  for (const zone of zones)
    sheet.book.grid.resize(
      sheet.id,
      dimension === 'row' ? 'ROW' : 'COL',
      elementsOf({ sheet, zone }, dimension),
      pixels,
    );
}

function requireResizable(sheet: Sheet): void {
  const allows = sheet.protection?.options['allowFormatColumns'] ?? !sheet.protection;
  if (!allows) throw refuse('AccessDenied');
}

/** Fits to the longest text, at some seven pixels a character: the host measures no fonts. *unverified* widths. */
function autofit({ sheet, zones }: AreasTarget): void {
  for (const zone of zones)
    for (const column of elementsOf({ sheet, zone }, 'column')) {
      let longest = 0;
      const cells = { ...zone, left: column, right: column };
      eachCell(sheet, cells, (row) => {
        longest = Math.max(longest, String(sheet.book.grid.read(sheet.id, row, column).value ?? '').length);
      });
      if (longest > 0) resize({ sheet, zones: [cells] }, 'column', longest * 5.25 + 4);
    }
}

function adjustIndent({ sheet, zones }: AreasTarget, amount: number): void {
  for (const zone of zones) {
    const present = lookAt(sheet, zone.top, zone.left).indent ?? 0;
    applyLook(sheet, [zone], { indent: Math.max(0, present + amount) });
  }
}

const format = define<Excel.RangeFormat, AreasTarget>()({
  get: {
    horizontalAlignment: look('horizontal'),
    verticalAlignment: look('vertical'),
    wrapText: look('wrap'),
    indentLevel: look('indent'),
    textOrientation: look('orientation'),
    shrinkToFit: look('shrink'),
    autoIndent: () => false,
    readingOrder: () => 'Context',
    columnWidth: (target) => size(target, 'column'),
    rowHeight: (target) => size(target, 'row'),
    useStandardHeight: () => true,
    useStandardWidth: () => true,
  },
  set: {
    horizontalAlignment: setLook('horizontal'),
    verticalAlignment: setLook('vertical'),
    wrapText: setLook('wrap'),
    indentLevel: setLook('indent'),
    textOrientation: setLook('orientation'),
    shrinkToFit: setLook('shrink'),
    autoIndent: () => undefined,
    readingOrder: () => undefined,
    columnWidth: (target, value: number) => resize(target, 'column', value),
    rowHeight: (target, value: number) => resize(target, 'row', value),
    useStandardHeight: (target, value: boolean) => value && resize(target, 'row', 15),
    useStandardWidth: (target, value: boolean) => value && resize(target, 'column', 48),
  },
  go: { font: same, fill: same, borders: same, protection: same },
  call: {
    autofitColumns: autofit,
    // Rows are as high as their text by themselves until a height is set.
    autofitRows: () => undefined,
    adjustIndent,
  },
});

function same(target: AreasTarget): AreasTarget {
  return target;
}

export const rangeFormatTypes = {
  RangeFormat: format,
  RangeFont: font,
  RangeFill: fill,
  FormatProtection: protection,
};
