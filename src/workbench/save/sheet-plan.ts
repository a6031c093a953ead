import type { ColumnPlan, PrintPlan, RowHeightPlan, SheetPlan, TablePlan } from '../../core/model/plan';
import { parseRange } from '../../core/model/address';
import { lookAt, mergesOf, readCell, usedZone } from '../../emulator/document/cells';
import type { Sheet } from '../../emulator/document/book';
import type { LinkState, TableState } from '../../emulator/document/state';
import { sheetZone, type Zone } from '../../emulator/document/zones';
import type { StyleKeys } from './cell-style';
import { planValue } from './cell-value';
import { rangeOf } from './ranges';
import { chartPlan } from './sheet-charts';
import { conditionalFormatPlan, validationPlan } from './sheet-rules';

const pointsAPixel = 0.75;
const digit = 7;
const padding = 5;
/** Height of a row that nobody has made higher, in the grid's pixels. */
const usualHeight = 23;

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

/** All of a sheet that a plan has words for. */
export function sheetPlan(sheet: Sheet, keys: StyleKeys): SheetPlan {
  const used = usedZone(sheet, sheetZone, false);
  const { rows, columns } = sheet.frozen;
  const print = printPlan(sheet);
  return {
    name: sheet.name,
    state:
      sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden',
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
    columns: columnPlans(sheet, used?.right ?? -1),
    rowHeights: rowHeights(sheet, used?.bottom ?? -1),
    blocks: used ? [block(sheet, used, keys)] : [],
    merges: mergesOf(sheet).map(rangeOf),
    tables: sheet.tables.map(tablePlan),
    validations: present(sheet.validations.map(validationPlan)),
    conditionalFormats: present(sheet.conditionalFormats.map(conditionalFormatPlan)),
    links: sheet.links.map(linkPlan),
    notes: sheet.comments.map(({ row, column, author, text }) => ({
      row: row + 1,
      column: column + 1,
      author,
      text,
    })),
    charts: present(sheet.charts.map((chart) => chartPlan(sheet, chart))),
    ...(rows + columns > 0 ? { freezeAt: { row: rows + 1, column: columns + 1 } } : {}),
    showGridlines: sheet.showGridlines,
    ...(print ? { print } : {}),
    protect: sheet.protection !== null,
    hiddenRows: hiddenRows(sheet, used?.bottom ?? -1),
  };
}

function block(sheet: Sheet, used: Zone, keys: StyleKeys) {
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, i) => used.top + i);
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, i) => used.left + i);
  return {
    row: used.top + 1,
    column: used.left + 1,
    values: rows.map((row) => columns.map((column) => planValue(readCell(sheet, row, column)))),
    styles: rows.map((row) => columns.map((column) => keys.keyOf(lookAt(sheet, row, column)))),
  };
}

function columnPlans(sheet: Sheet, last: number): ColumnPlan[] {
  const { getColSize, isColHidden } = sheet.book.grid.model.getters;
  return Array.from({ length: last + 1 }, (_, column) => ({
    first: column + 1,
    last: column + 1,
    width: Math.max(1, (getColSize(sheet.id, column) - padding) / digit),
    ...(isColHidden(sheet.id, column) ? { hidden: true } : {}),
  }));
}

function rowHeights(sheet: Sheet, last: number): RowHeightPlan[] {
  const { getRowSize } = sheet.book.grid.model.getters;
  return Array.from({ length: last + 1 }, (_, row) => ({
    row: row + 1,
    points: getRowSize(sheet.id, row) * pointsAPixel,
    grows: true,
  })).filter(({ points }) => points > usualHeight * pointsAPixel);
}

function hiddenRows(sheet: Sheet, last: number): (readonly [number, number])[] {
  const { isRowHidden } = sheet.book.grid.model.getters;
  const runs: [number, number][] = [];
  for (let row = 0; row <= last; row++) {
    if (!isRowHidden(sheet.id, row)) continue;
    const run = runs.at(-1);
    if (run?.[1] === row) run[1] = row + 1;
    else runs.push([row + 1, row + 1]);
  }
  return runs;
}

const tablePlan = (table: TableState): TablePlan => ({
  name: table.name,
  range: rangeOf(table.zone),
  columns: table.columns.map(({ name }) => ({ name })),
  hasTotalsRow: table.showTotals,
  style: table.style,
  bandedRows: table.showBandedRows,
  filterButtons: table.showFilterButton,
});

const linkPlan = ({ zone, link }: LinkState) => ({
  range: rangeOf(zone),
  ...(link.documentReference === undefined ? {} : { target: link.documentReference }),
  ...(link.address === undefined ? {} : { url: link.address }),
  ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
});

function printPlan({ layout }: Sheet): PrintPlan | null {
  if (layout.values.size === 0) return null;
  const zoom = layout.get<{ horizontalFitToPages?: number; verticalFitToPages?: number } | null>(
    'zoom',
    null,
  );
  const area = parseRange(layout.get<string | null>('printArea', null) ?? '');
  const rows = /^(\d+):(\d+)$/.exec((layout.get<string | null>('titleRows', null) ?? '').replaceAll('$', ''));
  const texts = layout.child('headersFooters').child('defaultForAllPages');
  const running = (end: 'Header' | 'Footer'): string =>
    (['left', 'center', 'right'] as const)
      .map((side) => [`&${side.slice(0, 1).toUpperCase()}`, texts.get<string>(`${side}${end}`, '')] as const)
      .flatMap(([code, text]) => (text === '' ? [] : [code + text]))
      .join('');
  const [header, footer] = [running('Header'), running('Footer')];
  return {
    orientation: layout.get<string>('orientation', 'Portrait') === 'Landscape' ? 'landscape' : 'portrait',
    ...(zoom ? { fit: { width: zoom.horizontalFitToPages ?? 0, height: zoom.verticalFitToPages ?? 0 } } : {}),
    ...(area ? { area } : {}),
    ...(rows ? { titleRows: [Number(rows[1]), Number(rows[2])] } : {}),
    ...(header === '' ? {} : { header }),
    ...(footer === '' ? {} : { footer }),
  };
}
