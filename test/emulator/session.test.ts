import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

test('a value written and read back', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 1],
      ['0180', '=B1*2'],
    ];
    range.load('values,formulas,text,address');
    sheet.load('name,id');
    await context.sync();
    expect(range.values).toEqual([
      ['a', 1],
      [180, 2],
    ]);
    expect(range.formulas).toEqual([
      ['a', 1],
      [180, '=B1*2'],
    ]);
    expect(range.address).toBe('Sheet1!A1:B2');
    expect(sheet.name).toBe('Sheet1');
  });
  // The client lets go after the run, without waiting for the answer.
  await new Promise((done) => setTimeout(done, 20));
  expect(excel.host.keptReferences).toBe(0);
});

test('tables, names, validation, conditional formats, charts', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:C3').values = [
      ['Name', 'Value', 'Twice'],
      ['x', 1, ''],
      ['y', 2, ''],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Things';
    table.columns.getItem('Twice').getDataBodyRange().formulas = [['=[@Value]*2'], ['=[@Value]*2']];
    sheet.getRange('E1').formulas = [['=SUM(Things[Value])']];
    context.workbook.names.add('Total', sheet.getRange('E1'));
    sheet.getRange('F1').formulas = [['=Total+1']];
    table.rows.add(undefined, [['z', 10, '=[@Value]*2']]);
    const dv = sheet.getRange('A2:A4').dataValidation;
    dv.rule = { list: { inCellDropDown: true, source: 'x,y,z' } };
    const cf = sheet.getRange('B2:B4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    cf.custom.rule.formula = '=B2>5';
    cf.custom.format.fill.color = '#FF0000';
    const chart = sheet.charts.add(
      Excel.ChartType.columnClustered,
      sheet.getRange('A1:B4'),
      Excel.ChartSeriesBy.auto,
    );
    chart.title.text = 'Hello';
    chart.axes.valueAxis.minimum = 0;
    sheet.freezePanes.freezeRows(1);
    sheet.protection.protect({ allowSort: true });
    const part = context.workbook.customXmlParts.add('<a xmlns="urn:x">1</a>');
    const body = table.getRange();
    body.load('values,address');
    const e = sheet.getRange('E1:F1');
    e.load('values,formulas');
    table.load('name,style,id');
    chart.load('name,title/text,series/items/name');
    const xml = part.getXml();
    cf.load('type,custom/rule/formula');
    await context.sync();
    expect(body.values).toEqual([
      ['Name', 'Value', 'Twice'],
      ['x', 1, 2],
      ['y', 2, 4],
      ['z', 10, 20],
    ]);
    expect(e.values).toEqual([[13, 14]]);
    expect(e.formulas).toEqual([['=SUM(Things[Value])', '=Total+1']]);
    expect(table.name).toBe('Things');
    expect(chart.title.text).toBe('Hello');
    expect(chart.series.items[0]?.name).toBe('Value');
    expect(xml.value).toBe('<a xmlns="urn:x">1</a>');
    expect(cf.custom.rule.formula).toBe('=B2>5');
  });
});

test('a missing sheet is refused with code and place', async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nope').load('name');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
});

test('20,000 cells are written and read in a few seconds of the processor', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Big');
    const values = Array.from({ length: 2000 }, (_, r) =>
      Array.from({ length: 10 }, (__, c) => (c % 2 ? r * c : `text ${r}`)),
    );
    const before = process.cpuUsage();
    sheet.getRange('A1:J2000').values = values;
    await context.sync();
    const used = sheet.getUsedRange(true).load('values');
    await context.sync();
    const { user, system } = process.cpuUsage(before);
    expect(used.values).toEqual(values);
    expect((user + system) / 1e6).toBeLessThan(6);
  }));
