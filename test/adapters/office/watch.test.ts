import type { WorkbookEvent } from '../../../src/ports/workbook-port';
import { openExcel } from '../../support/office-workbook';

test('changes and new sheets are told until nobody listens any more', async () => {
  const excel = await openExcel();
  const events: WorkbookEvent[] = [];
  const unwatch = await excel.workbook.watch((event) => events.push(event));
  const write = (address: string) =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [['x']];
      await context.sync();
    });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 150));
  await write('B2');
  await settled();
  expect(events).toContainEqual({ kind: 'cells', sheet: 'Sheet1', address: 'B2' });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('More');
    await context.sync();
  });
  await settled();
  expect(events).toContainEqual({ kind: 'sheets' });
  unwatch();
  await settled();
  const heard = events.length;
  await write('C3');
  await settled();
  expect(events).toHaveLength(heard);
  excel.stop();
});
