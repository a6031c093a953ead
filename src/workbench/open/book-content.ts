import type { Book, Sheet } from '../../emulator/document/book';
import { lookAt, mergesOf, readCell } from '../../emulator/document/cells';
import type { BookContent, CellContent, SheetContent } from '../../emulator/document/content-types';
import type { CellLook } from '../../emulator/document/style';
import { zoneAt, type Zone } from '../../emulator/document/zones';

/** The grid's size of a column that nobody has changed, in pixels. */
const usualWidth = 96;
const pointsAPixel = 0.75;

/** All of a workbook that its sheets take along into another one. */
export function contentOf(book: Book): BookContent {
  return {
    sheets: book.sheets.map(sheetContent),
    names: book.names.map(({ name, formula, sheetId, visible }) => {
      const sheet = sheetId === null ? undefined : book.sheetById(sheetId)?.name;
      return { name, formula, visible, ...(sheet === undefined ? {} : { sheet }) };
    }),
  };
}

function sheetContent(sheet: Sheet): SheetContent {
  const { grid } = sheet.book;
  const { getNumberCols, getNumberRows, getColSize, isColHidden, isRowHidden } = grid.model.getters;
  const indexes = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const columns = indexes(getNumberCols(sheet.id));
  const { tables, validations, conditionalFormats, links, frozen, visibility } = sheet;
  return {
    name: sheet.name,
    visibility,
    cells: cellContents(sheet),
    looks: lookContents(sheet),
    merges: mergesOf(sheet),
    tables,
    validations,
    conditionalFormats,
    links,
    frozen,
    columnWidths: new Map(
      columns
        .filter((column) => getColSize(sheet.id, column) !== usualWidth)
        .map((column) => [column, getColSize(sheet.id, column) * pointsAPixel]),
    ),
    isRefused: sheet.charts.length + sheet.comments.length > 0,
    hiddenColumns: columns.filter((column) => isColHidden(sheet.id, column)),
    hiddenRows: indexes(getNumberRows(sheet.id)).filter((row) => isRowHidden(sheet.id, row)),
  };
}

function cellContents(sheet: Sheet): CellContent[] {
  return [...sheet.book.grid.cells(sheet.id)].flatMap(({ position: { row, col: column } }) => {
    const { value, formula } = readCell(sheet, row, column);
    if (value === null && formula === null) return [];
    return [{ row, column, value, ...(formula === null ? {} : { formula }) }];
  });
}

/** Looks by runs of equal ones below each other. */
function lookContents(sheet: Sheet): { readonly zone: Zone; readonly look: CellLook }[] {
  const runs: { zone: Zone; readonly look: CellLook; readonly key: string }[] = [];
  const places = [...sheet.book.grid.cells(sheet.id)].map(({ position }) => position);
  for (const { row, col: column } of places.sort((a, b) => a.col - b.col || a.row - b.row)) {
    const look = lookAt(sheet, row, column);
    const key = JSON.stringify(Object.entries(look).sort());
    const last = runs.at(-1);
    if (last?.key === key && last.zone.left === column && last.zone.bottom === row - 1)
      last.zone = { ...last.zone, bottom: row };
    else if (key !== '[]') runs.push({ zone: zoneAt(row, column), look, key });
  }
  return runs.map(({ zone, look }) => ({ zone, look }));
}
