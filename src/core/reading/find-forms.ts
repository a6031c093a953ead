import { cellIndex } from '../model/cells';
import type { TemplateDefinition } from '../templates/template';
import { headingIndexOf, headingTargets } from './heading-index';
import type { SheetGrid } from './sheet-grid';
import { Look } from './sheet-grid';
import type { Region, RegionColumn } from './table';

/** Rows and columns that are searched for labels. */
const LAST_ROW = 120;
const LAST_COLUMN = 12;
/** Share of a template's fields that make a column of labels a form of it. */
const SHARE = 0.6;
const SHARE_OF_FORM = 0.35;
/** Fields that a form has at least. */
const FEWEST = 3;

/** Longer texts than this on average explain a field instead of filling it in. */
const HELP_LENGTH = 30;

interface Label {
  readonly row: number;
  readonly text: string;
  readonly fields: ReadonlySet<string>;
}

/** Forms in a sheet: labels in one column, values to their right, one record. */
export function findForms(grid: SheetGrid, templates: readonly TemplateDefinition[]): Region[] {
  const labels = labelsByColumn(grid, templates);
  for (const [column, found] of [...labels].sort((a, b) => b[1].length - a[1].length)) {
    if (found.length < FEWEST || !isEachOnce(found)) continue;
    const fields = new Set(found.flatMap((label) => [...label.fields]));
    if (templates.some((template) => isFormOf(template, fields))) {
      const region = formRegion(grid, column, found);
      if (region) return [region];
    }
  }
  return [];
}

function labelsByColumn(grid: SheetGrid, templates: readonly TemplateDefinition[]): Map<number, Label[]> {
  const index = headingIndexOf(templates);
  const labels = new Map<number, Label[]>();
  for (let p = 0; p < grid.rowNumbers.length; p++) {
    const row = grid.rowNumbers[p] ?? 0;
    if (row > LAST_ROW) break;
    for (const i of grid.filledIn(p, 1, LAST_COLUMN)) {
      if (grid.look(i) !== Look.text) continue;
      const text = grid.text(i);
      const targets = headingTargets(index, text);
      if (!targets) continue;
      const column = grid.cells.columns[i] ?? 0;
      const known = labels.get(column) ?? [];
      known.push({ row, text, fields: new Set(targets.map((t) => `${t.template}.${t.field}`)) });
      labels.set(column, known);
    }
  }
  return labels;
}

/** A form has each label once, but for a few mistakes. */
function isEachOnce(labels: readonly Label[]): boolean {
  return new Set(labels.map((label) => label.text)).size >= labels.length * 0.9;
}

/** Enough of the template's fields. */
function isFormOf({ id, columns, layout }: TemplateDefinition, fields: ReadonlySet<string>): boolean {
  const hits = columns.filter((column) => fields.has(`${id}.${column.id}`)).length;
  const needed = layout === 'form' ? SHARE_OF_FORM : SHARE;
  return hits >= FEWEST && hits >= columns.length * needed;
}

function formRegion(grid: SheetGrid, column: number, labels: readonly Label[]): Region | null {
  const rows = labels.map((label) => label.row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const valueColumn = usualValueColumn(grid, column, rows);
  const columns: RegionColumn[] = [];
  const dataRows: number[] = [];
  for (let row = top; row <= bottom; row++) {
    const heading = grid.text(cellIndex(grid.cells, row, column));
    if (heading === '') continue;
    columns.push({ column: valueColumn, heading, headingCells: [{ row, column }], hxl: null });
    dataRows.push(row);
  }
  if (columns.length === 0) return null;
  return {
    range: { top, left: column, bottom, right: valueColumn },
    orientation: 'form',
    headerRows: [],
    unitRows: [],
    hxlRow: null,
    totalRows: [],
    sectionRows: [],
    dataRows,
    columns,
  };
}

/** The column to the right where most labels have their value; long texts further right are help, not values. */
function usualValueColumn(grid: SheetGrid, column: number, rows: readonly number[]): number {
  const counts = new Map<number, number>();
  let letters = 0;
  for (const row of rows) {
    const next = grid.filledIn(grid.positionOf(row), column + 1, column + 6)[0];
    if (next === undefined || grid.cells.rows[next] !== row) continue;
    const at = grid.cells.columns[next] ?? 0;
    counts.set(at, (counts.get(at) ?? 0) + 1);
    if (at > column + 1) letters += grid.text(next).length;
  }
  const beside = counts.get(column + 1) ?? 0;
  const further = [...counts.values()].reduce((sum, count) => sum + count, 0) - beside;
  if (beside > 0 || further === 0 || letters / further > HELP_LENGTH) return column + 1;
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? column + 1;
}
