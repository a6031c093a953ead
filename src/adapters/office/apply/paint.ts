import type { BorderPlan, CellStyle } from '../../../core/model/style-plan';
import { hostLines } from './host-lines';

type Target = Excel.Range | Excel.RangeAreas;

const horizontals = { left: 'Left', center: 'Center', right: 'Right', fill: 'Fill' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives cells a look; the number format is not part of it, because several ranges cannot take it at once. */
export function paint(target: Target, style: CellStyle): void {
  const { format } = target;
  paintFont(format.font, style);
  paintFill(format.fill, style);
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  else if (style.indent !== undefined) format.horizontalAlignment = 'Left';
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.rotation !== undefined) format.textOrientation = style.rotation;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border !== undefined) paintBorders(format.borders, style.border);
}

function paintFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.strike !== undefined) font.strikethrough = style.strike;
  if (style.size !== undefined) font.size = style.size;
  if (style.font !== undefined) font.name = style.font;
  if (style.color !== undefined) font.color = style.color;
}

function paintFill(fill: Excel.RangeFill, { fill: color, pattern, color: ink }: CellStyle): void {
  if (color !== undefined) fill.color = color;
  if (pattern === undefined) return;
  fill.pattern = 'LightUp';
  if (ink !== undefined) fill.patternColor = ink;
}

/** A cell's own edges are the outer edges of a rectangle of such cells and the lines between them. */
function paintBorders(borders: Excel.RangeBorderCollection, plan: BorderPlan): void {
  const edges = [
    ['EdgeTop', plan.top],
    ['EdgeRight', plan.right],
    ['EdgeBottom', plan.bottom],
    ['EdgeLeft', plan.left],
    ['InsideHorizontal', plan.bottom ?? plan.top],
    ['InsideVertical', plan.right ?? plan.left],
  ] as const;
  for (const [edge, line] of edges) {
    if (line === undefined) continue;
    const border = borders.getItem(edge);
    border.style = hostLines[line].style;
    border.weight = hostLines[line].weight;
    border.color = plan.color;
  }
}
