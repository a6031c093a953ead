import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

/** Runs on a new sheet, so that no test sees another's cells. */
const onSheet = (
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await work(sheet, context);
  });

test('a single value fills the range', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = 7 as unknown as number[][];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  }));

test('values of another size are refused', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [[1, 2]];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  }));

test('null leaves a cell and an empty text clears it', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    const range = sheet.getRange('A1:B1');
    range.values = [[null, '']];
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([[1, '']]);
    expect(range.valueTypes).toEqual([['Double', 'Empty']]);
  }));

test('a range of 3,000 cells is sent in parts by the client and arrives whole', () =>
  onSheet(async (sheet, context) => {
    const values = Array.from({ length: 300 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * 10 + c));
    sheet.getRange('B3:K302').values = values;
    const used = sheet.getUsedRange();
    used.load('address,values');
    await context.sync();
    expect(used.address).toMatch(/!B3:K302$/);
    expect(used.values).toEqual(values);
  }));

test('whole columns have no values', () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange('A:B');
    column.load('values,address,rowCount,isEntireColumn');
    await context.sync();
    expect(column.values).toBeNull();
    expect([column.address.split('!')[1], column.rowCount, column.isEntireColumn]).toEqual([
      'A:B',
      1_048_576,
      true,
    ]);
  }));

test('an empty sheet has no used range, and the null object stays null over requests', () =>
  onSheet(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    expect(used.isNullObject).toBe(true);
    used.clear();
    const inside = used.getCell(0, 0);
    inside.load('address');
    await context.sync();
    expect(inside.isNullObject).toBe(true);
  }));

test('formats count for the used range unless only values do', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D5').format.fill.color = 'yellow';
    sheet.getRange('F:F').format.font.bold = true;
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    all.load('address');
    values.load('address');
    await context.sync();
    expect([all.address.split('!')[1], values.address.split('!')[1]]).toEqual(['B2:D5', 'B2']);
  }));

test.each([
  ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, 1), 'C3:D4'],
  ['getResizedRange', (range: Excel.Range) => range.getResizedRange(1, -1), 'B2:B4'],
  ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F1'), 'B1:F3'],
  ['getIntersection', (range: Excel.Range) => range.getIntersection('C3:Z9'), 'C3'],
  ['getRow', (range: Excel.Range) => range.getRow(1), 'B3:C3'],
  ['getColumn', (range: Excel.Range) => range.getColumn(0), 'B2:B3'],
  ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '2:3'],
  ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'B:C'],
  ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'C3'],
  ['getRowsAbove', (range: Excel.Range) => range.getRowsAbove(1), 'B1:C1'],
  ['getColumnsAfter', (range: Excel.Range) => range.getColumnsAfter(2), 'D2:E3'],
])('%s leads from B2:C3 to the right cells', (_, lead, expected) =>
  onSheet(async (sheet, context) => {
    const range = lead(sheet.getRange('B2:C3'));
    range.load('address');
    await context.sync();
    expect(range.address.split('!')[1]).toBe(expected);
  }),
);

test('a kept range moves with rows inserted above it', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A5').values = [['here']];
    const kept = sheet.getRange('A5');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    kept.load('address,values');
    await context.sync();
    expect([kept.address.split('!')[1], kept.values]).toEqual(['A7', [['here']]]);
  }));

test('deleting cells upwards closes the gap, and formulas follow', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ];
    sheet.getRange('D1').formulas = [['=A4*10']];
    sheet.getRange('A2:A3').delete('Up');
    const range = sheet.getRange('A1:D4');
    range.load('values,formulas');
    await context.sync();
    expect(range.values.map((row) => row[0] as unknown)).toEqual([1, 4, '', '']);
    expect(range.values[0]?.[3]).toBe(40);
    expect(range.formulas[0]?.[3]).toBe('=A2*10');
  }));

test('looks are read back, and differing ones are null', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    sheet.getRange('A1').format.font.bold = true;
    range.format.fill.color = '#ffeeDD';
    range.format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    range.format.protection.locked = false;
    range.format.borders.getItem('EdgeBottom').style = 'Double';
    range.format.columnWidth = 120;
    range.load(
      'format/font/bold,format/fill/color,format/horizontalAlignment,format/wrapText,format/indentLevel,format/protection/locked,format/columnWidth',
    );
    const bottom = range.format.borders.getItem('EdgeBottom');
    const top = range.format.borders.getItem('EdgeTop');
    bottom.load('style,color');
    top.load('style');
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.fill.color).toBe('#FFEEDD');
    expect(range.format.horizontalAlignment).toBe('Center');
    expect([range.format.wrapText, range.format.indentLevel, range.format.protection.locked]).toEqual([
      true,
      2,
      false,
    ]);
    expect([bottom.style, top.style, range.format.columnWidth]).toEqual(['Double', 'None', 120]);
  }));

test('number formats that the grid cannot draw are kept and shown by Excel rules', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[-1234.5, 45_000, 0]];
    range.numberFormat = [['#,##0.00;[Red]-#,##0.00', 'yyyy-mm-dd', '0;-0;;@']];
    range.load('numberFormat,text,values,numberFormatCategories');
    await context.sync();
    expect(range.numberFormat).toEqual([['#,##0.00;[Red]-#,##0.00', 'yyyy-mm-dd', '0;-0;;@']]);
    expect(range.text).toEqual([['-1,234.50', '2023-03-15', '']]);
    expect(range.values).toEqual([[-1234.5, 45_000, 0]]);
    expect(range.numberFormatCategories[0]?.[1]).toBe('Date');
  }));

test('merging keeps the first value, and unmerging opens the cells again', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['keep', 'x'],
      ['y', 'z'],
    ];
    range.merge();
    const areas = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
    areas.load('address');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['keep', ''],
      ['', ''],
    ]);
    expect(areas.address.split('!')[1]).toBe('A1:B2');
    range.unmerge();
    const none = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
    none.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test('special cells are found by kind, and missing ones are refused or null', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').formulas = [
      [1, 'x'],
      ['=A1', ''],
      ['=1/0', true],
    ];
    const formulas = sheet.getRange('A1:B3').getSpecialCells('Formulas');
    const errors = sheet.getRange('A1:B3').getSpecialCells('Formulas', 'Errors');
    const comments = sheet.getRange('A1:B3').getSpecialCellsOrNullObject('ConditionalFormats');
    formulas.load('address,cellCount');
    errors.load('address');
    comments.load('address');
    await context.sync();
    expect([formulas.address.split('!')[1], formulas.cellCount, errors.address.split('!')[1]]).toEqual([
      'A2:A3',
      2,
      'A3',
    ]);
    expect(comments.isNullObject).toBe(true);
  }));

test('a link gives text and look', () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { address: 'https://example.org', textToDisplay: 'There', screenTip: 'Tip' };
    cell.load('hyperlink,values');
    await context.sync();
    expect(cell.hyperlink).toMatchObject({ address: 'https://example.org', screenTip: 'Tip' });
    expect(cell.values).toEqual([['There']]);
  }));

test('found cells, copies and sorted rows', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').formulas = [
      ['b', 2],
      ['a', '=B1*10'],
      ['c', 1],
    ];
    const found = sheet.getRange('A1:B3').find('C', {});
    found.load('address');
    sheet.getRange('D1').copyFrom('A1:B3');
    const copy = sheet.getRange('D1:E3');
    copy.load('formulas');
    await context.sync();
    expect(found.address.split('!')[1]).toBe('A3');
    expect(copy.formulas).toEqual([
      ['b', 2],
      ['a', '=E1*10'],
      ['c', 1],
    ]);
  }));
