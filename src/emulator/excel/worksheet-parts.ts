import type { Sheet } from '../document/book';
import { isWholeColumns, isWholeRows, zoneAt, zoneText } from '../document/zones';
import { refuse } from '../engine/errors';
import { bagType, define } from './define';
import { asRange, rangeOf, type RangeTarget } from './targets';

const freeze = (sheet: Sheet, rows: number, columns: number): void => {
  sheet.frozen = { rows, columns };
  sheet.stale.add('freeze');
};

export const freezePanes = define<Excel.WorksheetFreezePanes, Sheet>()({
  call: {
    freezeAt: (sheet, source: RangeTarget | string) => {
      const { zone } = asRange(sheet.book, sheet, source);
      freeze(sheet, isWholeColumns(zone) ? 0 : zone.bottom + 1, isWholeRows(zone) ? 0 : zone.right + 1);
    },
    freezeRows: (sheet, count?: number | null) => freeze(sheet, count ?? 1, 0),
    freezeColumns: (sheet, count?: number | null) => freeze(sheet, 0, count ?? 1),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => {
      const found = frozenRange(sheet);
      if (!found) throw refuse('ItemNotFound');
      return found;
    },
    getLocationOrNullObject: frozenRange,
  },
});

function frozenRange(sheet: Sheet): RangeTarget | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  if (columns === 0) return rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: 16_383 });
  if (rows === 0) return rangeOf(sheet, { top: 0, left: 0, bottom: 1_048_575, right: columns - 1 });
  return rangeOf(sheet, zoneAt(0, 0, rows, columns));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const sheetProtection = define<Excel.WorksheetProtection, Sheet>()({
  get: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => sheet.protection?.options ?? null,
  },
  call: {
    protect: (sheet, options?: Excel.WorksheetProtectionOptions | null, password?: string | null) => {
      // Protecting twice is refused.
      if (sheet.protection) throw refuse('InvalidOperation', 'The sheet is protected already.');
      const given = Object.entries(options ?? {}).filter(
        ([, value]) => value !== null && value !== undefined,
      );
      sheet.protection = {
        password: password ?? null,
        options: { ...defaultOptions, ...Object.fromEntries(given) },
      };
      sheet.book.emit({ kind: 'sheetProtection', sheet, detail: { isProtected: true } });
    },
    unprotect: (sheet, password?: string | null) => {
      if (!sheet.protection) return;
      sheet.book.checkUnprotect();
      if (sheet.protection.password !== null && sheet.protection.password !== (password ?? ''))
        throw refuse('AccessDenied', 'The password is not correct.');
      sheet.protection = null;
      sheet.book.emit({ kind: 'sheetProtection', sheet, detail: { isProtected: false } });
    },
  },
});

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

export const sheetProperty = define<Excel.WorksheetCustomProperty, PropertyTarget>()({
  get: { key: ({ key }) => key, value: ({ sheet, key }) => sheet.customProperties.get(key) },
  set: { value: ({ sheet, key }, value: string) => sheet.customProperties.set(key, value) },
  call: { delete: ({ sheet, key }) => sheet.customProperties.delete(key) },
});

const property = (sheet: Sheet, key: string): PropertyTarget | null => {
  const found = [...sheet.customProperties.keys()].find((other) => other.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : { sheet, key: found };
};

export const sheetProperties = define<Excel.WorksheetCustomPropertyCollection, Sheet>()({
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => ({ sheet, key })),
  item: (sheet, key: string) => {
    const found = property(sheet, key);
    if (!found) throw refuse('ItemNotFound');
    return found;
  },
  call: {
    add: (sheet, key: string, value: string) => {
      sheet.customProperties.set(property(sheet, key)?.key ?? key, value);
      return property(sheet, key);
    },
    getCount: (sheet) => sheet.customProperties.size,
    getItemOrNullObject: property,
  },
});

/** Margins in points. https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout = define<Excel.PageLayout, Sheet>()({
  ...layoutScalars(),
  go: { headersFooters: ({ layout }) => layout.child('headersFooters') },
  call: {
    setPrintArea: (sheet, source: RangeTarget | string) =>
      sheet.layout.set('printArea', zoneText(asRange(sheet.book, sheet, source).zone)),
    setPrintTitleRows: (sheet, source: RangeTarget | string) =>
      sheet.layout.set('titleRows', zoneText(asRange(sheet.book, sheet, source).zone)),
    setPrintTitleColumns: (sheet, source: RangeTarget | string) =>
      sheet.layout.set('titleColumns', zoneText(asRange(sheet.book, sheet, source).zone)),
    setPrintMargins: (sheet, unit: string, margins: Record<string, number>) => {
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit] ?? 1;
      for (const [side, value] of Object.entries(margins)) sheet.layout.set(`${side}Margin`, value * factor);
    },
    getPrintAreaOrNullObject: (sheet) => {
      const range = stored(sheet, 'printArea');
      return range && { sheet, zones: [range.zone] };
    },
    getPrintTitleRowsOrNullObject: (sheet) => stored(sheet, 'titleRows'),
    getPrintTitleColumnsOrNullObject: (sheet) => stored(sheet, 'titleColumns'),
  },
});

function layoutScalars(): object {
  const defaults: Readonly<Record<string, unknown>> = {
    blackAndWhite: false,
    bottomMargin: 54,
    centerHorizontally: false,
    centerVertically: false,
    draftMode: false,
    firstPageNumber: '',
    footerMargin: 21.6,
    headerMargin: 21.6,
    leftMargin: 50.4,
    orientation: 'Portrait',
    paperSize: 'A4',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    rightMargin: 50.4,
    topMargin: 54,
    zoom: { scale: 100 },
  };
  const get: Record<string, (sheet: Sheet) => unknown> = {};
  const set: Record<string, (sheet: Sheet, value: unknown) => unknown> = {};
  for (const [key, fallback] of Object.entries(defaults)) {
    get[key] = ({ layout }) => layout.get(key, fallback);
    set[key] = ({ layout }, value) => layout.set(key, value);
  }
  return { get, set };
}

const stored = (sheet: Sheet, key: string): RangeTarget | null => {
  const address = sheet.layout.get<string | null>(key, null);
  return address === null ? null : asRange(sheet.book, sheet, address);
};

const texts = {
  centerFooter: '', centerHeader: '', leftFooter: '', leftHeader: '', rightFooter: '', rightHeader: '',
}; // prettier-ignore

export const headerFooter = bagType<Excel.HeaderFooter>(texts);
export const headerFooterGroup = bagType<Excel.HeaderFooterGroup>(
  { state: 'Default', useSheetMargins: true, useSheetScale: true },
  ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'],
);
