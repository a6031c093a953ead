import type { CellStyle } from '../model/style-plan';
import { palette } from './palette';

const line = { color: palette.gridline, bottom: 'thin' } as const;
const body = { vertical: 'top', wrap: true } as const;
/** The indent keeps a number clear of the text in the next column. */
const number = { vertical: 'top', horizontal: 'right', indent: 1 } as const;

/** The cell styles of all sheets Samverka writes, by the keys that plans use. */
export const sheetStyles = {
  title: { size: 16, bold: true, color: palette.brand },
  purpose: { color: palette.text },
  status: { size: 9, color: palette.muted },
  heading: { bold: true, color: palette.onBrand, fill: palette.brand, wrap: true, vertical: 'center' },
  headingRight: {
    bold: true,
    color: palette.onBrand,
    fill: palette.brand,
    wrap: true,
    vertical: 'center',
    horizontal: 'right',
    // Keeps the words clear of the filter button, which stands in the cell's right corner.
    indent: 2,
  },
  text: body,
  code: { ...body, numberFormat: '@' },
  integer: { ...number, numberFormat: '#,##0' },
  decimal1: { ...number, numberFormat: '#,##0.0' },
  decimal2: { ...number, numberFormat: '#,##0.00' },
  general: number,
  year: { vertical: 'top', numberFormat: '0', horizontal: 'left' },
  date: { vertical: 'top', numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  /** The month as a word, so that nobody takes the day for the month. */
  dateInWords: { vertical: 'top', numberFormat: 'd mmm yyyy', horizontal: 'left' },
  computed: { ...body, fill: palette.computed },
  label: { ...body, bold: true, border: line },
  /** Cells of a form, by the style their column would have in a table. */
  answerText: { ...body, border: line },
  answerCode: { ...body, numberFormat: '@', border: line },
  answerYear: { vertical: 'top', numberFormat: '0', horizontal: 'left', border: line },
  answerDate: { vertical: 'top', numberFormat: 'yyyy-mm-dd', horizontal: 'left', border: line },
  answerDateInWords: { vertical: 'top', numberFormat: 'd mmm yyyy', horizontal: 'left', border: line },
  note: { size: 9, italic: true, color: palette.muted, wrap: true, vertical: 'top', indent: 1 },
  link: { color: palette.actual, underline: true, vertical: 'top' },
  big: { size: 20, bold: true, color: palette.brand },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type SheetStyleKey = keyof typeof sheetStyles;
