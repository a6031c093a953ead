import type { Protection } from '../../src/emulator/document/protected-cells';
import { startExcel, type StartedExcel } from '../support/office';

let excel: StartedExcel;
const refusals: Protection[] = [];
beforeEach(async () => {
  refusals.length = 0;
  excel = await startExcel({ onRefused: (why) => refusals.push(why) });
});
afterEach(() => excel.stop());

/** The person before the grid. */
const user = {
  type: (sheetId: string, col: number, row: number, content: string) =>
    excel.host.book.grid.model.dispatch('UPDATE_CELL', { sheetId, col, row, content }),
  does: (command: string, payload: object = {}) => excel.host.book.grid.model.dispatch(command, payload),
};

const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const valueOf = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function listen(): Promise<string[]> {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (text: string): Promise<void> => Promise.resolve(void heard.push(text));
    worksheets.onChanged.add(({ address }) => tell(`changed ${address}`));
    worksheets.onAdded.add(() => tell('added'));
    worksheets.onDeleted.add(() => tell('deleted'));
    worksheets.onNameChanged.add(({ nameAfter }) => tell(`renamed ${nameAfter}`));
    worksheets.onMoved.add(({ positionAfter }) => tell(`moved ${positionAfter}`));
    await context.sync();
  });
  return heard;
}

test('locked cells of a protected sheet refuse typing, unlocked ones take it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const { id } = excel.host.book.active;
  expect(user.type(id, 0, 0, 'no').isSuccessful).toBe(false);
  expect(user.type(id, 1, 1, 'yes').isSuccessful).toBe(true);
  user.does('DELETE_CONTENT', { sheetId: id, target: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
  user.does('REMOVE_COLUMNS_ROWS', { sheetId: id, sheetName: 'Sheet1', dimension: 'ROW', elements: [0] });
  expect(refusals).toEqual(['sheet', 'sheet', 'sheet']);
  expect([await valueOf('Sheet1', 'A1'), await valueOf('Sheet1', 'B2')]).toEqual(['', 'yes']);
});

test('what the protection allows may be done', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  const { id } = excel.host.book.active;
  const target = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  expect(user.does('SET_FORMATTING', { sheetId: id, target, style: { bold: true } }).isSuccessful).toBe(true);
  expect(refusals).toEqual([]);
});

test('sheets of a protected workbook stay as they are', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  user.does('CREATE_SHEET', { sheetId: 'own', position: 1, name: 'Mine' });
  expect([refusals, await sheetNames()]).toEqual([['workbook'], ['Sheet1']]);
});

test('sheets that the user adds, renames, moves, copies and deletes are the workbook’s', async () => {
  const heard = await listen();
  user.does('CREATE_SHEET', { sheetId: 'own', position: 1, name: 'Mine' });
  user.type('own', 0, 0, '7');
  expect(await valueOf('Mine', 'A1')).toBe(7);
  user.does('RENAME_SHEET', { sheetId: 'own', oldName: 'Mine', newName: 'Ours' });
  user.does('MOVE_SHEET', { sheetId: 'own', delta: -1 });
  expect(await sheetNames()).toEqual(['Ours', 'Sheet1']);
  user.does('DUPLICATE_SHEET', { sheetId: 'own', sheetIdTo: 'copy', sheetNameTo: 'Copy' });
  expect([await sheetNames(), await valueOf('Copy', 'A1')]).toEqual([['Ours', 'Copy', 'Sheet1'], 7]);
  user.does('DELETE_SHEET', { sheetId: 'own', sheetName: 'Ours' });
  await settled();
  expect(await sheetNames()).toEqual(['Copy', 'Sheet1']);
  expect(heard).toEqual(
    expect.arrayContaining(['added', 'changed A1', 'renamed Ours', 'moved 0', 'deleted']),
  );
});

test('an undone deletion brings back the sheet with its table, and redo takes it away again', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:A2').values = [['Head'], [1]];
    sheet.tables.add('A1:A2', true).name = 'Kept';
    await context.sync();
  });
  const { id } = excel.host.book.sheetNamed('Data') ?? { id: '' };
  user.does('DELETE_SHEET', { sheetId: id, sheetName: 'Data' });
  expect(await sheetNames()).toEqual(['Sheet1']);
  user.does('REQUEST_UNDO');
  expect(await sheetNames()).toEqual(['Sheet1', 'Data']);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Kept').getRange().load('address');
    await context.sync();
    expect(table.address).toBe('Data!A1:A2');
  });
  user.does('REQUEST_REDO');
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test('undo and redo of typing are told as changes of the cells', async () => {
  const heard = await listen();
  const { id } = excel.host.book.active;
  user.type(id, 2, 3, 'x');
  user.does('REQUEST_UNDO');
  await settled();
  expect(await valueOf('Sheet1', 'C4')).toBe('');
  user.does('REQUEST_REDO');
  await settled();
  expect(heard).toEqual(['changed C4', 'changed C4', 'changed C4']);
  expect(await valueOf('Sheet1', 'C4')).toBe('x');
});

test('rows that the user inserts move tables, names and rules, and undo moves them back', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A3:A4').values = [['Head'], [1]];
    sheet.tables.add('A3:A4', true).name = 'Moved';
    sheet.getRange('B4:B1000').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    context.workbook.names.add('one', sheet.getRange('A4'));
    await context.sync();
  });
  const sheet = excel.host.book.active;
  const places = (): unknown => [
    sheet.tables[0]?.zone.top,
    sheet.validations[0]?.zones[0]?.top,
    sheet.validations[0]?.zones[0]?.bottom,
    excel.host.book.names[0]?.formula,
  ];
  expect(places()).toEqual([2, 3, 999, '=Sheet1!$A$4']);
  const lines = { sheetId: sheet.id, sheetName: 'Sheet1', dimension: 'ROW', base: 0, position: 'before' };
  user.does('ADD_COLUMNS_ROWS', { ...lines, quantity: 2 });
  expect(places()).toEqual([4, 5, 1001, '=Sheet1!$A$6']);
  user.does('REQUEST_UNDO');
  expect(places()).toEqual([2, 3, 999, '=Sheet1!$A$4']);
});

test('lines that the grid grows by move nothing', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B4:B1000').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A500').values = [[1]];
    await context.sync();
  });
  expect(excel.host.book.active.validations[0]?.zones[0]?.bottom).toBe(999);
});

test('what the user did before an add-in wrote can be undone no more', async () => {
  const { id } = excel.host.book.active;
  user.type(id, 0, 0, 'typed');
  expect(await valueOf('Sheet1', 'A1')).toBe('typed');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A2').values = [['written']];
    await context.sync();
  });
  user.does('REQUEST_UNDO');
  expect([await valueOf('Sheet1', 'A1'), await valueOf('Sheet1', 'A2')]).toEqual(['typed', 'written']);
});
