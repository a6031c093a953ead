import type { BorderLine, CellStyle } from '../../../core/model/style-plan';
import { hostLines } from './host-lines';

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

/** The planned style that looks like what the host tells of a cell. */
export function styleOf(look: Excel.CellProperties | undefined): CellStyle {
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
    ...(fill?.pattern === 'LightUp' && { pattern: 'lightUp' as const }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapText === true && { wrap: true }),
    ...(format.indentLevel && { indent: format.indentLevel }),
    ...(format.textOrientation && { rotation: format.textOrientation }),
    ...(format.protection?.locked === false && { locked: false }),
    ...bordersOf(format.borders),
  };
}

function bordersOf(borders: Excel.CellBorderCollection | undefined): Pick<CellStyle, 'border'> {
  const { top, right, bottom, left } = borders ?? {};
  const lines = { top: lineOf(top), right: lineOf(right), bottom: lineOf(bottom), left: lineOf(left) };
  const found = Object.entries(lines).filter(([, line]) => line !== null);
  if (found.length === 0) return {};
  const color = [top, right, bottom, left].find((one) => lineOf(one) !== null)?.color ?? USUAL_COLOR;
  return { border: { color, ...Object.fromEntries(found) } };
}

const LINES = Object.keys(hostLines) as BorderLine[];

/** The planned line that is drawn as such a border; null for none. */
function lineOf(border: Excel.CellBorder | undefined): BorderLine | null {
  if (border === undefined || (border.style ?? 'None') === 'None') return null;
  const same = LINES.find((line) => {
    const { style, weight } = hostLines[line];
    return style === border.style && weight === border.weight;
  });
  return same ?? 'thin';
}
