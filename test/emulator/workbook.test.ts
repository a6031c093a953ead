import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel({ displayLanguage: 'sv-SE' });
});
afterAll(() => excel.stop());

test('the add-in learns languages and requirement sets', () => {
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['sv-SE', 'en-US']);
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported('ExcelApi', '1.15'),
    requirements.isSetSupported('ExcelApi', '1.16'),
  ]).toEqual([true, false]);
});

test('sheets are added, copied, moved, hidden and deleted', () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const data = worksheets.add('Data');
    data.getRange('A1').values = [[5]];
    data.tables.add('A1:A2', false);
    const copy = data.copy('Before', first);
    copy.name = 'Copy';
    data.visibility = 'VeryHidden';
    worksheets.load('items/name,items/visibility,items/position');
    const value = copy.getRange('A2').load('values');
    const tables = copy.tables.load('items/name');
    await context.sync();
    expect(worksheets.items.map((sheet) => `${sheet.position} ${sheet.name} ${sheet.visibility}`)).toEqual([
      '0 Copy Visible',
      '1 Sheet1 Visible',
      '2 Data VeryHidden',
    ]);
    expect([value.values, tables.items.length]).toEqual([[[5]], 1]);
    copy.delete();
    const gone = worksheets.getItemOrNullObject('Copy').load('name');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    first.delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  }));

test('a rename reaches formulas, names and charts', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Before');
    sheet.getRange('A1:B2').values = [
      ['x', 'y'],
      ['a', 1],
    ];
    const name = context.workbook.names.add('Moved', sheet.getRange('B2'));
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B2'));
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.formulas = [['=Before!B2+Moved']];
    sheet.name = 'After it';
    cell.load('formulas,values');
    name.load('formula');
    const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect(cell.formulas).toEqual([["='After it'!B2+Moved"]]);
    expect(cell.values).toEqual([[2]]);
    expect([name.formula, source.value]).toEqual(["='After it'!$B$2", "'After it'!$B$2"]);
  }));

test('custom XML parts are found by namespace and id', () =>
  Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts
      .add('<?xml version="1.0"?><s:state xmlns:s="urn:state">1</s:state>')
      .load('id,namespaceUri');
    await context.sync();
    expect(part.namespaceUri).toBe('urn:state');
    const found = customXmlParts.getByNamespace('urn:state').getOnlyItemOrNullObject();
    found.setXml('<state xmlns="urn:state">2</state>');
    const xml = customXmlParts.getItem(part.id).getXml();
    const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject().load('id');
    await context.sync();
    expect([xml.value, none.isNullObject]).toEqual(['<state xmlns="urn:state">2</state>', true]);
    found.delete();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test('properties and settings are kept', () =>
  Excel.run(async (context) => {
    const { properties, settings } = context.workbook;
    properties.title = 'Title';
    properties.custom.add('Period', 2024);
    settings.add('state', { step: 2 });
    properties.load('title,author');
    properties.custom.load('items/key,items/value,items/type');
    const setting = settings.getItemOrNullObject('state').load('value');
    const none = settings.getItemOrNullObject('none').load('value');
    await context.sync();
    expect(properties.title).toBe('Title');
    expect(properties.custom.items.map(({ key, value, type }) => [key, value, type] as unknown)).toEqual([
      ['Period', 2024, 'Number'],
    ]);
    expect([setting.value, none.isNullObject]).toEqual([{ step: 2 }, true]);
  }));

test('comments and their replies belong to a cell', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const comment = sheet.comments.add('B2', 'Why?');
    comment.replies.add('Because.');
    sheet.getRange('1:1').insert('Down');
    comment.load('content,authorName');
    comment.replies.load('items/content');
    const place = comment.getLocation().load('address');
    await context.sync();
    expect([comment.content, comment.authorName, comment.replies.items[0]?.content]).toEqual([
      'Why?',
      'Test User',
      'Because.',
    ]);
    expect(place.address.split('!')[1]).toBe('B3');
    sheet.comments.add('B3', 'Again');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  }));

test('page layout, freezing and protection are read back', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea('A1:D20');
    sheet.pageLayout.setPrintTitleRows('1:2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    sheet.freezePanes.freezeAt('A1:B1');
    sheet.protection.protect({ allowSort: true });
    sheet.load(
      'pageLayout/orientation,pageLayout/zoom,pageLayout/headersFooters/defaultForAllPages/centerFooter',
    );
    sheet.protection.load('protected,options');
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([sheet.pageLayout.orientation, sheet.pageLayout.zoom]).toEqual([
      'Landscape',
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
    ]);
    expect(sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P');
    expect([area.address.split('!')[1], frozen.address.split('!')[1]]).toEqual(['A1:D20', 'A1:B1']);
    expect([
      sheet.protection.protected,
      sheet.protection.options.allowSort,
      sheet.protection.options.allowFormatCells,
    ]).toEqual([true, true, false]);
  }));

test('validations are read per range, differ, and judge values', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:A3').values = [[1], [20], ['x']];
    const range = sheet.getRange('A1:A3').dataValidation;
    range.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
    range.errorAlert = { title: 'No', message: 'Whole numbers', showAlert: true, style: 'Warning' };
    const inner = sheet.getRange('A2').dataValidation.load('type,rule,valid,errorAlert');
    const wider = sheet.getRange('A1:B3').dataValidation.load('type');
    const none = sheet.getRange('C1').dataValidation.load('type,valid');
    const invalid = range.getInvalidCells().load('address');
    await context.sync();
    expect([inner.type, inner.valid, wider.type, none.type]).toEqual([
      'WholeNumber',
      false,
      'Inconsistent',
      'None',
    ]);
    expect(inner.rule).toEqual({ wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } });
    expect(inner.errorAlert).toMatchObject({ style: 'Warning' });
    expect(invalid.address.replaceAll(/\w+!/g, '')).toBe('A2,A3');
    sheet.getRange('A2').dataValidation.clear();
    const cleared = sheet.getRange('A1:A3').dataValidation.load('type');
    await context.sync();
    expect(cleared.type).toBe('Inconsistent');
  }));

test('a list longer than 255 characters is refused', () =>
  Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.add().getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('parts of a chart keep what is set', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:C3').values = [
      ['', 'One', 'Two'],
      ['a', 1, 2],
      ['b', 3, 4],
    ];
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Main';
    chart.setPosition('E2', 'J12');
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.maximum = 10;
    chart.axes.categoryAxis.title.text = 'Names';
    const series = chart.series.getItemAt(1);
    series.format.fill.setSolidColor('#123456');
    series.hasDataLabels = true;
    series.dataLabels.position = 'Center';
    series.points.getItemAt(0).format.fill.setSolidColor('#ABCDEF');
    series.trendlines.add('Linear').name = 'Trend';
    const added = chart.series.add('Three');
    added.setValues(sheet.getRange('C2:C3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    chart.load('name,top,left,legend/position,axes/valueAxis/maximum,axes/categoryAxis/title/text');
    chart.series.load('items/name,items/chartType');
    const values = added.getDimensionValues('Values');
    const again = sheet.charts.getItem('Main').load('id');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
    expect([chart.top, chart.left, chart.legend.position]).toEqual([17.25, 288, 'Bottom']);
    expect([chart.axes.valueAxis.maximum, chart.axes.categoryAxis.title.text, values.value]).toEqual([
      10,
      'Names',
      [2, 4],
    ]);
    expect(again.id).not.toBe('');
  }));
