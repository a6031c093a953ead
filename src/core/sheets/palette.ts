import type { TemplateFamily } from '../templates/template';

/** Colours of sheets and charts; the only place where they are named. Contrast of brand on white is 10:1. */
export const palette = {
  brand: '#17494D',
  brandLight: '#E6F0F0',
  onBrand: '#FFFFFF',
  computed: '#F3F3F3',
  /** Behind a required cell that is still empty. */
  missing: '#FFF1D6',
  text: '#242424',
  muted: '#616161',
  gridline: '#D9D9D9',
  /** Okabe–Ito; at most seven, then "other". */
  series: ['#0072B2', '#D55E00', '#009E73', '#E69F00', '#CC79A7', '#56B4E9', '#6E6E6E'],
  actual: '#0072B2',
  target: '#D55E00',
  baseline: '#6E6E6E',
  /** Behind bullet bars, one hue, from light to dark. */
  bands: ['#E4E4E4', '#CFCFCF', '#B8B8B8'],
  heatHigh: '#0072B2',
  heatLow: '#FFFFFF',
} as const;

/** Lights with the symbol that doubles the colour. */
export const lights = {
  green: { color: '#1B7F4B', symbol: '▲' },
  amber: { color: '#9A5B00', symbol: '●' },
  red: { color: '#B3261E', symbol: '▼' },
  none: { color: '#616161', symbol: '–' },
} as const;

/** Tab colours by family of templates, and of generated sheets. */
export const tabColors: Readonly<Record<TemplateFamily | 'generated', string>> = {
  agenda: '#17494D',
  people: '#0072B2',
  work: '#E69F00',
  measures: '#009E73',
  rhythm: '#7A4E8A',
  generated: '#8A8A8A',
};
