import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import type { Grid } from '../random-grids';
import { cellsOfRows, cellsOfTable, grids } from '../random-grids';
import { readOk } from './support/read-cells';

const writeBySheetJs = (rows: Grid, bookSST: boolean): Uint8Array => {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows as unknown[][]), 'Data');
  return XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST, compression: true }) as Uint8Array;
};
const writeByHucre = (rows: Grid, stringMode: 'shared' | 'inline'): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Data', rows: rows.map((row) => [...row]) }], stringMode });

test.each([
  ['SheetJS with shared strings', (rows: Grid) => writeBySheetJs(rows, true)],
  ['SheetJS with texts in the cells', (rows: Grid) => writeBySheetJs(rows, false)],
  ['hucre with shared strings', (rows: Grid) => writeByHucre(rows, 'shared')],
  ['hucre with texts in the cells', (rows: Grid) => writeByHucre(rows, 'inline')],
])('what %s writes is read as it was meant', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(grids, async (rows) => {
      const sheet = readOk(await write(rows)).sheets[0];
      expect(sheet && cellsOfTable(sheet.cells)).toEqual(cellsOfRows(rows));
    }),
    { numRuns: 60 },
  );
});
