import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import type { Grid } from '../random-grids';
import { cellsOfRows, cellsOfTable, grids } from '../random-grids';
import { bytesOf, planOf, sheetOf, styles } from './plans';

const readByUs = (bytes: Uint8Array): Record<string, unknown> => {
  const result = readWorkbook(bytes, 'test.xlsx');
  return result.ok && result.value.sheets[0] ? cellsOfTable(result.value.sheets[0].cells) : {};
};

const readBySheetJs = (bytes: Uint8Array): Record<string, unknown> => {
  const sheet = XLSX.read(bytes, { type: 'array' }).Sheets['Data'] ?? {};
  const places = Object.keys(sheet).filter((key) => !key.startsWith('!'));
  return Object.fromEntries(places.map((key) => [key, (sheet[key] as XLSX.CellObject).v]));
};

const readByHucre = async (bytes: Uint8Array): Promise<Record<string, unknown>> =>
  cellsOfRows((await readXlsx(bytes)).sheets[0]?.rows ?? []);

const readers = [
  ['we', readByUs],
  ['SheetJS', readBySheetJs],
  ['hucre', readByHucre],
] as const;

test.each(readers)('what is written, %s read the same', async (_, read) => {
  await fc.assert(
    fc.asyncProperty(grids, async (rows: Grid) => {
      expect(await read(bytesOf(planOf([sheetOf('Data', rows)])))).toEqual(cellsOfRows(rows));
    }),
    { numRuns: 60 },
  );
});

test('dates written as serial numbers are the same days to all readers', async () => {
  const serials = [1, 59, 61, 45_322, 45_322.25, 2_958_465];
  const block = { row: 1, column: 1, values: [serials], style: 'date' };
  const bytes = bytesOf(planOf([{ name: 'Data', blocks: [block] }], { styles }));
  expect(Object.values(readByUs(bytes))).toEqual(serials);
  expect(Object.values(readBySheetJs(bytes))).toEqual(serials);
  const days = Object.values(await readByHucre(bytes)) as Date[];
  const sinceMarch1900 = serials.filter((serial) => serial > 60);
  expect(days.slice(-sinceMarch1900.length).map((day) => day.getTime())).toEqual(
    sinceMarch1900.map((serial) => Date.UTC(1899, 11, 30) + serial * 86_400_000),
  );
});
