import type { BlockPlan, Plan, PlanValue, SheetPlan } from '../../core/model/plan';
import type { CellStyle } from '../../core/model/style-plan';
import { chartShapes } from './chart-picture';
import type { BoxShape, Shape } from './picture-shapes';
import { cellLookup } from './planned-cells';

/** A page drawn small: what kind of things stand where, in pixels of the sheet. */
export interface PagePicture {
  readonly name: string;
  /** The page's own title, which states its finding. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Sides of an A4 page. */
const LONG = Math.SQRT2;
const COLUMN = 64;
const ROW = 20;
const PAD = 16;
const TEXT = '#242424';
const PAPER = '#FFFFFF';

/** The visible sheets of a plan as pictures of their first pages. */
export function drawPages(plan: Plan): PagePicture[] {
  const valueOf = cellLookup(plan);
  return plan.sheets
    .filter(({ state = 'visible' }) => state === 'visible')
    .map((sheet) => drawPage(sheet, plan.styles, valueOf));
}

function drawPage(
  sheet: SheetPlan,
  styles: Plan['styles'],
  valueOf: ReturnType<typeof cellLookup>,
): PagePicture {
  const columnEnds = edges(lastColumn(sheet), (column) => widthOf(sheet, column));
  const across = (columnEnds.at(-1) ?? COLUMN) + 2 * PAD;
  const height = sheet.print?.orientation === 'portrait' ? across * LONG : across / LONG;
  const rowEnds = edges(Math.ceil(height / 10), (row) => heightOf(sheet, row));
  const place: Place = {
    x: (column) => PAD + (columnEnds[column - 2] ?? 0),
    y: (row) => PAD + (rowEnds[row - 2] ?? 0),
    height,
  };
  const title = sheet.blocks[0]?.values[0]?.[0];
  const bottom = place.y(lastRow(sheet) + 1) + PAD;
  return {
    name: sheet.name,
    title: typeof title === 'string' ? title : sheet.name,
    width: across,
    // A page that is mostly empty is drawn as far as it is written on.
    height: Math.min(height, Math.max(bottom, across / LONG)),
    shapes: [
      ...sheet.blocks.flatMap((block) => blockShapes(sheet, block, styles, place)),
      ...(sheet.charts ?? [])
        .map((chart) => ({ chart, x: place.x(chart.at.column), y: place.y(chart.at.row) }))
        .filter(({ y }) => y < height)
        .flatMap(({ chart, x, y }) => chartShapes(chart, x, y, valueOf)),
    ],
  };
}

interface Place {
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
  readonly height: number;
}

function blockShapes(sheet: SheetPlan, block: BlockPlan, styles: Plan['styles'], place: Place): Shape[] {
  return block.values.flatMap((line, r) => {
    const row = block.row + r;
    if (place.y(row) >= place.height) return [];
    return line.flatMap((value, c) => {
      const column = block.column + c;
      const key = block.styles?.[r]?.[c] ?? block.columnStyles?.[c] ?? block.style;
      const merge = sheet.merges?.find(({ top, left }) => top === row && left === column);
      const [x, y] = [place.x(column), place.y(row)];
      const width = place.x((merge?.right ?? column) + 1) - x;
      const height = place.y((merge?.bottom ?? row) + 1) - y;
      return cellShapes(value, key === undefined ? {} : (styles[key] ?? {}), { x, y, width, height });
    });
  });
}

type Box = Pick<BoxShape, 'x' | 'y' | 'width' | 'height'>;

function cellShapes(value: PlanValue, { fill, color, size, bold, horizontal }: CellStyle, box: Box): Shape[] {
  const ground: Shape[] = fill === undefined || fill === PAPER ? [] : [{ kind: 'box', ...box, fill }];
  const length = textOf(value).length * 6.5 * ((size ?? 11) / 11);
  if (length === 0) return ground;
  const thick = (size ?? 11) * (bold ? 0.75 : 0.6);
  const isTitle = (size ?? 11) > 14;
  const width = isTitle ? length : Math.min(length, box.width - 8);
  const isRight = horizontal === 'right' || (horizontal === undefined && typeof value === 'number');
  const x =
    horizontal === 'center'
      ? box.x + (box.width - width) / 2
      : isRight
        ? box.x + box.width - width - 4
        : box.x + 4;
  const lines = isTitle ? 1 : Math.min(Math.ceil(length / (box.width - 8)), Math.floor(box.height / 16) || 1);
  const step = box.height / lines;
  return [
    ...ground,
    ...Array.from({ length: lines }, (_, i): Shape => ({
      kind: 'box',
      x,
      y: box.y + step * i + (step - thick) / 2,
      width: i > 0 && i === lines - 1 ? width * 0.6 : width,
      height: thick,
      fill: color ?? TEXT,
      isText: true,
    })),
  ];
}

function textOf(value: PlanValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if ('runs' in value) return value.runs.map(({ text }) => text).join('');
  return 'error' in value ? value.error : String(value.cached ?? '');
}

function lastColumn(sheet: SheetPlan): number {
  const ends = sheet.blocks.flatMap(({ column, values }) => values.map((line) => column + line.length - 1));
  const charts = (sheet.charts ?? []).map(({ at }) => at.column + 7);
  return Math.max(1, ...ends, ...charts);
}

function lastRow(sheet: SheetPlan): number {
  const ends = sheet.blocks.map(({ row, values }) => row + values.length - 1);
  const charts = (sheet.charts ?? []).map(({ at }) => at.row + Math.ceil(at.height / ROW));
  return Math.max(1, ...ends, ...charts);
}

function widthOf(sheet: SheetPlan, column: number): number {
  const own = sheet.columns?.find(({ first, last }) => first <= column && column <= last);
  return own === undefined ? COLUMN : own.width * 7 + 5;
}

function heightOf(sheet: SheetPlan, row: number): number {
  const own = sheet.rowHeights?.find((each) => each.row === row);
  return own === undefined ? ROW : (own.points * 4) / 3;
}

/** Where each column or row ends. */
function edges(count: number, size: (index: number) => number): number[] {
  const ends: number[] = [];
  for (let i = 1; i <= count; i++) ends.push((ends.at(-1) ?? 0) + size(i));
  return ends;
}
