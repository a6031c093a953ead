import type { SeriesLine } from '../../../../core/model/chart-plan';

/** Series colours in order, apart for people who see few colours (Okabe and Ito). */
const palette = ['#0072B2', '#D55E00', '#009E73', '#E69F00', '#CC79A7', '#56B4E9', '#6E6E6E'] as const;

export const Ink = {
  title: '#262626',
  text: '#595959',
  axis: '#BFBFBF',
  grid: '#E4E4E4',
  white: '#FFFFFF',
} as const;

/** English metric units in a point. */
const EMU = 12_700;

const dashes: Readonly<Record<SeriesLine['dash'], string>> = {
  solid: 'solid',
  dash: 'dash',
  dot: 'sysDot',
  none: 'solid',
};

export function seriesColor(index: number): string {
  return palette[index % palette.length] ?? palette[0];
}

export const NO_FILL = '<a:noFill/>';
export const NO_LINE = '<a:ln><a:noFill/></a:ln>';
export const HIDDEN = `<c:spPr>${NO_FILL}${NO_LINE}</c:spPr>`;

/** `transparency` in per cent. */
export function fillXml(color: string, transparency = 0): string {
  const alpha = transparency === 0 ? '' : `<a:alpha val="${Math.round((100 - transparency) * 1000)}"/>`;
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

export function lineXml(color: string, { points, dash, transparency }: SeriesLine): string {
  if (dash === 'none' || points === 0) return NO_LINE;
  const look = `${fillXml(color, transparency)}<a:prstDash val="${dashes[dash]}"/><a:round/>`;
  return `<a:ln w="${Math.round(points * EMU)}" cap="${dash === 'solid' ? 'rnd' : 'flat'}">${look}</a:ln>`;
}

export function thinLine(color: string): string {
  return lineXml(color, { points: 0.75, dash: 'solid' });
}

/** White or dark, whichever is easier to read on the colour. */
export function inkOn(color: string): string {
  const channel = (at: number) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return luminance > 0.3 ? Ink.title : Ink.white;
}
