import { cellIndex, valueAt } from '../../../src/core/model/cells';
import type { OpenedExcel } from '../../support/office-workbook';
import { openExcel } from '../../support/office-workbook';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.stop());

async function readAll(sheets?: readonly string[]) {
  const result = await excel.workbook.read(sheets);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

test('values, dates, errors and formulas are told apart', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Data';
    sheet.getRange('A1:B2').values = [
      ['Name', 12.5],
      [true, 45322],
    ];
    sheet.getRange('B2').numberFormat = [['yyyy-mm-dd']];
    sheet.getRange('C1').formulas = [['=B1*2']];
    sheet.getRange('C2').formulas = [['=1/0']];
    await context.sync();
  });
  const snapshot = await readAll();
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const at = (row: number, column: number) => valueAt(sheet.cells, cellIndex(sheet.cells, row, column));
  expect(sheet.name).toBe('Data');
  expect(sheet.dimension).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
  expect(at(1, 1)).toEqual({ kind: 1, text: 'Name' });
  expect(at(1, 2)).toEqual({ kind: 2, number: 12.5 });
  expect(at(2, 1)).toEqual({ kind: 4, boolean: true });
  expect(at(2, 2)).toEqual({ kind: 3, serial: 45322 });
  expect(at(1, 3)).toEqual({ kind: 2, number: 25 });
  expect(sheet.cells.formulas.get(cellIndex(sheet.cells, 1, 3))?.text).toBe('B1*2');
  expect(at(2, 3)).toEqual({ kind: 5, error: '#DIV/0!' });
});

test('a sheet whose cells are not asked for says how far they reach', async () => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  const [sheet] = (await readAll([])).sheets;
  expect(sheet?.cells.size).toBe(0);
  expect(sheet?.dimension).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
});

test('what is written beside cells is read with its place; without any it is unknown, because notes are not told', async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets, comments } = context.workbook;
    worksheets.add('Other data');
    comments.add("'Other data'!C4", 'Where is this from?');
    comments.add("'Other data'!A4", 'Check.');
    await context.sync();
  });
  const { sheets } = await readAll();
  expect(sheets.map(({ name, comments }) => [name, comments])).toEqual([
    ['Sheet1', 'unknown'],
    [
      'Other data',
      [
        { row: 4, column: 1, author: 'Test User', text: 'Check.', kind: 'threaded' },
        { row: 4, column: 3, author: 'Test User', text: 'Where is this from?', kind: 'threaded' },
      ],
    ],
  ]);
});

test('a workbook with sheets, tables, names and parts is read in two trips, and a large sheet in pieces', async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    for (let i = 0; i < 12; i++) {
      const sheet = worksheets.add(`Part ${i}`);
      sheet.getRange('A1:B3').values = [
        ['Name', 'Value'],
        ['a', i],
        ['b', i],
      ];
      sheet.tables.add('A1:B3', true).name = `Table_${i}`;
      names.add(`name_${i}`, sheet.getRange('B2:B3'));
    }
    customXmlParts.add('<a xmlns="urn:x"/>');
    await context.sync();
  });
  excel.host.resetCounters();
  expect((await readAll()).sheets).toHaveLength(13);
  expect(excel.host.counters.requests).toBe(2);
  expect(excel.host.keptReferences).toBe(0);
  await excel.Excel.run(async (context) => {
    const rows = Array.from({ length: 400 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * c));
    context.workbook.worksheets.getItem('Part 0').getRange('D1:M400').values = rows;
    await context.sync();
  });
  excel.host.resetCounters();
  const found = await readAll();
  expect(found.sheets[1]?.cells.size).toBe(4_006);
  expect(excel.host.counters.requests).toBe(3);
  expect([...excel.host.missing]).toEqual([]);
});

test('a host that does not know conversations is read without them', async () => {
  excel.host.faults.failRequest(1, { code: 'ApiNotFound', afterActions: 3 });
  const { sheets } = await readAll();
  expect(sheets.map(({ name, comments }) => [name, comments])).toEqual([['Sheet1', 'unknown']]);
});
