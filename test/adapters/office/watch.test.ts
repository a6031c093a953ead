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

test('many writes at once are told together and ask Excel for the sheets’ names once', async () => {
  const excel = await openExcel();
  const events: WorkbookEvent[] = [];
  const unwatch = await excel.workbook.watch((event) => events.push(event));
  const cells = Array.from({ length: 40 }, (_, i) => `A${i + 1}`);
  const before = excel.host.counters.requests;
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    // Ranges that Excel keeps for the client would be let go in a request of their own.
    for (const address of cells) sheet.getRange(address).untrack().values = [['x']];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(events.map((event) => event.kind === 'cells' && event.address)).toEqual(cells);
  expect(excel.host.counters.requests - before).toBe(2);
  unwatch();
  await new Promise((resolve) => setTimeout(resolve, 150));
  excel.stop();
});
