import type { Result } from '../../../core/issues/refusal';
import { done } from '../../../core/issues/refusal';
import type { Session } from '../session';
import type { CellGrid } from './cell-grid';
import { queueGrid } from './cell-grid';
import type { SheetRange } from './rectangles';
import { cellCount, cut, packed } from './rectangles';

/** Cells that fit well into the 5 MB Excel on the web answers with at most, at some 50 bytes each. */
const CELLS_A_TRIP = 64_000;
/** Smaller pieces fill the trips better. */
const CELLS_A_PIECE = CELLS_A_TRIP / 8;

/** Reads rectangles in as few trips as their payload allows; `take` gets them piece by piece in order. */
export async function readGrids(
  session: Session,
  wanted: readonly SheetRange[],
  take: (sheet: string, grid: CellGrid) => void,
): Promise<Result<null>> {
  const pieces = wanted.flatMap(({ sheet, range }) =>
    cut(range, CELLS_A_PIECE).map((piece) => ({ sheet, range: piece })),
  );
  for (const load of packed(pieces, CELLS_A_TRIP)) {
    const result = await readLoad(session, load, take);
    if (!result.ok) return result;
  }
  return done(null);
}

/** Long texts can make a load larger than it looks: it is halved until it passes. */
async function readLoad(
  session: Session,
  load: readonly SheetRange[],
  take: (sheet: string, grid: CellGrid) => void,
): Promise<Result<null>> {
  const result = await session.trip((trip) => {
    const grids = load.map(({ sheet, range }) => queueGrid(trip.range(sheet, range)));
    return () => grids.map((pickUp) => pickUp());
  });
  if (result.ok) {
    for (const [i, grid] of result.value.entries()) {
      // Between the pieces the page may answer its user.
      if (i > 0) await session.rest();
      if (grid) take(load[i]?.sheet ?? '', grid);
    }
    return done(null);
  }
  const halves = result.refusal.code === 'payload-too-large' ? halved(load) : [];
  if (halves.length === 0) return result;
  for (const half of halves) {
    const part = await readLoad(session, half, take);
    if (!part.ok) return part;
  }
  return done(null);
}

function halved(load: readonly SheetRange[]): (readonly SheetRange[])[] {
  const [only] = load;
  if (only === undefined) return [];
  if (load.length > 1) {
    const middle = load.length >> 1;
    return [load.slice(0, middle), load.slice(middle)];
  }
  const size = cellCount(only.range);
  if (size === 1) return [];
  return cut(only.range, Math.ceil(size / 2)).map((range) => [{ sheet: only.sheet, range }]);
}
