import { MAX_COLUMN, MAX_ROW } from '../../../core/model/address';
import type { ColumnPlan, NotePlan, SheetPlan } from '../../../core/model/plan';

const WIDTH = 240;
const LINE = 15;
const CHARACTERS_A_LINE = 38;
const ROW_HEIGHT = 20;
const DEFAULT_COLUMN = 64;

/** Shapes have ids in blocks of 1024, and no block may serve two sheets. */
const BLOCK = 1024;

/** Blocks of ids the notes take; the first id of a block is not used. */
export function shapeBlocks(notes: readonly NotePlan[]): number {
  return Math.ceil((notes.length + 1) / BLOCK);
}

/** The yellow boxes of a sheet's notes, hidden until the pointer is over the cell. */
export function noteBoxesVml(sheet: SheetPlan, notes: readonly NotePlan[], firstBlock: number): string {
  const base = firstBlock * BLOCK;
  const blocks = Array.from({ length: shapeBlocks(notes) }, (_, i) => firstBlock + i).join(',');
  const boxes = notes.map((note, i) => boxVml(note, `_x0000_s${base + i + 1}`, sheet.columns ?? []));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...boxes,
    '</xml>',
  ].join('');
}

function boxVml(note: NotePlan, id: string, columns: readonly ColumnPlan[]): string {
  return [
    `<v:shape id="${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor(note, columns).join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset: right of the cell. */
function anchor({ row, column, text }: NotePlan, columns: readonly ColumnPlan[]): readonly number[] {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 1);
  const height = Math.min(lines * LINE, 400);
  const rows = Math.ceil(height / ROW_HEIGHT);
  const top = Math.max(0, Math.min(row - 2, MAX_ROW - 1 - rows));
  const left = Math.min(column, MAX_COLUMN - 5);
  const [right, offset] = across(left, WIDTH + 15, columns);
  return [left, 15, top, 4, right, offset, top + rows, height - (rows - 1) * ROW_HEIGHT];
}

/** The column, counted from 0, that many pixels right of a column's left edge, and the rest. */
function across(left: number, pixels: number, columns: readonly ColumnPlan[]): readonly [number, number] {
  let column = left;
  let rest = pixels;
  for (let width = pixelsOf(column, columns); rest >= width && column < MAX_COLUMN - 1;) {
    rest -= width;
    column++;
    width = pixelsOf(column, columns);
  }
  return [column, rest];
}

function pixelsOf(column: number, columns: readonly ColumnPlan[]): number {
  const plan = columns.find(({ first, last }) => first <= column + 1 && column + 1 <= last);
  if (plan === undefined) return DEFAULT_COLUMN;
  return plan.hidden === true ? 0 : Math.round(plan.width * 7 + 5);
}
