import type { Range } from '../model/address';
import { cellIndex } from '../model/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { TemplateDefinition } from '../templates/template';
import { findForms } from './find-forms';
import type { Header } from './header-rows';
import { findHeader } from './header-rows';
import type { HeadingIndex } from './heading-index';
import { headingIndexOf } from './heading-index';
import { isHxlRow } from './row-kinds';
import { regionColumns } from './region-columns';
import { SheetGrid } from './sheet-grid';
import { splitHeader } from './split-header';
import type { Region } from './table';
import { scanBody } from './table-body';

/** More tables than this in one sheet are a layout, not data. */
const MOST_TABLES = 200;

/** The tables of a sheet: native ones, forms, and those that are only laid out as tables. */
export function findRegions(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  templates: readonly TemplateDefinition[],
): Region[] {
  const grid = new SheetGrid(sheet, workbook);
  const index = headingIndexOf(templates);
  const regions: Region[] = [];
  const take = (found: readonly Region[]) => {
    for (const region of found) {
      regions.push(region);
      grid.block(region.range);
      for (const row of region.totalRows) {
        grid.block({ ...region.range, top: row, bottom: row });
      }
    }
  };
  for (const table of sheet.tables) take(nativeRegion(grid, table, index));
  take(findForms(grid, templates));
  let from = 0;
  while (regions.length < MOST_TABLES && from < grid.rowNumbers.length) {
    const header = findHeader(grid, from, index);
    if (!header) break;
    const found = splitHeader(grid, header).map((part) => regionOf(grid, part, index));
    take(found.map(({ region }) => region));
    // Side by side tables end at different rows; what is left over below the shorter is searched again.
    from = Math.max(from + 1, Math.min(...found.map(({ next }) => next)));
  }
  return regions.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

function nativeRegion(
  grid: SheetGrid,
  table: SheetSnapshot['tables'][number],
  index: HeadingIndex,
): Region[] {
  const { range } = table;
  // Names that Excel gives by itself, and tags: the real headings stand elsewhere.
  const unnamed = table.headings.filter((heading) =>
    /^(?:(?:column|kolumn|spalte|colonne|columna)\d*|#[a-z].*)$/i.test(heading),
  );
  const isUnnamed = unnamed.length > table.headings.length / 2;
  if (!table.hasHeaderRow || isUnnamed || grid.positionOf(range.top) >= grid.rowNumbers.length) return [];
  const second = range.top + 1;
  const texts: string[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const text = grid.text(cellIndex(grid.cells, second, column));
    if (text !== '') texts.push(text);
  }
  const header: Header = {
    rows: [range.top],
    left: range.left,
    right: range.right,
    hxlRow: isHxlRow(texts) ? second : null,
  };
  const { region } = regionOf(grid, header, index, range);
  return [region];
}

/** A region of known headings; a native table ends where it says, but for rows typed right below it. */
function regionOf(
  grid: SheetGrid,
  header: Header,
  index: HeadingIndex,
  native?: Range,
): { readonly region: Region; readonly next: number } {
  const body = scanBody(grid, header, index, native?.bottom ?? 0);
  const dataColumns = columnsWithData(grid, header, body.dataRows);
  const top = header.rows[0] ?? 0;
  const region: Region = {
    range: { top, left: header.left, bottom: body.bottom, right: header.right },
    orientation: 'rows',
    headerRows: [...header.rows, ...body.repeatedRows],
    unitRows: body.unitRows,
    hxlRow: body.hxlRow,
    totalRows: body.totalRows,
    sectionRows: body.sectionRows,
    dataRows: body.dataRows,
    columns: regionColumns(grid, header, body.hxlRow, (column) => dataColumns.has(column)),
  };
  return { region, next: body.next };
}

/** Columns with something in a data row; found as soon as all of them have something. */
function columnsWithData(grid: SheetGrid, header: Header, rows: readonly number[]): Set<number> {
  const columns = new Set<number>();
  const width = header.right - header.left + 1;
  for (const row of rows) {
    if (columns.size === width) break;
    for (const i of grid.filledIn(grid.positionOf(row), header.left, header.right)) {
      columns.add(grid.cells.columns[i] ?? 0);
    }
  }
  return columns;
}
