import { readWorkbook, readWorkbookAsync } from '../../../../src/adapters/xlsx/read-workbook';
import { makeXlsx } from './support/make-xlsx';

/** Two sheets and texts large enough to be worth a stream. */
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i}</v></c><c r="B${i + 1}"><v>${i * 7.25}</v></c></row>`,
  ).join('');
const large = makeXlsx({
  sheets: { One: `<sheetData>${rows(9000)}</sheetData>`, Two: `<sheetData>${rows(8000)}</sheetData>` },
  strings: Array.from({ length: 9000 }, (_, i) => `<si><t>text number ${i * 7919}</t></si>`).join(''),
});

const signature = (bytes: Uint8Array, text: string) => {
  const at = Buffer.from(bytes).indexOf(text);
  if (at < 0) throw new Error(`${text} is not there`);
  return at;
};

/** The first sheet's entry as the directory tells it, changed. */
const change = (edit: (view: DataView, central: number, data: number) => void) => {
  const bytes = large.slice();
  const name = 'xl/worksheets/sheet1.xml';
  const data = signature(bytes, name) + name.length;
  const central = Buffer.from(bytes).lastIndexOf(name) - 46;
  edit(new DataView(bytes.buffer), central, data);
  return bytes;
};

describe('reading with the platform’s own inflate', () => {
  test('gives what reading at once gives', async () => {
    expect(await readWorkbookAsync(large, 'a.xlsx')).toEqual(readWorkbook(large, 'a.xlsx'));
  });

  test.each<[string, (view: DataView, central: number, data: number) => void]>([
    ['a false checksum', (view, central) => view.setUint32(central + 16, 7, true)],
    ['a size too small', (view, central) => view.setUint32(central + 24, 300_000, true)],
    ['a size too large', (view, central) => view.setUint32(central + 24, 900_000, true)],
    ['a size far too large', (view, central) => view.setUint32(central + 24, 0x7fff_ffff, true)],
    ['changed data', (view, _, data) => view.setUint32(data + 1000, 0, true)],
  ])('with %s has the same outcome as reading at once', async (_, edit) => {
    const bytes = change(edit);
    expect(await readWorkbookAsync(bytes, 'a.xlsx')).toEqual(readWorkbook(bytes, 'a.xlsx'));
  });

  test('keeps the bounds', async () => {
    const codeOf = async (limits: object) => {
      const result = await readWorkbookAsync(large, 'a.xlsx', { limits });
      return result.ok ? 'read' : result.refusal.code;
    };
    expect(await codeOf({ partBytes: 400_000 })).toBe('too-large');
    expect(await codeOf({ totalBytes: 600_000 })).toBe('too-large');
    expect(await codeOf({ ratio: 1, ratioFrom: 600_000 })).toBe('suspicious-compression');
    expect(await codeOf({})).toBe('read');
  });

  test('reads plain text and refuses what is neither', async () => {
    const text = new TextEncoder().encode('a;b\n1;2\n');
    expect(await readWorkbookAsync(text, 'a.csv')).toEqual(readWorkbook(text, 'a.csv'));
    expect(await readWorkbookAsync(text, 'a.xlsx')).toEqual(readWorkbook(text, 'a.xlsx'));
  });

  test('two workbooks read at the same time do not mix', async () => {
    const other = makeXlsx({
      sheets: { One: `<sheetData>${rows(7000)}</sheetData>` },
      strings: '<si><t>x</t></si>'.repeat(9000),
    });
    const [first, second] = await Promise.all([
      readWorkbookAsync(large, 'a.xlsx'),
      readWorkbookAsync(other, 'b.xlsx'),
    ]);
    expect(first).toEqual(readWorkbook(large, 'a.xlsx'));
    expect(second).toEqual(readWorkbook(other, 'b.xlsx'));
  });
});
