import * as spreadsheet from '@odoo/o-spreadsheet';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import type { Plan, SheetPlan } from '../../src/core/model/plan';
import { writeEntries } from '../../src/emulator/document/cells';
import { zoneAt } from '../../src/emulator/document/zones';
import { documentFiles } from '../../src/workbench/open/document-files';
import { openWorkbook } from '../../src/workbench/open/open-workbook';
import { newDocument } from '../../src/workbench/open/new-document';
import type { OpenDocument, Seat } from '../../src/workbench/open/open-document';
import '../support/office';

const created: (Uint8Array | null)[] = [];
const seat: Seat = {
  language: 'en-US',
  look: 'light',
  conversation: 'c',
  post: () => undefined,
  created: (bytes) => created.push(bytes),
  refused: () => undefined,
};
const metadata = { build: 'test', types: {} } as never;

beforeAll(() => {
  // o-spreadsheet tells its timings; they say nothing in a test.
  console.debug = () => undefined;
  let id = 0;
  Object.assign(globalThis, { o_spreadsheet: spreadsheet });
  Object.assign(globalThis.crypto, { randomUUID: () => `id-${++id}` });
});

const sheet: SheetPlan = {
  name: 'Figures',
  blocks: [
    {
      row: 1,
      column: 1,
      values: [
        ['Name', 'Value'],
        ['0180', 12.5],
        [null, { formula: 'SUM(Rows[Value])', cached: 12.5 }],
      ],
      styles: [['head', 'head'], [undefined, undefined], [undefined, 'head']],
    },
  ],
  columns: [{ first: 1, last: 1, width: 30 }],
  tables: [{ name: 'Rows', range: { top: 1, left: 1, bottom: 2, right: 2 }, columns: [{ name: 'Name' }, { name: 'Value' }] }],
  state: 'visible',
}; // prettier-ignore
const plan: Plan = {
  sheets: [sheet, { name: 'Lists', state: 'hidden', blocks: [{ row: 1, column: 1, values: [['a']] }] }],
  styles: { head: { bold: true, fill: '#DDEEFF' } },
  names: [{ name: 'choices', formula: 'Lists!$A$1' }],
  properties: {},
  customParts: [],
};

function bytesOf(of: Plan): Uint8Array {
  const written = writeWorkbook(of);
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

function opened(bytes: Uint8Array): OpenDocument {
  const document = openWorkbook(bytes, 'book.xlsx', seat, metadata);
  if (!document.ok) throw new Error(document.refusal.code);
  return document.value;
}

test('the bytes of an opened file hold what was changed since, and all else as it was', async () => {
  const bytes = bytesOf(plan);
  const document = opened(bytes);
  const files = documentFiles(() => document);
  expect(readWorkbook((await files.write?.(document.host.book)) ?? bytes, 'a')).toEqual(readWorkbook(bytes, 'a'));
  const [first] = document.host.book.sheets;
  if (first) writeEntries(first, zoneAt(1, 1), 20);
  const read = readWorkbook((await files.write?.(document.host.book)) ?? bytes, 'a');
  expect(read.ok && [...read.value.sheets[0]?.cells.numbers ?? []]).toContain(20);
}); // prettier-ignore

test('sheets of a file come with values, looks, widths, tables, names and formulas', async () => {
  const content = await documentFiles(() => newDocument('x', seat, metadata)).read?.(bytesOf(plan));
  expect(content?.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Figures', 'Visible'],
    ['Lists', 'Hidden'],
  ]);
  const [figures] = content?.sheets ?? [];
  expect(figures?.cells.map(({ value, formula }) => formula ?? value)).toEqual([
    'Name', 'Value', '0180', 12.5, '=SUM(Rows[Value])',
  ]); // prettier-ignore
  expect(figures?.looks?.[0]).toMatchObject({ zone: zoneAt(0, 0), look: { bold: true, fill: '#DDEEFF' } });
  expect(figures?.tables?.[0]).toMatchObject({ name: 'Rows', zone: zoneAt(0, 0, 2, 2) });
  expect(figures?.columnWidths?.get(0)).toBeGreaterThan(150);
  expect(content?.names).toMatchObject([{ name: 'choices', formula: '=Lists!$A$1' }]);
}); // prettier-ignore

test('bytes that are no workbook give nothing, and a new workbook goes to the page', async () => {
  const files = documentFiles(() => newDocument('x', seat, metadata));
  expect(await files.read?.(Uint8Array.of(1, 2, 3))).toBeNull();
  files.create?.(null);
  expect(created).toEqual([null]);
});

test('a text in a cell of format Text stands as it is, and a cell’s own look wins over its column’s', () => {
  const rows: SheetPlan = {
    name: 'Rows',
    blocks: [{ row: 1, column: 1, values: [['A long title'], ['2026Q1']], styles: [['title'], ['code']] }],
    columns: [{ first: 1, last: 1, width: 10, style: 'code' }],
  };
  const styles = { title: { bold: true }, code: { wrap: true, numberFormat: '@' } };
  const { book } = opened(bytesOf({ ...plan, sheets: [rows], names: [], styles })).host;
  const { getters } = book.grid.model;
  const cell = (row: number) => getters.getCell({ sheetId: book.sheets[0]?.id ?? '', row, col: 0 });
  expect(cell(1)).toMatchObject({ content: '2026Q1', style: { wrapping: 'wrap' } });
  expect(cell(0)?.style?.['wrapping']).toBeUndefined();
});
