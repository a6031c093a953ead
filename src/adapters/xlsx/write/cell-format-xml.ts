import type { BorderPlan, CellStyle } from '../../../core/model/style-plan';
import { argb, attributes } from './xml-escape';

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
export const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

export function fillXml({ fill, pattern, color }: CellStyle): string {
  if (pattern !== undefined) {
    const hatch = color === undefined ? '<fgColor theme="1"/>' : `<fgColor rgb="${argb(color)}"/>`;
    const ground = fill === undefined ? '<bgColor indexed="65"/>' : `<bgColor rgb="${argb(fill)}"/>`;
    return `<fill><patternFill patternType="${pattern}">${hatch}${ground}</patternFill></fill>`;
  }
  if (fill === undefined) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(border: BorderPlan | undefined): string {
  if (border === undefined) return NO_BORDER;
  const side = (name: 'left' | 'right' | 'top' | 'bottom') => {
    const line = border[name];
    return line === undefined
      ? `<${name}/>`
      : `<${name} style="${line}"><color rgb="${argb(border.color)}"/></${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

export function alignmentXml(style: CellStyle): string {
  const settings = attributes({
    horizontal: style.horizontal ?? (style.indent === undefined ? undefined : 'left'),
    vertical: style.vertical,
    textRotation: rotationCode(style.rotation),
    wrapText: style.wrap === true ? true : undefined,
    indent: style.indent,
  });
  return settings === '' ? '' : `<alignment${settings}/>`;
}

/** Degrees below the horizon are stored as 90 plus their size. */
function rotationCode(rotation: number | undefined): number | undefined {
  return rotation !== undefined && rotation < 0 ? 90 - rotation : rotation;
}
