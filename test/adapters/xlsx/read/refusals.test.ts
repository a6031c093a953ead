import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { makeParts, makeRelations, makeXlsx } from './support/make-xlsx';
import { codeOf } from './support/read-cells';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE file whose directory holds one entry of this name. */
const makeOle = (name: string) => {
  const bytes = new Uint8Array(1024);
  bytes.set(OLE);
  for (let i = 0; i < name.length; i++) bytes[640 + i * 2] = name.charCodeAt(i);
  return bytes;
};

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

describe('files that are no workbook', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'a.xlsx', 'file-empty'],
    ['an .xls under another name', makeOle('Workbook'), 'a.xlsx', 'format-xls'],
    ['an .xls of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), 'a.csv', 'format-xls'],
    ['an encrypted workbook', makeOle('EncryptedPackage'), 'a.xlsx', 'encrypted'],
    ['another OLE file', makeOle('WordDocument'), 'a.xlsx', 'not-a-workbook'],
    ['an .xlsb', zip({ 'xl/workbook.bin': 'x' }), 'a.xlsx', 'format-xlsb'],
    [
      'an .ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'a.xlsx',
      'format-ods',
    ],
    ['a .numbers', zip({ 'Index/Document.iwa': 'x' }), 'a.xlsx', 'format-numbers'],
    ['a .docx', zip({ 'word/document.xml': '<a/>' }), 'a.xlsx', 'not-a-workbook'],
    ['a web page', strToU8('\n<!DOCTYPE html><html><table>'), 'a.xls', 'format-html'],
    ['a web page said to be text', strToU8('<html xmlns:x="x"><body>'), 'a.csv', 'format-html'],
    [
      'a pointer of Git LFS',
      strToU8('version https://git-lfs.github.com/spec/v1\noid sha256:0'),
      'a.xlsx',
      'format-lfs-pointer',
    ],
    ['a PDF', strToU8('%PDF-1.7'), 'a.csv', 'not-a-workbook'],
    ['SYLK', strToU8('ID;PWXL;N;E\r\nP;PGeneral'), 'a.csv', 'not-a-workbook'],
    ['XML', strToU8('<?xml version="1.0"?><Workbook/>'), 'a.xml', 'not-a-workbook'],
    ['text said to be a workbook', strToU8('a,b\n1,2'), 'a.xlsx', 'not-a-workbook'],
    [
      'binary data said to be text',
      Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256),
      'a.csv',
      'not-a-workbook',
    ],
  ])('%s is refused by name', (_, bytes, file, code) => {
    expect(codeOf(bytes, file)).toBe(code);
  });

  test.each(['ID;Projekt;Plats\n1;Brunn;Lund', 'ID;PLATS\nA;Lund', 'PAR1,PAR2\n1,2'])(
    'headings that begin as another format does are text: %j',
    (text) => expect(codeOf(strToU8(text), 'a.csv')).toBe('read'),
  );

  test('a workbook behind other bytes is read, unless its name says that it is text', () => {
    const bytes = Uint8Array.from([...strToU8('MZ unpack me\n'), ...makeXlsx({})]);
    expect(codeOf(bytes, 'a.xlsx')).toBe('read');
    expect(codeOf(bytes.subarray(0, -30), 'a.xlsx')).toBe('not-a-workbook');
    expect(codeOf(bytes, 'a.csv')).not.toBe('read');
  });

  test('the refusal names the file', () => {
    expect(readWorkbook(makeOle('Book'), 'Q1 Karlstad.xls')).toEqual({
      ok: false,
      refusal: { code: 'format-xls', file: 'Q1 Karlstad.xls' },
    });
  });

  test('a workbook is read under any name', () => {
    expect(codeOf(makeXlsx({}), 'a.csv')).toBe('read');
  });
});

