import type { BorderLine, BorderPlan, CellStyle } from '../../core/model/style-plan';
import type { BorderLook, CellLook } from '../../emulator/document/style';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const horizontal: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left', Center: 'center', CenterAcrossSelection: 'center', Right: 'right', Fill: 'fill',
}; // prettier-ignore
const vertical: Readonly<Record<string, CellStyle['vertical']>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

/** A cell's look as a plan has it; null for a cell that looks like any other. */
export function cellStyle(look: CellLook): CellStyle | null {
  const style: Mutable<CellStyle> = {};
  if (look.format !== undefined && look.format !== 'General') style.numberFormat = look.format;
  if (look.bold) style.bold = true;
  if (look.italic) style.italic = true;
  if (look.strike) style.strike = true;
  if (look.underline !== undefined && look.underline !== 'None') style.underline = true;
  if (look.size !== undefined) style.size = look.size;
  if (look.font !== undefined) style.font = look.font;
  if (look.color !== undefined) style.color = look.color;
  if (look.fill !== undefined && look.fill !== '') style.fill = look.fill;
  if (look.pattern === 'LightUp') style.pattern = 'lightUp';
  if (look.wrap) style.wrap = true;
  if (look.indent) style.indent = look.indent;
  if (look.orientation) style.rotation = look.orientation;
  if (look.locked === false) style.locked = false;
  const across = horizontal[look.horizontal ?? ''];
  const upright = vertical[look.vertical ?? ''];
  if (across) style.horizontal = across;
  if (upright) style.vertical = upright;
  const border = borderOf(look);
  if (border) style.border = border;
  return Object.keys(style).length > 0 ? style : null;
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

function borderOf(look: CellLook): BorderPlan | null {
  const border: Mutable<BorderPlan> = { color: '#000000' };
  for (const side of sides) {
    const line = lineOf(look[side]);
    if (!line) continue;
    border[side] = line;
    border.color = look[side]?.color ?? border.color;
  }
  return sides.some((side) => border[side] !== undefined) ? border : null;
}

const weights: Readonly<Record<string, BorderLine>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

function lineOf(look: BorderLook | undefined): BorderLine | null {
  if (!look || look.style === 'None') return null;
  if (look.style === 'Double') return 'double';
  if (look.style === 'Dot') return 'dotted';
  if (look.style.startsWith('Dash')) return 'dashed';
  return weights[look.weight] ?? 'thin';
}

/** Gives each look one key, whichever cells have it. */
export class StyleKeys {
  readonly styles: Record<string, CellStyle> = {};
  readonly #keys = new Map<string, string>();

  keyOf(look: CellLook): string | undefined {
    const style = cellStyle(look);
    if (!style) return undefined;
    const text = JSON.stringify(style);
    let key = this.#keys.get(text);
    if (key === undefined) {
      key = `style${this.#keys.size + 1}`;
      this.#keys.set(text, key);
      this.styles[key] = style;
    }
    return key;
  }
}
