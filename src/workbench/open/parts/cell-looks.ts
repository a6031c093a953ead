import type { BorderLook, CellLook } from '../../../emulator/document/style';
import type { ColorReader } from './colors';
import { child, inside, isOn, numberOf, type Parts } from './parts';

/** The looks of cells by the number their `s` has, and those that conditions give, by theirs. */
export interface WorkbookLooks {
  readonly cells: readonly CellLook[];
  readonly differences: readonly CellLook[];
}

export function readLooks(parts: Parts, color: ColorReader): WorkbookLooks {
  const root = parts.xml('xl/styles.xml');
  const list = (name: string): Element[] => [...(child(root, name)?.children ?? [])];
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const usualFont = child(fonts[0] ?? null, 'name')?.getAttribute('val');
  const usualSize = child(fonts[0] ?? null, 'sz')?.getAttribute('val');
  return {
    cells: list('cellXfs').map((xf) =>
      stripped({
        ...fontLook(fonts[numberOf(xf, 'fontId') ?? 0] ?? null, color, usualFont, usualSize),
        ...fillLook(inside(fills[numberOf(xf, 'fillId') ?? 0] ?? null, 'patternFill'), color),
        ...borderLook(borders[numberOf(xf, 'borderId') ?? 0] ?? null, color),
        ...alignmentLook(child(xf, 'alignment')),
        ...(child(xf, 'protection')?.getAttribute('locked') === '0' ? { locked: false } : {}),
      }),
    ),
    differences: list('dxfs').map((dxf) => {
      const fill = inside(dxf, 'fill', 'patternFill');
      return stripped({
        ...fontLook(child(dxf, 'font'), color, null, null),
        // Unlike in cells, the fill of a condition is its background.
        fill: color(child(fill, 'bgColor')) ?? color(child(fill, 'fgColor')),
      });
    }),
  };
}

const stripped = (look: CellLook): CellLook =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));

function fontLook(
  font: Element | null,
  color: ColorReader,
  usualFont: string | null | undefined,
  usualSize: string | null | undefined,
): CellLook {
  const has = (name: string): true | undefined => {
    const element = child(font, name);
    return element && element.getAttribute('val') !== '0' ? true : undefined;
  };
  const name = child(font, 'name')?.getAttribute('val') ?? usualFont;
  const size = child(font, 'sz')?.getAttribute('val') ?? usualSize;
  return {
    bold: has('b'),
    italic: has('i'),
    strike: has('strike'),
    underline: has('u') && (child(font, 'u')?.getAttribute('val') === 'double' ? 'Double' : 'Single'),
    color: color(child(font, 'color')),
    font: name === usualFont ? undefined : (name ?? undefined),
    size: size === usualSize ? undefined : Number(size),
  };
}

const patterns: Readonly<Record<string, string>> = {
  lightUp: 'LightUp',
  gray125: 'Gray125',
  lightGray: 'Gray25',
};

function fillLook(fill: Element | null, color: ColorReader): CellLook {
  const type = fill?.getAttribute('patternType') ?? 'none';
  if (type === 'none' || type === 'gray125') return {};
  if (type === 'solid') return { fill: color(child(fill, 'fgColor')) ?? '#000000' };
  return {
    fill: color(child(fill, 'bgColor')),
    pattern: patterns[type] ?? 'LightUp',
    patternColor: color(child(fill, 'fgColor')),
  };
}

const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  double: ['Double', 'Thick'],
};

function borderLook(border: Element | null, color: ColorReader): CellLook {
  const side = (name: string): BorderLook | undefined => {
    const element = child(border, name);
    const line = element?.getAttribute('style') ?? 'none';
    if (line === 'none') return undefined;
    const [style, weight] = lines[line] ?? ['Continuous', 'Thin'];
    return { style, weight, color: color(child(element, 'color')) ?? '#000000' };
  };
  return { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
}

const horizontal: Readonly<Record<string, string>> = {
  left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed',
}; // prettier-ignore
const vertical: Readonly<Record<string, string>> = { top: 'Top', center: 'Center', justify: 'Justify' };

function alignmentLook(alignment: Element | null): CellLook {
  return {
    horizontal: horizontal[alignment?.getAttribute('horizontal') ?? ''],
    vertical: vertical[alignment?.getAttribute('vertical') ?? ''],
    wrap: isOn(alignment?.getAttribute('wrapText')) ? true : undefined,
    indent: numberOf(alignment, 'indent'),
    orientation: numberOf(alignment, 'textRotation'),
  };
}
