import { CellTableBuilder } from '../../src/core/model/cell-table-builder';
import { type CellTable, type CellValue, type Formula, Kind, valueAt } from '../../src/core/model/cells';
import type { CellPatch } from '../../src/core/model/patch';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/snapshot';

/** A cell as it shall be; null empties it. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  readonly format?: number;
  readonly formula?: Formula;
}

/** The workbook with some cells changed. */
export function withCells(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return own.length === 0 ? sheet : edited(sheet, own);
  });
  return { ...workbook, sheets };
}

/** The changes of a patch's cells, as a file would hold them. */
export function editsOf(workbook: WorkbookSnapshot, patches: readonly CellPatch[]): CellEdit[] {
  const date = workbook.formats.findIndex((format) => /y/i.test(format));
  return patches.map(({ sheet, row, column, value, style }): CellEdit => {
    const at = { sheet, row, column };
    if (value === null || value === '') return { ...at, value: null };
    if (typeof value === 'string') return { ...at, value: { kind: Kind.text, text: value } };
    if (typeof value === 'boolean') return { ...at, value: { kind: Kind.boolean, boolean: value } };
    if (typeof value !== 'number') throw new Error('no test writes such a value');
    const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells;
    const format = cells ? formatAt(cells, row, column) : 0;
    const isDate = /y/i.test(style?.numberFormat ?? workbook.formats[format] ?? '');
    if (isDate) return { ...at, value: { kind: Kind.date, serial: value }, format: date };
    return { ...at, value: { kind: Kind.number, number: value } };
  });
}

function formatAt(cells: CellTable, row: number, column: number): number {
  for (let i = 0; i < cells.size; i++)
    if (cells.rows[i] === row && cells.columns[i] === column) return cells.formats[i] ?? 0;
  return 0;
}

function edited(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const builder = new CellTableBuilder([...sheet.cells.texts]);
  const { cells } = sheet;
  const changed = new Set(edits.map(({ row, column }) => `${row} ${column}`));
  for (let i = 0; i < cells.size; i++) {
    const row = cells.rows[i] ?? 0;
    const column = cells.columns[i] ?? 0;
    if (changed.has(`${row} ${column}`)) continue;
    builder.add(row, column, valueAt(cells, i), cells.formats[i] ?? 0, cells.formulas.get(i));
  }
  let { dimension } = sheet;
  for (const { row, column, value, format = 0, formula } of edits) {
    if (value === null) continue;
    builder.add(row, column, value, format, formula);
    if (dimension) dimension = { ...dimension, bottom: Math.max(dimension.bottom, row) };
  }
  return { ...sheet, cells: builder.build(), dimension };
}
