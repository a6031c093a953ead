import type { Book } from '../../src/emulator/document/book';
import type { BookContent, SheetContent } from '../../src/emulator/document/content-types';
import { startExcel, type StartedExcel } from '../support/office';

const content: BookContent = {
  sheets: [
    {
      name: 'Lists',
      visibility: 'Hidden',
      cells: [
        { row: 0, column: 0, value: 'a' },
        { row: 1, column: 0, value: 'b' },
      ],
    },
    {
      name: 'Data',
      cells: [
        { row: 0, column: 0, value: 'Name' },
        { row: 0, column: 1, value: 'Value' },
        { row: 1, column: 0, value: '0180' },
        { row: 1, column: 1, value: 45_000, format: 'yyyy-mm-dd' },
        { row: 3, column: 1, value: null, formula: '=SUM(Figures[Value])+ROWS(Choices)' },
      ],
      tables: [{ name: 'Figures', zone: { top: 0, left: 0, bottom: 1, right: 1 } }],
      merges: [{ top: 5, left: 0, bottom: 5, right: 2 }],
      frozen: { rows: 1, columns: 0 },
    },
  ],
  names: [{ name: 'Choices', formula: '=Lists!$A$1:$A$2' }],
};

const created: (Uint8Array | null)[] = [];
const refusedSheets: SheetContent[] = [];
const windows: string[] = [];
let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel({
    conversation: 'files',
    onOpenWindow: (url) => windows.push(url),
    files: {
      read: (bytes) =>
        bytes[0] === 0x50 ? { ...content, sheets: [...content.sheets, ...refusedSheets] } : null,
      write: (book: Book) => Uint8Array.from({ length: 150_000 }, (_, i) => (i + book.sheets.length) % 251),
      create: (bytes) => created.push(bytes),
    },
  });
});
afterAll(() => excel.stop());

const promised = <T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    start((result) =>
      result.status === Office.AsyncResultStatus.Failed
        ? reject(new Error(result.error.message))
        : resolve(result.value),
    ),
  );

test('the document comes in slices that make up its bytes', async () => {
  const { document } = Office.context;
  const file = await promised<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65_536 }, done),
  );
  expect([file.size, file.sliceCount]).toEqual([150_000, 3]);
  const bytes: number[] = [];
  for (let i = 0; i < file.sliceCount; i++) {
    const slice = await promised<Office.Slice>((done) => file.getSliceAsync(i, done));
    bytes.push(...(slice.data as number[]));
  }
  await promised<void>((done) => file.closeAsync(done));
  expect(bytes).toHaveLength(150_000);
  expect(bytes.every((byte, i) => byte === (i + 1) % 251)).toBe(true);
});

test('sheets of another workbook arrive with values, tables, names and formulas', () =>
  Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getFirst().name = 'Data';
    const ids = workbook.insertWorksheetsFromBase64('UEsDBA==', { positionType: 'Beginning' });
    workbook.worksheets.load('items/name,items/visibility,items/id');
    await context.sync();
    const { items } = workbook.worksheets;
    expect(items.map((sheet) => `${sheet.name} ${sheet.visibility}`)).toEqual([
      'Lists Hidden',
      'Data (2) Visible',
      'Data Visible',
    ]);
    expect(ids.value).toEqual(items.slice(0, 2).map((sheet) => sheet.id));
    const data = workbook.worksheets.getItem('Data (2)');
    const cells = data.getRange('A1:B4').load('values,text,formulas');
    const table = data.tables.getItemAt(0).load('name');
    const frozen = data.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(cells.values).toEqual([
      ['Name', 'Value'],
      ['0180', 45_000],
      ['', ''],
      ['', 45_002],
    ]);
    expect(cells.text[1]?.[1]).toBe('2023-03-15');
    expect(cells.formulas[3]?.[1]).toBe('=SUM(Figures[Value])+ROWS(Choices)');
    expect([table.name, frozen.address.split('!')[1]]).toEqual(['Figures', '1:1']);
  }));

test('a sheet with charts is taken over by no other workbook', async () => {
  const [sheet] = content.sheets;
  refusedSheets.push({ ...sheet, name: 'Drawn', isRefused: true } as SheetContent);
  await Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64('UEsDBA==', { sheetNamesToInsert: ['Drawn'] });
    await expect(context.sync()).rejects.toMatchObject({ code: 'UnsupportedFeature' });
  });
  refusedSheets.length = 0;
});

test('a window that the browser does not open is asked for from the host', () => {
  const said = { strUrl: 'https://localhost/help', strWindowName: '', strWindowFeatures: '' };
  excel.host.receive(
    JSON.stringify({
      _messageType: 0,
      _actionName: 'ContextActivationManager_openWindowInHost',
      _conversationId: 'files',
      _correlationId: 900,
      _actionType: 0,
      _data: said,
    }),
  );
  expect(windows).toEqual(['https://localhost/help']);
});

test('the client has no openBrowserWindow on the web, and says so', () => {
  const { ui, requirements } = Office.context;
  expect(requirements.isSetSupported('OpenBrowserWindowApi', '1.1')).toBe(false);
  expect('openBrowserWindow' in ui).toBe(false);
});

test('what is no workbook is refused', () =>
  Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64('AAAA');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('a new workbook is handed to the host', async () => {
  await Excel.createWorkbook('UEsDBA==');
  expect(created[0]?.slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
});

test('settings of the document are saved and come back after a new start', async () => {
  Office.context.document.settings.set('key', { a: 1 });
  await promised((done) => Office.context.document.settings.saveAsync(done as never));
  expect([...excel.host.book.documentSettings]).toEqual([['key', '{"a":1}']]);
});
