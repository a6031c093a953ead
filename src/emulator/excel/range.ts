import { applyLook, eachCell, readCell, requireEditable, writeEntries } from '../document/cells';
import { insertCells, removeCells } from '../document/structure';
import { headingsWritten } from '../document/tables';
import {
  cellsOf,
  columnsOf,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  sameZone,
  zoneText,
} from '../document/zones';
import { refuse } from '../engine/errors';
import { getCellProperties, setCellProperties } from './cell-properties';
import { define } from './define';
import { changed } from './events';
import { linkOf, setLink } from './hyperlinks';
import { copyFrom } from './range-copy';
import { find, removeDuplicates, replaceAll } from './range-find';
import { elementsOf } from './range-format';
import { navigation } from './range-navigation';
import { visibleView } from './range-view';
import { specialCells } from './special-cells';
import * as cellValues from './range-values';
import { addressOf, type RangeTarget } from './targets';

const same = (target: RangeTarget): RangeTarget => target;

export const range = define<Excel.Range, RangeTarget>()({
  keep: (target) => {
    target.sheet.book.live.add(target);
    return () => target.sheet.book.live.delete(target);
  },
  get: {
    address: addressOf,
    addressLocal: addressOf,
    cellCount: ({ zone }) => (cellsOf(zone) > 2 ** 31 - 1 ? -1 : cellsOf(zone)),
    rowCount: ({ zone }) => rowsOf(zone),
    columnCount: ({ zone }) => columnsOf(zone),
    rowIndex: ({ zone }) => zone.top,
    columnIndex: ({ zone }) => zone.left,
    isEntireColumn: ({ zone }) => isWholeColumns(zone),
    isEntireRow: ({ zone }) => isWholeRows(zone),
    values: cellValues.values,
    formulas: cellValues.formulas,
    formulasLocal: cellValues.formulasLocal,
    formulasR1C1: cellValues.formulas,
    text: cellValues.text,
    valueTypes: cellValues.valueTypes,
    numberFormat: cellValues.numberFormat,
    numberFormatLocal: cellValues.numberFormat,
    numberFormatCategories: cellValues.numberFormatCategories,
    hyperlink: linkOf,
    hidden: (target) => areHidden(target, 'row') || areHidden(target, 'column'),
    rowHidden: (target) => areHidden(target, 'row'),
    columnHidden: (target) => areHidden(target, 'column'),
    hasSpill: ({ sheet, zone }) =>
      sheet.book.grid.model.getters.getSpreadZone({ sheetId: sheet.id, row: zone.top, col: zone.left }) !==
      undefined,
    style: () => 'Normal',
    top: (target) => offset(target, 'row'),
    left: (target) => offset(target, 'column'),
    height: (target) => extent(target, 'row'),
    width: (target) => extent(target, 'column'),
    linkedDataTypeState: () => null,
  },
  set: {
    values: cellValues.setValues,
    formulas: cellValues.setValues,
    formulasLocal: cellValues.setFormulasLocal,
    numberFormat: cellValues.setNumberFormat,
    numberFormatLocal: cellValues.setNumberFormat,
    hyperlink: setLink,
    rowHidden: (target, value: boolean) => hide(target, 'row', value),
    columnHidden: (target, value: boolean) => hide(target, 'column', value),
    style: ({ sheet, zone }, styleName: string) => applyLook(sheet, [zone], { styleName }),
  },
  go: {
    format: ({ sheet, zone }) => ({ sheet, zones: [zone] }),
    worksheet: ({ sheet }) => sheet,
    dataValidation: same,
    conditionalFormats: same,
    sort: same,
  },
  call: {
    ...navigation,
    _ValidateArraySize: ({ zone }, rows: number, columns: number) => {
      if (rows !== rowsOf(zone) || columns !== columnsOf(zone))
        throw refuse('InvalidArgument', 'The array does not have the size of the range.');
    },
    clear,
    insert: ({ sheet, zone }, shift: string) => {
      insertCells(sheet, zone, shift);
      changed(
        { sheet, zone },
        isWholeRows(zone) ? 'RowInserted' : isWholeColumns(zone) ? 'ColumnInserted' : 'CellInserted',
      );
      return { sheet, zone };
    },
    delete: ({ sheet, zone }, shift: string) => {
      const type = isWholeRows(zone) ? 'RowDeleted' : isWholeColumns(zone) ? 'ColumnDeleted' : 'CellDeleted';
      removeCells(sheet, zone, shift);
      changed({ sheet, zone }, type);
    },
    merge: (target, across?: boolean | null) => merge(target, across === true),
    unmerge: ({ sheet, zone }) =>
      void sheet.book.grid.dispatch(['REMOVE_MERGE', { sheetId: sheet.id, target: [zone] }]),
    select: ({ sheet, zone }) => {
      sheet.book.select(sheet, zone);
    },
    calculate: () => undefined,
    setDirty: () => undefined,
    copyFrom,
    find: (target, text: string, criteria: Excel.SearchCriteria) => {
      const found = find(target, text, criteria);
      if (!found) throw refuse('ItemNotFound');
      return found;
    },
    findOrNullObject: find,
    replaceAll,
    removeDuplicates,
    getSpecialCells: (target, type: string, valueType?: string | null) => {
      const found = specialCells(target, type, valueType ?? 'All');
      if (!found) throw refuse('ItemNotFound');
      return found;
    },
    getSpecialCellsOrNullObject: (target, type: string, valueType?: string | null) =>
      specialCells(target, type, valueType ?? 'All'),
    getTables: ({ sheet, zone }, fully?: boolean | null) => ({
      sheet,
      tables: sheet.tables.filter((table) =>
        fully ? contains(zone, table.zone) : intersect(zone, table.zone) !== null,
      ),
    }),
    getVisibleView: visibleView,
    getSpillingToRangeOrNullObject: ({ sheet, zone }) => {
      const spill = sheet.book.grid.model.getters.getSpreadZone({
        sheetId: sheet.id,
        row: zone.top,
        col: zone.left,
      });
      return spill ? { sheet, zone: spill } : null;
    },
    getCellProperties,
    setCellProperties,
    getImage: () => {
      throw refuse('NotImplemented', 'This host draws no pictures of cells.');
    },
  },
});

