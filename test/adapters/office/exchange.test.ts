import type { BookFiles } from '../../../src/emulator/document/book';
import { officeExchange } from '../../../src/adapters/office/office-exchange';
import { startExcel, type StartedExcel } from '../../support/office';

/** More than one slice of 4 MB. */
const SIZE = 5_000_000;
const created: (Uint8Array | null)[] = [];
const files: { -readonly [Key in keyof BookFiles]: BookFiles[Key] } = {
  read: () => null,
  write: () => Uint8Array.from({ length: SIZE }, (_, i) => i % 251),
  create: (bytes) => created.push(bytes),
};
let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel({
    conversation: 'exchange',
    files,
  });
});
afterAll(() => excel.stop());

test('the open workbook comes as the bytes of its file, however many slices they take', async () => {
  const got = await officeExchange(excel.Excel, excel.Office, btoa).bytes();
  expect(got.ok && [got.value.length, got.value[0], got.value[SIZE - 1]]).toEqual([
    SIZE,
    0,
    (SIZE - 1) % 251,
  ]);
});

test('bytes are opened as a new workbook, every byte as it was', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
  expect(await officeExchange(excel.Excel, excel.Office, btoa).openNew(bytes)).toEqual({ ok: true });
  expect(created).toEqual([bytes]);
});

test('a host that gives no file refuses instead of failing', async () => {
  delete files.write;
  const got = await officeExchange(excel.Excel, excel.Office, btoa).bytes();
  expect(got).toMatchObject({ ok: false, refusal: { code: 'host-refused' } });
});
