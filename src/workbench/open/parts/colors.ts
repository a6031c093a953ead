import { child, inside, isOn, numberOf, type Parts } from './parts';

/** `#RRGGBB` of a colour element; undefined when it is the program's own. */
export type ColorReader = (element: Element | null) => string | undefined;

const usual = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];
const scheme = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
/** The first colours of the old palette, which repeat. */
const indexed = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

export function colorReader(parts: Parts): ColorReader {
  const colors = inside(parts.xml('xl/theme/theme1.xml'), 'themeElements', 'clrScheme');
  const theme = scheme.map((name, i) => {
    const color = child(colors, name)?.firstElementChild;
    return color?.getAttribute('lastClr') ?? color?.getAttribute('val') ?? usual[i] ?? '000000';
  });
  return (element) => {
    if (!element || isOn(element.getAttribute('auto'))) return undefined;
    const rgb = element.getAttribute('rgb')?.slice(-6);
    const byTheme = theme[numberOf(element, 'theme') ?? -1];
    const index = numberOf(element, 'indexed');
    const base = rgb ?? byTheme ?? (index !== undefined && index < 16 ? indexed[index % 8] : undefined);
    return base === undefined ? undefined : tinted(base, numberOf(element, 'tint') ?? 0);
  };
}

/** Brought towards white or black by a part of the way that is left. */
function tinted(rgb: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0');
  };
  return `#${[0, 2, 4].map(channel).join('')}`.toUpperCase();
}
