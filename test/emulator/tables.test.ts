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
    sheet.getRange('B2:D4').values = [
      ['Name', 'Value', 'Note'],
      ['x', 1, 'p'],
      ['y', 2, 'q'],
    ];
    const table = sheet.tables.add('B2:D4', true);
    await work(table, sheet, context);
  });

test('rows added to a table push down what lies below it, in its columns only', () =>
  onTable(async (table, sheet, context) => {
    sheet.getRange('A5:B5').values = [['beside', 'below']];
    sheet.getRange('F1').formulas = [['=B5']];
    table.rows.add(0, [['new', 0, 'n']]);
    const all = sheet.getRange('A2:D6');
    const formula = sheet.getRange('F1');
    all.load('values');
    formula.load('formulas,values');
    table.rows.load('count');
    await context.sync();
    expect(all.values).toEqual([
      ['', 'Name', 'Value', 'Note'],
      ['', 'new', 0, 'n'],
      ['', 'x', 1, 'p'],
      ['beside', 'y', 2, 'q'],
      ['', 'below', '', ''],
    ]);
    expect([formula.formulas, formula.values, table.rows.count]).toEqual([[['=B6']], [['below']], 3]);
  }));

test('the totals row sums the last column and goes away again', () =>
  onTable(async (table, sheet, context) => {
    table.columns.getItem('Note').delete();
    table.showTotals = true;
    const totals = table.getTotalRowRange();
    totals.load('values,formulas,address');
    await context.sync();
    expect(totals.values).toEqual([['Total', 3]]);
    expect(totals.formulas[0]?.[1]).toBe('=SUBTOTAL(109,[Value])');
    table.showTotals = false;
    const cell = sheet.getRange('B5:C5');
    cell.load('values');
    table.load('showTotals');
    await context.sync();
    expect([cell.values, table.showTotals]).toEqual([[['', '']], false]);
  }));

test('a sheet whose name has a word that is a table’s name is not taken for that table', () =>
  onTable(async (table, sheet, context) => {
    table.name = 'Tasks';
    sheet.name = 'Roles in tasks';
    const cell = sheet.getRange('F1');
    cell.formulas = [['=SUM(Tasks[Value])']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[3]]);
  }));

test('structured references follow new rows and new names', () =>
  onTable(async (table, sheet, context) => {
    table.name = 'Old';
    const cell = sheet.getRange('F1:F4');
    cell.formulas = [
      ['=SUM(Old[Value])'],
      ['=Old[[#Headers],[Value]]'],
      ['=ROWS(Old)'],
      ['=INDEX(Old[#All],1,1)'],
    ];
    table.rows.add(undefined, [['z', 10, 'r']]);
    table.name = 'New';
    table.columns.getItem('Note').name = 'Remark';
    cell.load('values,formulas');
    await context.sync();
    expect(cell.values.flat()).toEqual([13, 'Value', 3, 'Name']);
    expect(cell.formulas[0]?.[0]).toBe('=SUM(New[Value])');
  }));

test('headings become unique, and one that is typed over renames its column', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:C1').values = [['a', 'a', 3]];
    const table = sheet.tables.add('A1:C2', true);
    sheet.getRange('A1').values = [['first']];
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map((column) => column.name)).toEqual(['first', 'a2', '3']);
  }));

test.each([
  ['another table', 'C4:E6', 'OverlappingTable', (sheet: Excel.Worksheet) => sheet.tables.add('B2:D4', true)],
  [
    'merged cells',
    'C4:E6',
    'MergedRangeConflict',
    (sheet: Excel.Worksheet) => sheet.getRange('D5:E5').merge(),
  ],
])('a table over %s is refused', (_, address, code, prepare) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    prepare(sheet);
    await context.sync();
    sheet.tables.add(address, true);
    await expect(context.sync()).rejects.toMatchObject({ code });
  }),
);

test('a table survives rows inserted above it and a column inserted into it', () =>
  onTable(async (table, sheet, context) => {
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('C:C').insert('Right');
    const range = table.getRange();
    range.load('address');
    table.columns.load('items/name');
    await context.sync();
    expect(range.address.split('!')[1]).toBe('B3:E5');
    expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'Column1', 'Value', 'Note']);
  }));

test('names stand for ranges, constants and formulas, in workbook and sheet', () =>
  onTable(async (_table, sheet, context) => {
    const { names } = context.workbook;
    names.add('Whole', sheet.getRange('C3:C4'));
    names.add('Rate', '=0.5');
    sheet.names.add('Local', '=SUM(Whole)*Rate');
    const cell = sheet.getRange('F1:F2');
    cell.formulas = [['=Local'], ['=SUM(Whole)+Rate']];
    cell.load('values');
    const whole = names.getItem('Whole');
    whole.load('type,value,formula,scope');
    const rate = names.getItem('Rate');
    rate.load('type,value');
    const none = names.getItemOrNullObject('Local');
    none.load('name');
    sheet.getRange('3:3').insert('Down');
    const moved = whole.getRange();
    moved.load('address');
    await context.sync();
    expect(cell.values).toEqual([[1.5], [3.5]]);
    expect([whole.type, whole.scope]).toEqual(['Range', 'Workbook']);
    expect([rate.type, rate.value]).toEqual(['Double', 0.5]);
    expect(none.isNullObject).toBe(true);
    expect(moved.address.split('!')[1]).toBe('C4:C5');
  }));
