import { contains } from '../../../core/model/address';
import type { CellStyle } from '../../../core/model/style-plan';
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
    fill: { color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Size and colour of text that nobody chose. */
const USUAL_SIZE = 11;
const USUAL_COLOR = '#000000';

const horizontals: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
};
const verticals: Readonly<Record<string, CellStyle['vertical']>> = { Top: 'top', Center: 'center' };

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

function styleOf(look: Excel.CellProperties | undefined): CellStyle {
  const format = look?.format;
  if (format === undefined) return {};
  const { font = {}, fill } = format;
  const horizontal = horizontals[format.horizontalAlignment ?? ''];
  const vertical = verticals[format.verticalAlignment ?? ''];
  return {
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...((font.underline ?? 'None') !== 'None' && { underline: true }),
    ...(font.strikethrough === true && { strike: true }),
    ...(font.size !== undefined && font.size !== USUAL_SIZE && { size: font.size }),
    ...(font.color && font.color !== USUAL_COLOR && { color: font.color }),
    ...(fill?.color && fill.color !== '#FFFFFF' && { fill: fill.color }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapText === true && { wrap: true }),
    ...(format.indentLevel && { indent: format.indentLevel }),
  };
}
