import type { IndicatorDefinition } from '../indicators/definition';
import type { CellStyle } from '../model/style-plan';
import { lights, palette } from '../sheets/palette';
import { sheetStyles } from '../sheets/styles';
import { isPercent } from './words';

const line = { color: palette.gridline, bottom: 'thin' } as const;
const cell = { vertical: 'center', border: line } as const;
const text = { ...cell, wrap: true } as const;
const note = { ...text, size: 9, color: palette.muted } as const;
/** Keeps clear of the figure that stands to the right in the column before. */
const verdict = { ...text, indent: 2 } as const;
const heat = { horizontal: 'center', vertical: 'center', numberFormat: '0', border: line } as const;

/** Every style of the summary's sheets: the common ones and those of tables read by funders. */
export const summaryStyles: Readonly<Record<string, CellStyle>> = {
  ...sheetStyles,
  fact: { bold: true, color: palette.brand, vertical: 'top' },
  factText: { wrap: true, vertical: 'top' },
  sentence: { size: 12, wrap: true, vertical: 'center', fill: palette.brandLight, indent: 1 },
  section: { size: 13, bold: true, color: palette.brand, vertical: 'center' },
  caption: { size: 9, italic: true, color: palette.muted, wrap: true, vertical: 'top' },
  headingIndented: { ...sheetStyles.heading, indent: 2 },
  headingNumber: { ...sheetStyles.heading, horizontal: 'right' },
  headingCenter: { ...sheetStyles.heading, horizontal: 'center' },
  cellText: text,
  cellNote: note,
  /** Beside a figure that stands to the right. */
  cellTextIndented: { ...text, indent: 2 },
  cellNoteIndented: { ...note, indent: 2 },
  titleWrapped: { ...sheetStyles.title, wrap: true, vertical: 'top' },
  cellCenter: { ...text, horizontal: 'center' },
  cellRight: { ...text, horizontal: 'right' },
  cellInteger: { ...cell, numberFormat: '#,##0' },
  cellDate: { ...cell, numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  cellDateInWords: { ...cell, numberFormat: 'd mmm yyyy', horizontal: 'left' },
  share: { ...cell, numberFormat: '0 %', horizontal: 'right' },
  heat,
  /** Light figures where the colour is dark; the fill is what the colour scale gives them, for readers without one. */
  heatDark: { ...heat, bold: true, color: palette.onBrand, fill: palette.heatHigh },
  heatIdle: { ...heat, color: palette.muted, fill: palette.computed },
  heatNone: { ...heat, color: palette.muted, fill: palette.computed, pattern: 'lightUp' },
  total: { ...heat, bold: true },
  green: { ...verdict, bold: true, color: lights.green.color },
  /** Far above plan is a question, not a success. */
  above: { ...verdict, bold: true, color: lights.amber.color },
  amber: { ...verdict, bold: true, color: lights.amber.color },
  red: { ...verdict, bold: true, color: lights.red.color },
  none: { ...verdict, color: lights.none.color },
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