describe('damaged workbooks', () => {
  test('one without sheets of cells is refused', () => {
    expect(codeOf(makeXlsx({ sheets: {} }))).toBe('no-sheets');
  });

  test('one cut short is refused wherever it is cut', () => {
    const bytes = makeXlsx({ sheets: { Data: '<sheetData><row><c><v>1</v></c></row></sheetData>' } });
    for (let length = 4; length < bytes.length; length += 7) {
      expect(['truncated', 'not-a-workbook']).toContain(codeOf(bytes.subarray(0, length)));
    }
  });

  test.each([
    ['inside a tag', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B'],
    ['inside a value', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ['between rows', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['after the data', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ['before the data', '<worksheet><dimension ref="A1"/>'],
  ])('a sheet cut %s is refused, not read as a shorter one', (_, part) => {
    expect(codeOf(makeXlsx({ parts: { 'xl/worksheets/sheet1.xml': part } }))).toBe('truncated');
  });

  test.each([
    ['a cell outside the grid', '<c r="XFE1"><v>1</v></c>'],
    ['a row outside the grid', '<c r="A1048577"><v>1</v></c>'],
    ['a shared string that is not there', '<c r="A1" t="s"><v>7</v></c>'],
    ['half a shared string', '<c r="A1" t="s"><v>0.5</v></c>'],
    ['a negative shared string', '<c r="A1" t="s"><v>-1</v></c>'],
  ])('%s is refused', (_, cell) => {
    expect(codeOf(makeXlsx({ sheets: { Data: `<sheetData><row>${cell}</row></sheetData>` } }))).toBe(
      'damaged',
    );
  });
});

test('a sheet with its data in two places is refused', () => {
  const data = '<sheetData><row><c><v>1</v></c></row></sheetData>';
  expect(codeOf(makeXlsx({ sheets: { Data: data + data } }))).toBe('damaged');
});

describe('bounds', () => {
  const cells =
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><f>A1*1000</f><v>3</v></c></row></sheetData>';
  const merges = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:B4"/></mergeCells>';
  const bytes = makeXlsx({
    sheets: { Data: cells + merges, More: '<sheetData/>' },
    strings: '<si><t>ett långt ord</t></si>',
    styles: '<numFmts><numFmt numFmtId="164" formatCode="0000000000"/></numFmts>',
  });

  test.each([
    [{ entries: 3 }, 'too-many-entries'],
    [{ partBytes: 100 }, 'too-large'],
    [{ totalBytes: 500 }, 'too-large'],
    [{ otherBytes: 500 }, 'too-large'],
    [{ ratio: 0.5, ratioFrom: 500 }, 'suspicious-compression'],
    [{ sheets: 1 }, 'too-large'],
    [{ cells: 2 }, 'too-many-cells'],
    [{ texts: 0 }, 'too-large'],
    [{ ranges: 1 }, 'too-large'],
    [{ relationships: 2 }, 'too-large'],
    [{ textLength: 5 }, 'text-too-long'],
    [{ formulaText: 30 }, 'too-large'],
    [{ formatLength: 5 }, 'text-too-long'],
    [{ nesting: 2 }, 'too-deep'],
    [{}, 'read'],
  ])('%j gives %s', (limits, code) => {
    expect(codeOf(bytes, 'a.xlsx', limits)).toBe(code);
  });

  test('a sheet that repeats one cell without end is refused before it fills the memory', () => {
    const parts = makeParts({});
    const row = strToU8('<row><c><v>1</v></c></row>'.repeat(4000));
    const huge = new Uint8Array(row.length * 1000);
    for (let i = 0; i < 1000; i++) huge.set(row, i * row.length);
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': huge }, { level: 1 });
    const before = process.memoryUsage.rss();
    expect(codeOf(bomb)).toBe('suspicious-compression');
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  test.each([
    ['hidden columns', `<cols>${'<col min="1" max="1" hidden="1"/>'.repeat(9)}</cols><sheetData/>`],
    ['hidden rows', `<sheetData>${'<row r="1" hidden="1"/><row r="3" hidden="1"/>'.repeat(5)}</sheetData>`],
    ['validations', `<sheetData/><dataValidations>${'<dataValidation/>'.repeat(9)}</dataValidations>`],
  ])('%s without end are refused before they fill the memory', (_, xml) => {
    const bytes = makeXlsx({ sheets: { Data: xml } });
    expect(codeOf(bytes, 'a.xlsx', { ranges: 8 })).toBe('too-large');
    expect(codeOf(bytes)).toBe('read');
  });

  test('notes without end are refused before they fill the memory', () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': makeRelations([['c', 'comments', '../comments.xml']]),
      'xl/comments.xml': `<comments><commentList>${'<comment ref="A1"/>'.repeat(9)}</commentList></comments>`,
    };
    expect(codeOf(makeXlsx({ parts }), 'a.xlsx', { comments: 8 })).toBe('too-large');
    expect(codeOf(makeXlsx({ parts }))).toBe('read');
  });

  test('a deep custom part and a huge number format cost no time', () => {
    const format = `<numFmts><numFmt numFmtId="164" formatCode="${'[$-'.repeat(9000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    const deep = '<a>'.repeat(100_000);
    const start = performance.now();
    expect(codeOf(makeXlsx({ styles: format }))).toBe('read');
    expect(codeOf(makeXlsx({ parts: { 'xl/worksheets/sheet1.xml': `<worksheet>${deep}` } }))).toBe(
      'too-deep',
    );
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('a hundred thousand ranges in one attribute are read', () => {
    const formats = `<conditionalFormatting sqref="${'A1 '.repeat(200_000)}"/>`;
    expect(codeOf(makeXlsx({ sheets: { Data: `<sheetData/>${formats}` } }))).toBe('read');
  });

  test('a long formula shared by many cells is refused when it would fill the memory', () => {
    const cells = `<c><f t="shared" si="0">${'A1+'.repeat(2000)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(999)}`;
    const bytes = makeXlsx({ sheets: { Data: `<sheetData><row>${cells}</row></sheetData>` } });
    expect(codeOf(bytes)).toBe('read');
    expect(codeOf(bytes, 'a.xlsx', { formulaText: 5_000_000 })).toBe('too-large');
  });

  test('a shared formula many times longer than Excel’s is refused before it is taken apart', () => {
    const cells = `<c><f t="shared" si="0">${'A1+'.repeat(30_000)}1</f></c><c><f t="shared" si="0"/></c>`;
    const bytes = makeXlsx({ sheets: { Data: `<sheetData><row>${cells}</row></sheetData>` } });
    expect(codeOf(bytes)).toBe('too-large');
  });
});
