import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

const onTable = (
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:C5').formulas = [
      ['Name', 'Value', 'Twice'],
      ['b', 3, '=B2*2'],
      ['', '', ''],
      ['a', 10, '=B4*2'],
      ['C', 2, '=B5*2'],
    ];
    await work(sheet.tables.add('A1:C5', true), sheet, context);
  });

test('sorted rows keep their formulas and looks, and empty cells come last', () =>
  onTable(async (table, sheet, context) => {
    sheet.getRange('A5').format.fill.color = '#FF0000';
    table.sort.apply([{ key: 0, ascending: false }]);
    const cells = sheet.getRange('A2:C5').load('values');
    const red = sheet.getRange('A2').load('format/fill/color');
    await context.sync();
    expect(cells.values).toEqual([
      ['C', 2, 4],
      ['b', 3, 6],
      ['a', 10, 20],
      ['', '', ''],
    ]);
    expect(red.format.fill.color).toBe('#FF0000');
  }));

test('a filter hides the rows it turns away, and clearing shows them', () =>
  onTable(async (table, sheet, context) => {
    table.columns.getItem('Value').filter.applyCustomFilter('>2');
    const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
    table.autoFilter.load('isDataFiltered');
    const visible = sheet.getRange('A1:A5').getSpecialCells('Visible').load('address');
    await context.sync();
    expect(rows.map((row) => row.rowHidden)).toEqual([false, true, false, true]);
    expect([table.autoFilter.isDataFiltered, visible.address.replaceAll(/\w+!/g, '')]).toEqual([
      true,
      'A1:A2,A4',
    ]);
    table.clearFilters();
    const last = sheet.getRange('A5').load('rowHidden');
    await context.sync();
    expect(last.rowHidden).toBe(false);
  }));

test('a sheet has a filter of its own', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B3').values = [
      ['Kind', 'n'],
      ['x', 1],
      ['y', 2],
    ];
    const none = sheet.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.autoFilter.apply(sheet.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['x'] });
    const range = sheet.autoFilter.getRangeOrNullObject().load('address');
    const hidden = sheet.getRange('A3').load('rowHidden');
    await context.sync();
    expect([range.address.split('!')[1], hidden.rowHidden]).toEqual(['A1:B3', true]);
  }));

test('properties of cells come and go by the tree that is asked for', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([[{ format: { font: { bold: true }, fill: { color: '#00ff00' } } }, {}]]);
    const read = range.getCellProperties({
      address: true,
      format: { font: { bold: true }, fill: { color: true } },
    });
    sheet.load('name');
    await context.sync();
    expect(read.value[0]).toEqual([
      { address: `${sheet.name}!A1`, format: { font: { bold: true }, fill: { color: '#00FF00' } } },
      { address: `${sheet.name}!B1`, format: { font: { bold: false }, fill: { color: '#FFFFFF' } } },
    ]);
  }));

test('a view of a filtered range holds its visible rows only', () =>
  onTable(async (table, sheet, context) => {
    table.columns.getItem('Value').filter.applyCustomFilter('>2');
    const view = sheet.getRange('A1:B5').getVisibleView().load('values,rowCount');
    await context.sync();
    expect([view.rowCount, view.values]).toEqual([
      3,
      [
        ['Name', 'Value'],
        ['b', 3],
        ['a', 10],
      ],
    ]);
  }));

test('worksheet functions are calculated over values and ranges', () =>
  onTable(async (_table, sheet, context) => {
    const { functions } = context.workbook;
    const sum = functions.sum(sheet.getRange('B2:B5'), 5).load('value');
    const counted = functions.countIf(sheet.getRange('A2:A5'), 'a').load('value');
    const failed = functions.match('none', sheet.getRange('A2:A5'), 0).load('value,error');
    await context.sync();
    expect([sum.value, counted.value, failed.error]).toEqual([20, 1, '#N/A']);
  }));
