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

test('a look of several ranges reaches all of them and nothing between', () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRanges('A1:B1,D4,H15:Z15');
    format.fill.color = '#112233';
    format.font.bold = true;
    format.borders.getItem('EdgeBottom').style = 'Double';
    const read = (address: string): Excel.Range => {
      const range = sheet.getRange(address);
      range.load('format/fill/color,format/font/bold');
      return range;
    };
    const [last, between] = [read('Z15'), read('C1')];
    const line = sheet.getRange('K15').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect(last.format.toJSON()).toMatchObject({ fill: { color: '#112233' }, font: { bold: true } });
    expect(between.format.toJSON()).toMatchObject({ fill: { color: '#FFFFFF' }, font: { bold: false } });
    expect(line.style).toBe('Double');
  }));

test('areas that look different have no common look', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B2').format.font.italic = true;
    const areas = sheet.getRanges('A1,B2');
    areas.load('format/font/italic');
    await context.sync();
    expect(areas.format.font.italic).toBeNull();
  }));

test('of two looks for the same cell the later one counts, also when cells overlap or are cleared between', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').format.fill.color = '#FF0000';
    sheet.getRange('B2').format.fill.color = '#00FF00';
    sheet.getRange('A1:C3').format.font.bold = true;
    sheet.getRange('C3').format.borders.getItem('EdgeTop').style = 'Continuous';
    sheet.getRange('C3').clear('Formats');
    sheet.getRange('C3').format.font.size = 20;
    const range = sheet.getRange('A1:C3');
    const read = range.getCellProperties({
      format: { fill: { color: true }, font: { bold: true, size: true }, borders: { style: true } },
    });
    await context.sync();
    const at = (row: number, column: number) => read.value[row]?.[column]?.format;
    expect(at(0, 0)).toMatchObject({ fill: { color: '#FF0000' }, font: { bold: true, size: 11 } });
    expect(at(1, 1)).toMatchObject({ fill: { color: '#00FF00' }, font: { bold: true } });
    expect(at(2, 2)).toMatchObject({
      fill: { color: '#FFFFFF' },
      font: { bold: false, size: 20 },
      borders: { top: { style: 'None' } },
    });
  }));

test('a border’s style, weight and colour add up, and its line is drawn once', () =>
  onSheet(async (sheet, context) => {
    const border = sheet.getRange('B2:D4').format.borders.getItem('InsideHorizontal');
    border.style = 'Dash';
    border.weight = 'Medium';
    border.color = '#0000FF';
    const inner = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style,weight,color');
    await context.sync();
    expect(inner.toJSON()).toMatchObject({ style: 'Dash', weight: 'Medium', color: '#0000FF' });
  }));

test('names that are added in a request are known to the formulas of the same request', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    const { names } = context.workbook;
    names.add('looks.numbers', sheet.getRange('A1:A3'));
    names.add('looks.factor', '=10');
    const cell = sheet.getRange('B1');
    cell.formulas = [['=SUM(looks.numbers)*looks.factor']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[60]]);
    for (const name of ['looks.numbers', 'looks.factor']) names.getItem(name).delete();
    cell.load('valueTypes');
    await context.sync();
    expect(cell.valueTypes).toEqual([['Error']]);
  }));

test('many looks cost the grid a handful of commands', () =>
  onSheet(async (sheet, context) => {
    await context.sync();
    const { model } = excel.host.book.grid;
    let finished = 0;
    model.on('command-finalized', {}, () => void finished++);
    for (let row = 1; row <= 60; row++) {
      const { format } = sheet.getRange(`A${row}:C${row}`);
      format.fill.color = row % 2 ? '#EEEEEE' : '#FFFFFF';
      format.font.bold = true;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.rowHeight = 20 + row;
    }
    await context.sync();
    expect(finished).toBeLessThan(5);
  }));
