import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

/** What handlers give back, after they noted what they heard. */
const done = (noted: number): Promise<void> =>
  noted > 0 ? Promise.resolve() : Promise.reject(new Error('nothing noted'));

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test('a change is told once to the sheet and once to the workbook, with its address', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add((event) => done(heard.push(`sheet ${event.address} ${event.changeType}`)));
    context.workbook.worksheets.onChanged.add((event) => done(heard.push(`book ${event.address}`)));
    await context.sync();
    sheet.getRange('B2:C3').values = 1 as unknown as number[][];
    await context.sync();
  });
  await settled();
  expect(heard.sort()).toEqual(['book B2:C3', 'sheet B2:C3 RangeEdited']);
});

test('no more is told after a listener was removed', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const listener = sheet.onChanged.add((event) => done(heard.push(event.address)));
    await context.sync();
    listener.remove();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([]);
});

test('sheets and tables that come, go and change are told of', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(() => done(heard.push('added')));
    worksheets.onDeleted.add(() => done(heard.push('deleted')));
    worksheets.onNameChanged.add((event) => done(heard.push(`renamed to ${event.nameAfter}`)));
    worksheets.onMoved.add(() => done(heard.push('moved')));
    worksheets.onActivated.add(() => done(heard.push('activated')));
    tables.onChanged.add((event) => done(heard.push(`table ${event.address}`)));
    await context.sync();
    const sheet = worksheets.add('New');
    await context.sync();
    sheet.name = 'Newer';
    sheet.activate();
    sheet.position = 0;
    sheet.tables.add('A1:B3', false);
    await context.sync();
    sheet.getRange('A2').values = [[5]];
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(
    expect.arrayContaining(['added', 'renamed to Newer', 'moved', 'activated', 'table A2', 'deleted']),
  );
});

test('a selection made by the host reaches the add-in', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onSelectionChanged.add((event) => done(heard.push(event.address)));
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('D4').select();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(['D4']);
});

test('what the user of the grid does is told too', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Typed');
    sheet.onChanged.add((event) => done(heard.push(`changed ${event.address}`)));
    sheet.onSelectionChanged.add((event) => done(heard.push(`selected ${event.address}`)));
    sheet.onActivated.add(() => done(heard.push('activated')));
    await context.sync();
  });
  const { grid } = excel.host.book;
  const typed = excel.host.book.sheetNamed('Typed');
  const sheetId = typed?.id ?? '';
  grid.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: excel.host.book.active.id, sheetIdTo: sheetId });
  grid.model.selection.selectZone({
    cell: { col: 1, row: 1 },
    zone: { top: 1, left: 1, bottom: 2, right: 2 },
  });
  grid.model.dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: '5' });
  await settled();
  expect(heard).toEqual(['activated', 'selected B2:C3', 'changed B2']);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,values');
    await context.sync();
    expect([range.address, range.values[0]?.[0]]).toEqual(['Typed!B2:C3', 5]);
  });
});
