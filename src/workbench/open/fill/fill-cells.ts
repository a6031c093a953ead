import { Kind, valueAt } from '../../../core/model/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/model/snapshot';
import { formatOf } from '../../../core/model/snapshot';
import { gridFormula } from '../../../emulator/document/formulas';
import type { GridWrite } from '../../../emulator/document/grid';
import type { Sheet } from '../../../emulator/document/book';

/** Writes what a sheet's cells hold; formulas come later, when tables and names are there. */
export function fillValues(sheet: Sheet, read: SheetSnapshot, workbook: WorkbookSnapshot): void {
  const writes: GridWrite[] = [];
  const { cells } = read;
  for (let i = 0; i < cells.size; i++) {
    if (cells.formulas.has(i)) continue;
    const place = placeOf(read, i);
    const value = valueAt(cells, i);
    const format = formatOf(workbook, cells, i);
    const shown = format === 'General' ? {} : { format };
    if (value.kind === Kind.error) writes.push({ ...place, content: { formula: `=${value.error}` } });
    else writes.push({ ...place, content: { value: plain(value) }, ...shown });
  }
  sheet.book.grid.write(sheet.id, writes);
}

function plain(value: ReturnType<typeof valueAt>): string | number | boolean {
  switch (value.kind) {
    case Kind.number:
      return value.number;
    case Kind.date:
      return value.serial;
    case Kind.boolean:
      return value.boolean;
    case Kind.error:
      return value.error;
    case Kind.text:
      return value.text;
  }
}

const placeOf = ({ cells }: SheetSnapshot, i: number) => ({
  row: (cells.rows[i] ?? 1) - 1,
  column: (cells.columns[i] ?? 1) - 1,
});

/** Writes formulas as the grid understands them, with a note of how they were written. */
export function fillFormulas(sheet: Sheet, read: SheetSnapshot, workbook: WorkbookSnapshot): void {
  const writes: GridWrite[] = [];
  const notes = new Map<GridWrite, object>();
  for (const [i, { text }] of read.cells.formulas) {
    const place = placeOf(read, i);
    const excel = `=${text.replace(/_xlfn\.(?:_xlws\.)?/g, '').replace(/_xlpm\./g, '')}`;
    const formula = gridFormula(sheet.book, excel, { sheet, ...place });
    const format = formatOf(workbook, read.cells, i);
    const write: GridWrite = { ...place, content: { formula }, ...(format === 'General' ? {} : { format }) };
    writes.push(write);
    if (formula !== excel) notes.set(write, { excel, grid: formula });
  }
  sheet.book.grid.write(sheet.id, writes, notes);
}
