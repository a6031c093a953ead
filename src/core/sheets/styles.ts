import type { CellStyle } from '../model/style-plan';
import { palette } from './palette';

const line = { color: palette.gridline, bottom: 'thin' } as const;
const body = { vertical: 'top', wrap: true } as const;
/** The indent keeps a number clear of the text in the next column. */
const number = { vertical: 'top', horizontal: 'right', indent: 1 } as const;

const note = { size: 9, italic: true, color: palette.muted, wrap: true, vertical: 'top', indent: 1 } as const;

/** Cells with values, by what they hold. */
const fields = {
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
} as const satisfies Readonly<Record<string, CellStyle>>;

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
  text: { ...fields.text, border: line },
  code: { ...fields.code, border: line },
  integer: { ...fields.integer, border: line },
  decimal1: { ...fields.decimal1, border: line },
  decimal2: { ...fields.decimal2, border: line },
  general: { ...fields.general, border: line },
  year: { ...fields.year, border: line },
  date: { ...fields.date, border: line },
  dateInWords: { ...fields.dateInWords, border: line },
  // Columns below what is written: the same look without lines, which would run down the whole sheet.
  textLater: fields.text,
  codeLater: fields.code,
  integerLater: fields.integer,
  decimal1Later: fields.decimal1,
  decimal2Later: fields.decimal2,
  generalLater: fields.general,
  yearLater: fields.year,
  dateLater: fields.date,
  dateInWordsLater: fields.dateInWords,
  computed: { ...body, fill: palette.computed },
  total: { bold: true, color: palette.text, vertical: 'center' },
  totalNumber: { ...number, bold: true, vertical: 'center', numberFormat: '#,##0' },
  /** What a sheet to fill in shows by itself. */
  shown: { ...body, fill: palette.computed, border: line },
  shownNumber: { ...number, fill: palette.computed, border: line },
  /** A number beside its label, in line with the texts below and above. */
  answer: { vertical: 'top', horizontal: 'left', border: line },
  label: { ...body, bold: true, border: line },
  note,
  /** A note beside an answer, with the answer's line. */
  help: { ...note, border: line },
  link: { color: palette.actual, underline: true, vertical: 'top' },
  big: { size: 20, bold: true, color: palette.brand },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type SheetStyleKey = keyof typeof sheetStyles;

/** Styles of cells with values; each has one for what is typed later. */
export type FieldStyleKey = keyof typeof fields;
