import { lookKeys, type BorderLook, type CellLook, type LookKey } from './style';

/**
 * Cell looks as o-spreadsheet keeps them. It draws what it knows; the rest rides along in the same style object
 * under keys of its own, so that it moves with its cell when rows are inserted or undone.
 */
const prefix = 'excel:';

type Style = Record<string, unknown>;

const drawn: Partial<Record<LookKey, (value: never) => Style>> = {
  bold: (bold: boolean) => ({ bold }),
  italic: (italic: boolean) => ({ italic }),
  strike: (strikethrough: boolean) => ({ strikethrough }),
  underline: (underline: string) => ({ underline: underline !== 'None' }),
  size: (fontSize: number) => ({ fontSize }),
  color: (textColor: string) => ({ textColor }),
  fill: (fillColor: string) => ({ fillColor }),
  horizontal: (value: string) => ({
    align: { Left: 'left', Center: 'center', CenterAcrossSelection: 'center', Right: 'right' }[value],
  }),
  vertical: (value: string) => ({ verticalAlign: { Top: 'top', Center: 'middle', Bottom: 'bottom' }[value] }),
  wrap: (wrap: boolean) => ({ wrapping: wrap ? 'wrap' : undefined }),
};

/** The style object that draws a look and remembers it; keys that are undefined in the look are taken away. */
export function styleFrom(look: CellLook): Style {
  const style: Style = {};
  for (const key of lookKeys) {
    if (!(key in look)) continue;
    const value = look[key];
    const draw = drawn[key] as ((value: unknown) => Style) | undefined;
    // Called with undefined too: its keys say what to take away.
    if (draw)
      for (const [name, drawnValue] of Object.entries(draw(value)))
        style[name] = value === undefined ? undefined : drawnValue;
    if (!draw || mustRemember(key)) style[prefix + key] = value;
  }
  return style;
}

// What drawing alone would lose.
const mustRemember = (key: LookKey): boolean => ['underline', 'horizontal', 'vertical'].includes(key);

export function lookFrom(style: Readonly<Style> | undefined): CellLook {
  if (!style) return {};
  const look: Style = {};
  for (const [key, value] of Object.entries(style)) {
    if (value === undefined || value === null) continue;
    if (key.startsWith(prefix)) look[key.slice(prefix.length)] = value;
    else if (key in read) Object.assign(look, read[key]?.(value));
  }
  // A change made in the grid itself is newer than what was remembered.
  if (look['underline'] === 'None' && style['underline'] === true) look['underline'] = 'Single';
  return look;
}

const read: Readonly<Record<string, (value: unknown) => Style>> = {
  bold: (bold) => ({ bold }),
  italic: (italic) => ({ italic }),
  strikethrough: (strike) => ({ strike }),
  fontSize: (size) => ({ size }),
  textColor: (color) => ({ color: upper(color) }),
  fillColor: (fill) => ({ fill: upper(fill) }),
  wrapping: (value) => ({ wrap: value === 'wrap' }),
};

const upper = (color: unknown): string => String(color).toUpperCase();

/** Sides that the grid draws; Excel's finer lines become the nearest it has. */
export function gridBorder(look: BorderLook | undefined): { style: string; color: string } | undefined {
  if (!look || look.style === 'None') return undefined;
  const dashes: Readonly<Record<string, string>> = {
    Dash: 'dashed',
    DashDot: 'dashed',
    DashDotDot: 'dashed',
    Dot: 'dotted',
  };
  const weights: Readonly<Record<string, string>> = { Medium: 'medium', Thick: 'thick' };
  return { style: dashes[look.style] ?? weights[look.weight] ?? 'thin', color: look.color };
}
