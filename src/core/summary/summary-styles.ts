import type { IndicatorDefinition } from '../indicators/definition';
import type { CellStyle } from '../model/style-plan';
import { lights, palette } from '../sheets/palette';
import { sheetStyles } from '../sheets/styles';
import { isPercent } from './words';

const line = { color: palette.gridline, bottom: 'thin' } as const;
const cell = { vertical: 'center', border: line } as const;
const text = { ...cell, wrap: true } as const;
const bold = { ...text, bold: true } as const;
const heat = { horizontal: 'center', vertical: 'center', numberFormat: '0', border: line } as const;

/** Every style of the summary's sheets: the common ones and those of tables read by funders. */
export const summaryStyles: Readonly<Record<string, CellStyle>> = {
  ...sheetStyles,
  fact: { bold: true, color: palette.brand, vertical: 'top' },
  factText: { wrap: true, vertical: 'top' },
  sentence: { size: 12, wrap: true, vertical: 'center', fill: palette.brandLight, indent: 1 },
  section: { size: 13, bold: true, color: palette.brand, vertical: 'center' },
  caption: { size: 9, italic: true, color: palette.muted, wrap: true, vertical: 'top' },
  headingCenter: { ...sheetStyles.heading, horizontal: 'center' },
  cellText: text,
  cellNote: { ...text, size: 9, color: palette.muted },
  cellCenter: { ...text, horizontal: 'center' },
  cellRight: { ...text, horizontal: 'right' },
  cellInteger: { ...cell, numberFormat: '#,##0' },
  cellDate: { ...cell, numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  share: { ...cell, numberFormat: '0 %', horizontal: 'right' },
  heat,
  heatNone: { ...heat, color: palette.muted, fill: palette.computed, pattern: 'lightUp' },
  total: { ...heat, bold: true },
  green: { ...bold, color: lights.green.color },
  amber: { ...bold, color: lights.amber.color },
  red: { ...bold, color: lights.red.color },
  none: { ...text, color: lights.none.color },
  ...Object.fromEntries(
    [0, 1, 2, 3, 4].flatMap((decimals) => [
      [`number${decimals}`, { ...cell, numberFormat: format(decimals), horizontal: 'right' }],
      [`percent${decimals}`, { ...cell, numberFormat: `${format(decimals)}" %"`, horizontal: 'right' }],
    ]),
  ),
};

/** Key of the style for an indicator's figures. */
export function figureStyle(definition: IndicatorDefinition): string {
  const decimals = Math.min(4, Math.max(0, Math.round(definition.decimals)));
  return `${isPercent(definition) ? 'percent' : 'number'}${decimals}`;
}

/** Excel's number format for so many decimals. */
export function format(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
