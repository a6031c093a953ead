import type { SheetSnapshot } from '../model/snapshot';
import { Kind } from '../model/cells';
import type { ReadTable, Region, TableMatch } from './table';

/** What a cell of a sheet is; every cell has exactly one role. A cell that gives a value to a record is `data`. */
export const Role = {
  /** Outside every table: titles, notes, stray cells. */
  note: 0,
  /** Outside every table, but read: it names the partner, the period or the indicator of a table. */
  given: 1,
  heading: 2,
  unit: 3,
  hxl: 4,
  total: 5,
  section: 6,
  data: 7,
  /** Stands in a record, in a column that was not recognised. */
  unknownColumn: 8,
  /** In a table that belongs to none of the templates: neither heading nor total. */
  unknownTable: 9,
  /** Text of nothing but white space. */
  blank: 10,
  /** Shown by Samverka itself beside a record. */
  companion: 11,
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Gives every cell of a sheet its role. */
export function cellRoles(
  sheet: SheetSnapshot,
  matches: readonly TableMatch[],
  tables: readonly ReadTable[],
): Uint8Array {
  const roles = new Uint8Array(sheet.cells.size);
  for (const match of matches) markRegion(sheet, match, roles);
  for (const match of matches) markGiven(sheet, match, roles);
  for (const table of tables) {
    for (const columns of [table.columns, table.names]) {
      for (const { cells } of columns.values()) markData(cells, roles);
    }
  }
  markBlank(sheet, roles);
  return roles;
}

function markRegion(sheet: SheetSnapshot, match: TableMatch, roles: Uint8Array): void {
  const { region, template } = match;
  const byRow = rowRoles(region);
  const known = columnSet(match.columns.flatMap(({ column, field }) => (field === null ? [] : [column])));
  const other = template === null ? Role.unknownTable : Role.unknownColumn;
  const companions = columnSet(region.companions ?? []);
  const headings = headingPlaces(match);
  const { cells } = sheet;
  const { left, right, top, bottom } = region.range;
  let row = 0;
  let ofRow: Role | undefined;
  let headingsOfRow: ReadonlySet<number> | undefined;
  for (let i = 0; i < cells.size; i++) {
    if (cells.rows[i] !== row) {
      row = cells.rows[i] ?? 0;
      ofRow = byRow[row];
      headingsOfRow = headings.get(row);
    }
    const column = cells.columns[i] ?? 0;
    if (column < left || column > right) continue;
    if (companions[column] === 1 && row > top && row <= bottom) {
      roles[i] = Role.companion;
      continue;
    }
    const role = headingsOfRow?.has(column) ? Role.heading : ofRow;
    if (role === undefined) continue;
    roles[i] = role !== Role.data || (template !== null && known[column] === 1) ? role : other;
  }
}

/** The columns with a 1 at their number. */
function columnSet(columns: readonly number[]): Uint8Array {
  const set = new Uint8Array(16_385);
  for (const column of columns) set[column] = 1;
  return set;
}

/** Columns of headings by row; of a form also those of labels that mean nothing here, which are not headings. */
function headingPlaces({ region, columns }: TableMatch): Map<number, Set<number>> {
  const byRow = new Map<number, Set<number>>();
  region.columns.forEach(({ headingCells }, at) => {
    if (region.orientation === 'form' && columns[at]?.field === null) return;
    for (const { row, column } of headingCells) {
      const places = byRow.get(row);
      if (places) places.add(column);
      else byRow.set(row, new Set([column]));
    }
  });
  return byRow;
}

/** The role of each row of a region, by the row's number; undefined outside. */
function rowRoles(region: Region): (Role | undefined)[] {
  const roles: (Role | undefined)[] = [];
  const mark = (rows: readonly number[], role: Role) => {
    for (const row of rows) roles[row] = role;
  };
  mark(region.dataRows, Role.data);
  mark(region.headerRows, Role.heading);
  mark(region.unitRows, Role.unit);
  mark(region.sectionRows, Role.section);
  mark(region.totalRows, Role.total);
  if (region.hxlRow !== null) mark([region.hxlRow], Role.hxl);
  return roles;
}

function markGiven(sheet: SheetSnapshot, { given }: TableMatch, roles: Uint8Array): void {
  for (const { at } of given) {
    if (!at) continue;
    const { cells } = sheet;
    for (let i = 0; i < cells.size; i++) {
      if (cells.rows[i] !== at.row || cells.columns[i] !== at.column) continue;
      if (roles[i] === Role.note) roles[i] = Role.given;
    }
  }
}

function markData(cells: Int32Array, roles: Uint8Array): void {
  for (const cell of cells) {
    // A section's text is a value of every record below it and stays a section.
    if (cell >= 0 && roles[cell] !== Role.section) roles[cell] = Role.data;
  }
}

function markBlank(sheet: SheetSnapshot, roles: Uint8Array): void {
  const { cells } = sheet;
  for (let i = 0; i < cells.size; i++) {
    if (cells.kinds[i] !== Kind.text || cells.formulas.has(i)) continue;
    const text = cells.texts[cells.numbers[i] ?? 0] ?? '';
    if (text.length < 8 && text.trim() === '' && roles[i] !== Role.data) roles[i] = Role.blank;
  }
}
