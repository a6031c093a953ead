import type { Result } from '../../../core/issues/refusal';
import { done } from '../../../core/issues/refusal';
import type { Range } from '../../../core/model/address';
import { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { CellTable } from '../../../core/model/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/model/snapshot';
import type { Session } from '../session';
import { FormatList, addGrid } from './cell-grid';
import type { Corner, Details, SheetDetails } from './details';
import { cornerRange, detailsErrand } from './details';
import { hiddenLines } from './hidden-lines';
import type { Overview, TableHead } from './overview';
import { overviewErrand } from './overview';
import { readGrids } from './read-grids';
import { commentsOf } from './remarks';
import type { SheetRange } from './rectangles';
import { beyondCorner } from './rectangles';

/** Cells that may come along with the details, shared by the sheets. */
const CELLS_WITH_DETAILS = 40_000;
const CORNER_COLUMNS = 40;

/** Everything in the open workbook, in two trips and as many more as the payload of its cells needs. */
export async function readOpenWorkbook(
  session: Session,
  wanted?: readonly string[],
): Promise<Result<WorkbookSnapshot>> {
  const overview = await readOverview(session);
  if (!overview.ok) return overview;
  const isWanted = (sheet: string) => wanted === undefined || wanted.includes(sheet);
  const corner = cornerFor(overview.value.sheets.filter(({ name }) => isWanted(name)).length);
  const found = await readDetails(session, overview.value, (sheet) => (isWanted(sheet) ? corner : null));
  if (!found.ok) return found;
  const { details, hasCorners } = found.value;
  const formats = new FormatList();
  const builders = new Map(
    details.sheets
      .filter(({ head }) => isWanted(head.name))
      .map(({ head }) => [head.name, new CellTableBuilder()]),
  );
  const rest: SheetRange[] = [];
  for (const { head, used, corner: grid } of details.sheets) {
    const builder = builders.get(head.name);
    if (used === null || builder === undefined) continue;
    if (grid) addGrid(grid, formats, builder);
    const left = hasCorners ? beyondCorner(used, cornerRange(corner)) : [used];
    rest.push(...left.map((range) => ({ sheet: head.name, range })));
  }
  const cells = await readGrids(session, rest, (sheet, grid) => {
    const builder = builders.get(sheet);
    if (builder) addGrid(grid, formats, builder);
  });
  if (!cells.ok) return cells;
  const tables = new Map([...builders].map(([name, builder]) => [name, builder.build()]));
  return done(snapshot(overview.value, details, tables, formats));
}

/** A host that does not know conversations still tells the rest. */
async function readOverview(session: Session): Promise<Result<Overview>> {
  const all = await session.trip(overviewErrand(true));
  if (all.ok || all.refusal.code !== 'host-too-old') return all;
  return session.trip(overviewErrand(false));
}

function cornerFor(sheets: number): Corner {
  const rows = Math.floor(CELLS_WITH_DETAILS / CORNER_COLUMNS / Math.max(sheets, 1));
  return { rows: Math.max(rows, 25), columns: CORNER_COLUMNS };
}

/** Texts can make the corners too large for one answer; then the details come without them. */
async function readDetails(
  session: Session,
  overview: Overview,
  cornerOf: (sheet: string) => Corner | null,
): Promise<Result<{ readonly details: Details; readonly hasCorners: boolean }>> {
  const all = await session.trip(detailsErrand(overview, cornerOf));
  if (all.ok) return done({ details: all.value, hasCorners: true });
  if (all.refusal.code !== 'payload-too-large') return all;
  const without = await session.trip(detailsErrand(overview, () => null));
  return without.ok ? done({ details: without.value, hasCorners: false }) : without;
}

function snapshot(
  overview: Overview,
  details: Details,
  cells: ReadonlyMap<string, CellTable>,
  formats: FormatList,
): WorkbookSnapshot {
  const tables = overview.tables.flatMap((table, i) => {
    const range = details.tableRanges[i];
    return range ? [{ table, range }] : [];
  });
  return {
    file: overview.file,
    format: 'open',
    date1904: 'unknown',
    sheets: details.sheets.map((sheet) =>
      sheetSnapshot(
        sheet,
        cells.get(sheet.head.name) ?? null,
        tables.filter(({ table }) => table.sheet === sheet.head.name),
        commentsOf(sheet.head.name, details.remarks, overview.remarks),
      ),
    ),
    formats: formats.codes,
    names: [...overview.names, ...details.sheets.flatMap(({ names }) => names)],
    properties: overview.properties,
    customParts: details.parts,
    contents: 'unknown',
  };
}

/** @param cells null when they were not read: how far they reach is known all the same. */
function sheetSnapshot(
  sheet: SheetDetails,
  cells: CellTable | null,
  tables: readonly { readonly table: TableHead; readonly range: Range }[],
  comments: SheetSnapshot['comments'],
): SheetSnapshot {
  const hidden = sheet.formatted && hiddenLines(sheet.formatted, sheet.visible);
  const filtered = tables.filter(({ table }) => table.hasFilter).map(({ range }) => range);
  return {
    name: sheet.head.name,
    state: sheet.head.state,
    dimension: cells === null ? sheet.used : dimensionOf(cells),
    cells: cells ?? new CellTableBuilder().build(),
    merges: sheet.merges,
    tables: tables.map(({ table: { name, headings, hasHeaderRow, hasTotalsRow }, range }) => ({
      name,
      range,
      headings,
      hasHeaderRow,
      hasTotalsRow,
    })),
    // Which rule a range has takes a question for each range.
    validations: sheet.validations.map((range) => ({
      ranges: [range],
      type: 'unknown',
      formula1: '',
      formula2: '',
    })),
    conditionalFormats: sheet.conditionalFormats,
    hiddenRows: hidden?.rows ?? [],
    hiddenColumns: hidden?.columns ?? [],
    filters: sheet.filter ? [sheet.filter, ...filtered] : filtered,
    isProtected: sheet.head.isProtected,
    comments,
  };
}

function dimensionOf(cells: CellTable): Range | null {
  if (cells.size === 0) return null;
  let left = Infinity;
  let right = 0;
  for (const column of cells.columns) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top: cells.rows[0] ?? 1, left, bottom: cells.rows[cells.size - 1] ?? 1, right };
}
