import { openExcel } from '../../support/office-workbook';

test('receipts of another workbook that was never saved either are not told', async () => {
  const excel = await openExcel();
  const basis = await excel.workbook.read();
  if (!basis.ok) throw new Error(basis.refusal.code);
  const sheet = { name: 'Data', blocks: [{ row: 1, column: 1, values: [['x']] }] };
  const deed = { kind: 'templates-inserted', names: ['Data'] } as const;
  await excel.workbook.apply({ patch: { addSheets: [{ sheet }] }, basis: basis.value, deed });
  expect(await excel.workbook.receipts()).toMatchObject([{ deed }]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').delete();
    await context.sync();
  });
  expect(await (await excel.reload()).receipts()).toEqual([]);
  excel.stop();
});
