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

describe('cells of format Text', () => {
  let excel: StartedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(() => excel.stop());

  const written = ["'ACT-001", 'ACT-001', '0180', "'0180", "''quoted", '=1+1', '2024-03', '12.5'];
  const held = ['ACT-001', 'ACT-001', '0180', '0180', "'quoted", '=1+1', '2024-03', '12.5'];
  const rows = (texts: readonly string[]): string[][] => texts.map((text) => [text]);

  test('hold what is written as text, without the apostrophe that marks it', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange('A1:A8');
      range.numberFormat = '@' as unknown as string[][];
      range.values = rows(written);
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual(rows(held));
      expect(range.formulas).toEqual(rows(held));
    }));

  test('keep their texts when they become such cells, and when they are so no longer', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange('A1:A8');
      const texts = ["'ACT-001", "'0180", "''quoted", "'=1+1", "'2024-03", 'plain', "'12.5", "'TRUE"];
      const plain = ['ACT-001', '0180', "'quoted", '=1+1', '2024-03', 'plain', '12.5', 'TRUE'];
      range.values = rows(texts);
      range.numberFormat = '@' as unknown as string[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows(plain));
      range.numberFormat = 'General' as unknown as string[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows(plain));
    }));

  test('are shown by the grid without the apostrophe', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('id');
      const range = sheet.getRange('A1:A2');
      range.values = [["'0180"], ["'ACT-1"]];
      range.numberFormat = '@' as unknown as string[][];
      await context.sync();
      const { getters } = excel.host.book.grid.model;
      const shown = [0, 1].map((row) => getters.getEvaluatedCell({ sheetId: sheet.id, row, col: 0 }));
      expect(shown.map(({ formattedValue }) => formattedValue)).toEqual(['0180', 'ACT-1']);
    }));
});
