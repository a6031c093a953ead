import { intersects, type Range } from './address';

/** What is left of a range without the cells of another, as up to four rectangles. */
export function subtractRange(range: Range, hole: Range): Range[] {
  if (!intersects(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const rest: Range[] = [];
  if (range.top < top) rest.push({ ...range, bottom: top - 1 });
  if (range.left < hole.left) rest.push({ ...range, top, bottom, right: hole.left - 1 });
  if (range.right > hole.right) rest.push({ ...range, top, bottom, left: hole.right + 1 });
  if (range.bottom > bottom) rest.push({ ...range, top: bottom + 1 });
  return rest;
}
