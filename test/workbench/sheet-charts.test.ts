import { startExcel, type StartedExcel } from '../support/office';
import { chartPlan } from '../../src/workbench/save/sheet-charts';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

test('a line that is named at its last point alone is saved with that name', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['Quarter', 'Result'],
      ['Q1', 1],
      ['Q2', 2],
    ];
    const point = sheet.charts.add('Line', sheet.getRange('A1:B3')).series.getItemAt(0).points.getItemAt(1);
    point.hasDataLabel = true;
    point.dataLabel.showSeriesName = true;
    await context.sync();
  });
  const [sheet] = excel.host.book.sheets;
  const [chart] = sheet?.charts ?? [];
  const plan = sheet && chart && chartPlan(sheet, chart);
  expect(plan?.groups[0]?.series[0]?.labels).toEqual({ show: 'seriesName', only: [1] });
});
