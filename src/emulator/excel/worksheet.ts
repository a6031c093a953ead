import type { Sheet } from '../document/book';
import { usedZone } from '../document/cells';
import { copySheet, deleteSheet, renameSheet, setVisibility, moveSheet } from '../document/sheets';
import { parseZone, sheetZone, zoneAt } from '../document/zones';
import { refuse } from '../engine/errors';
import { colorOf } from './range-format';
import { define } from './define';
import { find } from './range-find';
import { findRange, rangeOf, type RangeTarget } from './targets';

const same = (sheet: Sheet): Sheet => sheet;

const neighbour = (sheet: Sheet, step: number, visibleOnly?: boolean | null): Sheet | null => {
  const { sheets } = sheet.book;
  for (let i = sheet.position + step; i >= 0 && i < sheets.length; i += step)
    if (!visibleOnly || sheets[i]?.visibility === 'Visible') return sheets[i] ?? null;
  return null;
};

const required = <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw refuse('ItemNotFound');
  return found;
};

export const worksheet = define<Excel.Worksheet, Sheet>()({
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet) => sheet.position,
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    showHeadings: (sheet) => sheet.showHeadings,
    enableCalculation: (sheet) => sheet.enableCalculation,
    standardHeight: () => 15,
    standardWidth: (sheet) => sheet.standardWidth,
    tabId: (sheet) => sheet.book.sheets.indexOf(sheet) + 1,
  },
  set: {
    name: renameSheet,
    position: moveSheet,
    visibility: setVisibility,
    // An empty text is no colour.
    tabColor: (sheet, color: string) => {
      sheet.tabColor = color === '' ? '' : colorOf(color);
      const { id, tabColor } = sheet;
      sheet.book.grid.dispatchLater(`${id} color`, [
        'COLOR_SHEET',
        { sheetId: id, color: tabColor || undefined },
      ]);
    },
    showGridlines: setGridlines,
    showHeadings: (sheet, value: boolean) => (sheet.showHeadings = value),
    enableCalculation: (sheet, value: boolean) => (sheet.enableCalculation = value),
    standardWidth: (sheet, value: number) => (sheet.standardWidth = value),
  },
  go: {
    autoFilter: same,
    charts: same,
    comments: same,
    customProperties: same,
    freezePanes: same,
    names: same,
    pageLayout: same,
    pivotTables: same,
    protection: same,
    shapes: same,
    slicers: same,
    tables: same,
  },
  call: {
    activate: (sheet) => {
      if (sheet.visibility !== 'Visible')
        throw refuse('InvalidOperation', 'A hidden sheet cannot be activated.');
      sheet.book.activate(sheet);
    },
    calculate: () => undefined,
    copy: (sheet, position?: string | null, relativeTo?: Sheet | null) =>
      copySheet(sheet, position ?? 'None', relativeTo ?? null),
    delete: deleteSheet,
    getCell: (sheet, row: number, column: number) => rangeOf(sheet, zoneAt(row, column)),
    getRange: (sheet, address?: string | null) =>
      address ? findRange(sheet.book, sheet, address) : rangeOf(sheet, sheetZone),
    getRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
      rangeOf(sheet, zoneAt(row, column, rows, columns)),
    getRanges: (sheet, address?: string | null) => ({ sheet, zones: zonesOf(address) }),
    getUsedRange: (sheet, valuesOnly?: boolean | null) =>
      rangeOf(sheet, usedZone(sheet, sheetZone, valuesOnly === true) ?? zoneAt(0, 0)),
    getUsedRangeOrNullObject: (sheet, valuesOnly?: boolean | null) => {
      const zone = usedZone(sheet, sheetZone, valuesOnly === true);
      return zone && rangeOf(sheet, zone);
    },
    getNext: (sheet, visibleOnly?: boolean | null) => required(neighbour(sheet, 1, visibleOnly)),
    getNextOrNullObject: (sheet, visibleOnly?: boolean | null) => neighbour(sheet, 1, visibleOnly),
    getPrevious: (sheet, visibleOnly?: boolean | null) => required(neighbour(sheet, -1, visibleOnly)),
    getPreviousOrNullObject: (sheet, visibleOnly?: boolean | null) => neighbour(sheet, -1, visibleOnly),
    findAll: (sheet, text: string, criteria: Excel.WorksheetSearchCriteria) =>
      required(findAll(sheet, text, criteria)),
    findAllOrNullObject: findAll,
    _GetSheetById: (sheet, id: string) => required(sheet.book.sheetById(id)),
    _GetAnotherWorksheetById: (sheet, id: string) => required(sheet.book.sheetById(id)),
  },
});

function setGridlines(sheet: Sheet, areVisible: boolean): void {
  sheet.showGridlines = areVisible;
  sheet.book.grid.dispatchLater(`${sheet.id} gridlines`, [
    'SET_GRID_LINES_VISIBILITY',
    { sheetId: sheet.id, areGridLinesVisible: areVisible },
  ]);
}

function zonesOf(address: string | null | undefined): RangeTarget['zone'][] {
  if (!address) return [sheetZone];
  return address.split(/[,;]/).map((part) => {
    const zone = parseZone(part.slice(part.lastIndexOf('!') + 1));
    if (!zone) throw refuse('InvalidArgument', `"${part}" is no range.`);
    return zone;
  });
}

function findAll(sheet: Sheet, text: string, criteria: Excel.WorksheetSearchCriteria): unknown {
  const used = usedZone(sheet, sheetZone, true);
  if (!used) return null;
  const zones: RangeTarget['zone'][] = [];
  for (let row = used.top; row <= used.bottom; row++)
    for (let column = used.left; column <= used.right; column++) {
      const zone = zoneAt(row, column);
      if (find({ sheet, zone }, text, criteria)) zones.push(zone);
    }
  return zones.length > 0 ? { sheet, zones } : null;
}
