import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
let pauses = 0;
beforeAll(async () => {
  excel = await startExcel({
    pause: () => {
      pauses++;
      return new Promise((resolve) => setTimeout(resolve));
    },
  });
});
afterAll(() => excel.stop());

test('a host that pauses between actions still carries out one request after the other', async () => {
  const rows = 10;
  const write = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let row = 1; row <= rows; row++) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
  const read = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${rows}`).load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  await write;
  expect(await read).toEqual(Array.from({ length: rows }, (_, row) => row + 1));
  expect(pauses).toBeGreaterThan(rows);
});
