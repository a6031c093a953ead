/** Series colours in order, apart for people who see few colours (Okabe and Ito). */
const palette = ['#0072B2', '#D55E00', '#009E73', '#E69F00', '#CC79A7', '#56B4E9', '#6E6E6E'] as const;

export const Ink = { title: '#262626', text: '#595959', grid: '#E4E4E4', axis: '#BFBFBF' } as const;

export function seriesColor(index: number): string {
  return palette[index % palette.length] ?? palette[0];
}

/** A colour as it looks through on white: Office.js has no transparency for charts. `percent` from 0 to 100. */
export function faded(color: string, percent: number): string {
  const channel = (at: number) => {
    const value = parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * (percent / 100));
  };
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
