import { startExcel, type StartedExcel } from '../support/office';

/** What Excel makes of what is written: value, type and number format. */
const cases: Readonly<Record<string, readonly (readonly [string, unknown, string])[]>> = {
  'en-US': [
    ['2024-03', 45_352, 'mmm-yy'],
    ['0180', 180, 'General'],
    ['1-2', 45_659, 'd-mmm'],
    ['12,5', '12,5', 'General'],
    ['12.5', 12.5, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['2024-03-01', 45_352, 'm/d/yyyy'],
    ['10:30', 0.4375, 'h:mm'],
    ['TRUE', true, 'General'],
    ['SANT', 'SANT', 'General'],
    ["'0180", '0180', 'General'],
    ['#N/A', '#N/A', 'General'],
    ['2024Q1', '2024Q1', 'General'],
    ['+46 8 123', '+46 8 123', 'General'],
  ],
  'sv-SE': [
    ['2024-03', 45_352, 'mmm-yy'],
    ['0180', 180, 'General'],
    ['1-2', 45_659, 'dd-mmm'],
    ['12,5', 12.5, 'General'],
    ['12.5', '12.5', 'General'],
    ['1 234,5', 1234.5, '#,##0.00'],
    ['2024-03-01', 45_352, 'yyyy-mm-dd'],
    ['SANT', true, 'General'],
    ['mars 2024', 45_352, 'mmm-yy'],
  ],
};

describe.each(Object.keys(cases))('text written in %s', (locale) => {
  let excel: StartedExcel;
  beforeAll(async () => {
    excel = await startExcel({ locale });
  });
  afterAll(() => excel.stop());

  test.each(cases[locale] ?? [])('%s becomes %s in the format %s', (text, value, format) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.add().getRange('A1');
      cell.values = [[text]];
      cell.load('values,numberFormat');
      await context.sync();
      expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0]]).toEqual([value, format]);
    }),
  );

  test('in a cell of format Text everything stays as it stands', () =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.add().getRange('A1:A3');
      cells.numberFormat = [['@'], ['@'], ['@']];
      cells.values = [['0180'], ['2024-03'], ['=x']];
      cells.load('values,valueTypes,text');
      await context.sync();
      expect(cells.values).toEqual([['0180'], ['2024-03'], ['=x']]);
      expect(cells.valueTypes).toEqual([['String'], ['String'], ['String']]);
    }));

  test('numbers stay numbers when their cell becomes a text cell', () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.add().getRange('A1');
      cell.values = [[180]];
      cell.numberFormat = [['@']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[180]]);
      cell.values = [['0180']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['0180']]);
    }));

  test('a formula to an unknown name is an error, and a broken one is refused', () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.add().getRange('A1');
      cell.values = [['=x']];
      cell.load('values,valueTypes');
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[['#NAME?']], [['Error']]]);
      cell.values = [['=SUM(']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }));
});
