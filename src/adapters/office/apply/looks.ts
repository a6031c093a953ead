import { contains } from '../../../core/model/address';
import type { CellStyle } from '../../../core/model/style-plan';
import { styleOf } from './look-style';
import type { SheetRange } from '../read/rectangles';
import { cut, packed } from '../read/rectangles';
import type { Session } from '../session';

/** Looks of the cells of rectangles, for putting a sheet back as it was. */
export type LookAt = (sheet: string, row: number, column: number) => CellStyle;

/** A cell's look takes some 250 bytes. */
export const CELLS_A_TRIP = 12_000;

const wanted = {
  format: {
    font: { bold: true, italic: true, underline: true, strikethrough: true, size: true, color: true },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    borders: { style: true, weight: true, color: true },
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** A rectangle's looks as the host tells them. */
export interface LooksRead extends SheetRange {
  readonly looks: Looks;
}

type Looks = readonly (readonly Excel.CellProperties[])[];

export function queueLooks(range: Excel.Range): () => Looks {
  const result = range.getCellProperties(wanted);
  return () => result.value;
}

/** Reads looks; a host that does not tell them leaves cells without. */
export async function readLooks(session: Session, ranges: readonly SheetRange[]): Promise<LooksRead[]> {
  const pieces = ranges.flatMap(({ sheet, range }) =>
    cut(range, CELLS_A_TRIP).map((piece) => ({ sheet, range: piece })),
  );
  const found: LooksRead[] = [];
  for (const load of packed(pieces, CELLS_A_TRIP)) {
    const read = await session.trip((trip) => {
      const looks = load.map(({ sheet, range }) => queueLooks(trip.range(sheet, range)));
      return () => looks.map((pickUp) => pickUp());
    });
    if (read.ok) found.push(...load.map((piece, i) => ({ ...piece, looks: read.value[i] ?? [] })));
  }
  return found;
}

export function lookAtIn(found: readonly LooksRead[]): LookAt {
  return (sheet, row, column) => {
    const piece = found.find((one) => one.sheet === sheet && contains(one.range, { row, column }));
    return styleOf(piece?.looks[row - piece.range.top]?.[column - piece.range.left]);
  };
}
