import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

/** Sheet id of a new sheet after work was done on it. */
const drawn = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:C4').values = [
      ['Name', 'One', 'Two'],
      ['a', 1, 4],
      ['b', 2, 5],
      ['c', 3, 6],
    ];
    work(sheet);
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });

test.each([
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'XYScatter',
  'Bubble',
  'Radar',
  'Doughnut',
  'Pie',
])('a chart of type %s shows in the grid', async (type) => {
  const id = await drawn((sheet) => {
    sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4'));
  });
  expect(excel.host.book.grid.model.getters.getFigures(id)).toHaveLength(1);
});

test('a chart’s long title is its first line in letters that fit, and lines named by labels get a legend', async () => {
  const id = await drawn((sheet) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    chart.width = 360;
    chart.title.text = `${'The share of pupils in school went up '.repeat(2).trim()}\nShare (%) · 2025`;
    chart.legend.visible = false;
    const point = chart.series.getItemAt(0).points.getItemAt(2);
    point.hasDataLabel = true;
    point.dataLabel.showSeriesName = true;
  });
  const { getters } = excel.host.book.grid.model;
  const [figure] = getters.getFigures(id);
  const { getChartDefinition } = getters as unknown as { getChartDefinition: (id: string) => object };
  expect(getChartDefinition(figure?.id.replace('excel-', '') ?? '')).toMatchObject({
    title: { text: expect.stringMatching(/went up$/) as string, fontSize: 11 },
    legendPosition: 'bottom',
    axesDesign: { x: { title: { text: 'Share (%) · 2025' } } },
  });
});

test('a chart that was deleted is gone from the grid', async () => {
  const id = await drawn((sheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:C4')).delete();
  });
  expect(excel.host.book.grid.model.getters.getFigures(id)).toHaveLength(0);
});

test('validations and conditional formats reach the grid', async () => {
  const id = await drawn((sheet) => {
    sheet.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b,c' } };
    sheet.getRange('B2:B4').dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' },
    };
    sheet.getRange('C2:C4').dataValidation.rule = { textLength: { formula1: 2, operator: 'LessThan' } };
    const custom = sheet.getRange('B2:B4').conditionalFormats.add('Custom').custom;
    custom.rule.formula = '=B2>1';
    custom.format.font.color = '#FF0000';
    const scale = sheet.getRange('C2:C4').conditionalFormats.add('ColorScale').colorScale;
    scale.criteria = {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
  });
  const { getters: grid } = excel.host.book.grid.model;
  expect(grid.getDataValidationRules(id)).toHaveLength(3);
  expect(grid.getConditionalFormats(id)).toHaveLength(2);
});
