import type { Range } from '../../../core/model/address';
import { intersects } from '../../../core/model/address';

/** A rectangle of one sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: Range;
}

export function cellCount({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What is left of a range without a rectangle that covers its top left part. */
export function beyondCorner(range: Range, corner: Range): Range[] {
  if (!intersects(range, corner)) return [range];
  const rest: Range[] = [];
  if (range.right > corner.right) {
    rest.push({ ...range, left: corner.right + 1, bottom: Math.min(range.bottom, corner.bottom) });
  }
  if (range.bottom > corner.bottom) rest.push({ ...range, top: corner.bottom + 1 });
  return rest;
}

/** Cut into pieces of at most so many cells, by rows first. */
export function cut(range: Range, most: number): Range[] {
  const width = range.right - range.left + 1;
  if (width > most) {
    const middle = range.left + Math.floor(width / 2);
    return [...cut({ ...range, right: middle - 1 }, most), ...cut({ ...range, left: middle }, most)];
  }
  const rows = Math.max(1, Math.floor(most / width));
  const pieces: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    pieces.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return pieces;
}

/** Put together in order, so that no load has more than so many cells unless one piece alone has. */
export function packed<T extends { readonly range: Range }>(pieces: readonly T[], most: number): T[][] {
  const loads: T[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = cellCount(piece.range);
    const last = loads.at(-1);
    if (last !== undefined && size <= room) last.push(piece);
    else loads.push([piece]);
    room = (last !== undefined && size <= room ? room : most) - size;
  }
  return loads;
}
