import type { Book, Sheet } from '../document/book';
import { addSheet } from '../document/sheets';
import { refuse } from '../engine/errors';
import { bagType, define } from './define';
import { insertSheets } from './insert-sheets';
import { rangeOf } from './targets';

const same = (book: Book): Book => book;

export const workbook = define<Excel.Workbook, Book>()({
  get: {
    name: (book) => book.name,
    autoSave: () => true,
    isDirty: () => true,
    readOnly: () => false,
    previouslySaved: () => true,
    calculationEngineVersion: () => 191_029,
    chartDataPointTrack: () => true,
    usePrecisionAsDisplayed: () => false,
  },
  go: {
    application: same,
    comments: same,
    customXmlParts: same,
    functions: same,
    names: same,
    properties: same,
    protection: same,
    settings: same,
    styles: same,
    tables: same,
    worksheets: same,
    bindings: same,
    pivotTables: same,
    slicers: same,
  },
  call: {
    getSelectedRange: (book) => rangeOf(book.active, book.active.selection),
    getActiveCell: (book) => {
      const { top, left } = book.active.selection;
      return rangeOf(book.active, { top, left, bottom: top, right: left });
    },
    getSelectedRanges: (book) => ({ sheet: book.active, zones: [book.active.selection] }),
    getActiveChartOrNullObject: () => null,
    getIsActiveCollabSession: () => false,
    insertWorksheetsFromBase64: insertSheets,
    save: () => undefined,
    close: () => undefined,
    focus: () => undefined,
    _GetSheetById: (book, id: string) => book.sheetById(id) ?? null,
  },
});

export const application = define<Excel.Application, Book>()({
  get: {
    calculationMode: (book) => book.application.get('calculationMode', 'Automatic'),
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191_029,
    decimalSeparator: (book) => (book.options.locale.startsWith('sv') ? ',' : '.'),
    thousandsSeparator: (book) => (book.options.locale.startsWith('sv') ? '\u00a0' : ','),
    useSystemSeparators: () => true,
  },
  set: { calculationMode: (book, mode: string) => book.application.set('calculationMode', mode) },
  go: { cultureInfo: same, iterativeCalculation: (book) => book.application.child('iterativeCalculation') },
  call: {
    // The grid calculates at once; a host that waits would show older values. *unverified* what Excel on the web shows.
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const iterativeCalculation = bagType<Excel.IterativeCalculation>({
  enabled: false,
  maxChange: 0.001,
  maxIteration: 100,
});

export const cultureInfo = define<Excel.CultureInfo, Book>()({
  get: { name: (book) => book.options.locale },
  go: { datetimeFormat: same, numberFormat: same },
});

export const numberFormatInfo = define<Excel.NumberFormatInfo, Book>()({
  get: {
    numberDecimalSeparator: (book) => (book.options.locale.startsWith('sv') ? ',' : '.'),
    numberGroupSeparator: (book) => (book.options.locale.startsWith('sv') ? '\u00a0' : ','),
    currencySymbol: (book) => (book.options.locale.startsWith('sv') ? 'kr' : '$'),
  },
});

export const datetimeFormatInfo = define<Excel.DatetimeFormatInfo, Book>()({
  get: {
    dateSeparator: (book) => (book.options.locale.startsWith('sv') ? '-' : '/'),
    shortDatePattern: (book) => (book.options.locale.startsWith('sv') ? 'yyyy-MM-dd' : 'M/d/yyyy'),
    longDatePattern: (book) =>
      book.options.locale.startsWith('sv') ? "'den 'd MMMM yyyy" : 'dddd, MMMM d, yyyy',
    longTimePattern: (book) => (book.options.locale.startsWith('sv') ? 'HH:mm:ss' : 'h:mm:ss AM/PM'),
    timeSeparator: () => ':',
  },
});

export const workbookProtection = define<Excel.WorkbookProtection, Book>()({
  get: { protected: (book) => book.protection !== null },
  call: {
    protect: (book, password?: string | null) => {
      if (book.protection) throw refuse('InvalidOperation', 'The workbook is protected already.');
      book.protection = { password: password ?? null };
    },
    unprotect: (book, password?: string | null) => {
      book.checkUnprotect();
      if (book.protection?.password && book.protection.password !== password) throw refuse('AccessDenied');
      book.protection = null;
    },
  },
});

const find = (book: Book, key: string): Sheet | null => book.sheetById(key) ?? book.sheetNamed(key) ?? null;

const visible = (book: Book, only?: boolean | null): Sheet[] =>
  only ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;

export const worksheets = define<Excel.WorksheetCollection, Book>()({
  items: (book) => book.sheets,
  item: (book, key: string) => {
    const found = find(book, key);
    if (!found) throw refuse('ItemNotFound');
    return found;
  },
  call: {
    add: (book, name?: string | null) => addSheet(book, name ?? null),
    getActiveWorksheet: (book) => book.active,
    getCount: (book, only?: boolean | null) => visible(book, only).length,
    getFirst: (book, only?: boolean | null) => visible(book, only)[0],
    getLast: (book, only?: boolean | null) => visible(book, only).at(-1),
    getItemOrNullObject: find,
  },
});