type Clearing = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
function clear({ sheet, zone }: RangeTarget, applyTo?: Clearing | null): void {
  requireEditable(sheet, sheet.book.grid.clip(sheet.id, zone) ?? zone);
  const what = applyTo ?? 'All';
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    sheet.book.grid.clearContents(sheet.id, zone);
    headingsWritten(sheet, zone);
  }
  if (what === 'All' || what === 'Formats') sheet.book.grid.clearLooks(sheet.id, [zone]);
  if (what === 'All') {
    sheet.validations = without(sheet.validations, { sheet, zone });
    sheet.conditionalFormats = without(sheet.conditionalFormats, { sheet, zone });
    sheet.stale.add('validations').add('conditionalFormats');
  }
  if (what !== 'Formats' && what !== 'Contents')
    sheet.links = sheet.links.filter((link) => !intersect(link.zone, zone));
  changed({ sheet, zone }, 'RangeEdited');
}

function merge({ sheet, zone }: RangeTarget, across: boolean): void {
  requireEditable(sheet, zone);
  // https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf: not in tables
  if (sheet.tables.some((table) => intersect(table.zone, zone)))
    throw refuse('InvalidOperation', 'Cells of a table cannot be merged.');
  sheet.book.grid.grow(sheet.id, zone.bottom, zone.right);
  const zones = across
    ? Array.from({ length: rowsOf(zone) }, (_, i) => ({ ...zone, top: zone.top + i, bottom: zone.top + i }))
    : [zone];
  for (const target of zones) {
    // Only the first cell of merged cells keeps its value.
    eachCell(sheet, target, (row, column) => {
      if (row !== target.top || column !== target.left)
        if (readCell(sheet, row, column).value !== null)
          writeEntries(sheet, { top: row, bottom: row, left: column, right: column }, '');
    });
    if (cellsOf(target) > 1)
      sheet.book.grid.dispatch(['ADD_MERGE', { sheetId: sheet.id, target: [target], force: true }]);
  }
}

/** Rules without those of the zone: cleared cells have none. */
function without<T extends { zones: RangeTarget['zone'][] }>(
  states: readonly T[],
  { zone }: RangeTarget,
): T[] {
  for (const state of states)
    if (state.zones.some((own) => contains(zone, own) || sameZone(zone, own)))
      state.zones = state.zones.filter((own) => !contains(zone, own));
  return states.filter((state) => state.zones.length > 0);
}

function areHidden(target: RangeTarget, dimension: 'row' | 'column'): boolean | null {
  const { isRowHidden, isColHidden } = target.sheet.book.grid.model.getters;
  const elements = elementsOf(target, dimension);
  const hidden = elements.filter((i) =>
    (dimension === 'row' ? isRowHidden : isColHidden)(target.sheet.id, i),
  );
  if (hidden.length === 0) return false;
  return hidden.length === elements.length ? true : null;
}

function hide(target: RangeTarget, dimension: 'row' | 'column', isHidden: boolean): void {
  const { sheet } = target;
  if (
    sheet.protection &&
    sheet.protection.options[dimension === 'row' ? 'allowFormatRows' : 'allowFormatColumns'] !== true
  )
    throw refuse('AccessDenied');
  const type = isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
  const elements = elementsOf(target, dimension);
  const payload = { sheetId: sheet.id, dimension: dimension === 'row' ? 'ROW' : 'COL', elements };
  if (!sheet.book.grid.dispatch([type, payload]))
    throw refuse('InvalidOperation', `${zoneText(target.zone)} cannot be hidden.`);
}

const pointsPerPixel = 0.75;

function offset({ sheet, zone }: RangeTarget, dimension: 'row' | 'column'): number {
  const { getRowSize, getColSize } = sheet.book.grid.model.getters;
  const end = dimension === 'row' ? zone.top : zone.left;
  const held = sheet.book.grid.clip(sheet.id, {
    top: 0,
    left: 0,
    bottom: Math.max(0, end - 1),
    right: Math.max(0, end - 1),
  });
  let pixels = 0;
  for (let i = 0; i < end && held; i++)
    pixels +=
      dimension === 'row'
        ? i <= held.bottom
          ? getRowSize(sheet.id, i)
          : 20
        : i <= held.right
          ? getColSize(sheet.id, i)
          : 64;
  return pixels * pointsPerPixel;
}

function extent(target: RangeTarget, dimension: 'row' | 'column'): number {
  const { top, bottom, left, right } = target.zone;
  const after = { ...target.zone, top: bottom + 1, left: right + 1 };
  const to = offset({ ...target, zone: after }, dimension);
  return to - offset({ ...target, zone: { ...target.zone, top, left } }, dimension);
}
