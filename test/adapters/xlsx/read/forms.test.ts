import { strToU8 } from 'fflate';
import { makeRelations, makeXlsx } from './support/make-xlsx';
import { cellLines, codeOf, readOk } from './support/read-cells';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Cells when the whole sheet part is this. */
const readPart = (part: string | Uint8Array, strings = '') =>
  cellLines(readOk(makeXlsx({ strings, parts: { 'xl/worksheets/sheet1.xml': part } })).sheets[0]);

const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
};

describe('unusual forms of XML', () => {
  test('prefixed tags are read, and elements of other namespaces are passed over', () => {
    const part =
      `<x:worksheet xmlns:x="${MAIN}" xmlns:o="urn:other"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><o:v>no</o:v><x:v>yes</x:v></x:c>` +
      '<x:c r="B1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:rPh><x:t>b</x:t></x:rPh></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readPart(part)).toEqual(['A1 text "yes"', 'B1 text "a"']);
  });

  test('comments, CDATA and instructions inside the data are understood', () => {
    const part =
      `<worksheet xmlns="${MAIN}"><sheetData><!-- <c r="Z9"><v>9</v></c> --><row r="1"><?x y?><c r="A1" t="str"><v><![CDATA[a<b & ]]>c<!-- no --></v></c>` +
      '<c r="B1"><v>1<!-- 2 -->3</v></c><c r="C1"><v>4</v><extLst><ext><v>5</v></ext></extLst></c></row></sheetData></worksheet>';
    expect(readPart(part)).toEqual(['A1 text "a<b & c"', 'B1 number 13', 'C1 number 4']);
  });

  test('single quotes, odd white space and line breaks inside tags are understood', () => {
    const part = `<worksheet xmlns='${MAIN}'>\n<sheetData >\n<row\n r = '2' ><c\tr = "B2"\n t='str' ><v >x</v >\n</c ></row ></sheetData ></worksheet >`;
    expect(readPart(part)).toEqual(['B2 text "x"']);
  });

  test('elements of the sheet’s own namespace are read under any prefix', () => {
    const row = (prefix: string, declared = '') =>
      `<${prefix}:row${declared}><${prefix}:c><${prefix}:v>1</${prefix}:v></${prefix}:c></${prefix}:row>`;
    const part = (head: string, data: string) =>
      `<worksheet xmlns="${MAIN}"${head}><sheetData>${data}</sheetData></worksheet>`;
    expect(readPart(part(` xmlns:main="${MAIN}"`, row('main')))).toEqual(['A1 number 1']);
    expect(readPart(part('', row('x', ` xmlns:x="${MAIN}"`)))).toEqual(['A1 number 1']);
    expect(readPart(part(' xmlns:x="urn:other"', row('x')))).toEqual([]);
  });

  test('of several forms of the same cell the one for every program is read', () => {
    const cell = (value: number) => `<c r="A1"><v>${value}</v></c>`;
    const part = `<worksheet xmlns="${MAIN}" xmlns:mc="urn:mc"><sheetData><row><mc:AlternateContent><mc:Choice Requires="z">${cell(1)}</mc:Choice><mc:Fallback>${cell(2)}</mc:Fallback></mc:AlternateContent><c><v>3</v></c></row></sheetData></worksheet>`;
    expect(readPart(part)).toEqual(['A1 number 2', 'B1 number 3']);
  });

  test('a tag’s end inside quotes ends no tag', () => {
    const cells = `<c t="str"><v x="a>b">v</v></c><c t="inlineStr"><is x=">"><t x='">'>t</t></is></c><c><f x=">">B1</f><v>2</v></c><c t="s"><v>0</v></c>`;
    const part = `<worksheet xmlns="${MAIN}"><sheetData><row>${cells}</row></sheetData></worksheet>`;
    expect(readPart(part, '<si x=">"><t x="a>b">s</t></si>')).toEqual([
      'A1 text "v"',
      'B1 text "t"',
      'C1 number 2 =B1',
      'D1 text "s"',
    ]);
  });

  test('white space and references in attributes are understood', () => {
    const cells = '<c r=" B12 " t=" s"><v>0</v></c><c t="s "><v>0</v></c><c t="&#115;" s=" 0"><v>0</v></c>';
    const part = `<worksheet xmlns="${MAIN}"><sheetData><row r="1&#50;">${cells}</row></sheetData></worksheet>`;
    expect(readPart(part, '<si><t>x</t></si>')).toEqual(['B12 text "x"', 'C12 text "x"', 'D12 text "x"']);
  });

  test('line ends are one character, in CDATA too', () => {
    const part = `<worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v><![CDATA[a\r\nb]]></v></c><c t="str"><v>a\r\nb</v></c></row></sheetData></worksheet>`;
    expect(readPart(part)).toEqual(['A1 text "a\\nb"', 'B1 text "a\\nb"']);
  });

  test('UTF-16 and byte order marks are understood', () => {
    const part = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>åäö€</v></c></row></sheetData></worksheet>`;
    expect(readPart(utf16(part))).toEqual(['A1 text "åäö€"']);
    expect(readPart(`\uFEFF${part.replace('UTF-16', 'UTF-8')}`)).toEqual(['A1 text "åäö€"']);
  });

  test('a declared old encoding is followed', () => {
    const part = `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>#</v></c></row></sheetData></worksheet>`;
    expect(readPart(strToU8(part).map((byte) => (byte === 35 ? 0xe5 : byte)))).toEqual(['A1 text "å"']);
  });

  test('strict OOXML is read as the transitional form', () => {
    const part = `<worksheet xmlns="${STRICT}" conformance="strict"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2024-01-31</v></c></row></sheetData></worksheet>`;
    expect(readPart(part, '<si><t>s</t></si>')).toEqual(['A1 text "s"', 'B1 date 45322']);
  });

  test('shared strings in another form are read', () => {
    const strings = `<a:sst xmlns:a="${MAIN}"><a:si><a:t>ett</a:t></a:si><a:si/><a:si><a:t><![CDATA[två]]></a:t></a:si></a:sst>`;
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row></sheetData>';
    const bytes = makeXlsx({ sheets: { Data: sheet }, parts: { 'xl/sharedStrings.xml': strings } });
    expect(cellLines(readOk(bytes).sheets[0])).toEqual(['A1 text "ett"', 'B1 text "två"']);
  });

  test('a document type with entities of its own is refused', () => {
    const part = `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    expect(codeOf(makeXlsx({ parts: { 'xl/worksheets/sheet1.xml': part } }))).toBe('damaged');
  });
});

describe('ways from part to part', () => {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>`;
  const read = (target: string, name: string) => {
    const parts = {
      'xl/_rels/workbook.xml.rels': makeRelations([['s0', 'worksheet', target]]),
      [name]: sheet,
    };
    return cellLines(readOk(makeXlsx({ parts })).sheets[0]);
  };

  test.each([
    ['absolute', '/xl/worksheets/other.xml', 'xl/worksheets/other.xml'],
    ['relative', 'worksheets/other.xml', 'xl/worksheets/other.xml'],
    ['with steps up', '../other/./other.xml', 'other/other.xml'],
    ['in another case', 'Worksheets/OTHER.xml', 'xl/worksheets/other.xml'],
    ['with backslashes', 'worksheets\\other.xml', 'xl\\worksheets\\other.xml'],
    ['from the root without a slash', 'xl/worksheets/other.xml', 'xl/worksheets/other.xml'],
    ['escaped', 'worksheets/o%20ther.xml', 'xl/worksheets/o ther.xml'],
  ])('a target that is %s is found', (_, target, name) => {
    expect(read(target, name)).toEqual(['A1 number 7']);
  });

  test('the workbook may stand anywhere the package says', () => {
    const bytes = makeXlsx({
      parts: {
        '_rels/.rels': makeRelations([['w', 'officeDocument', '/book/main.xml']]),
        'book/main.xml': `<workbook xmlns="${MAIN}" xmlns:q="urn:r"><sheets><sheet name="S" sheetId="1" q:id="x"/></sheets></workbook>`,
        'book/_rels/main.xml.rels': makeRelations([['x', 'worksheet', 'sheet.xml']]),
        'book/sheet.xml': sheet,
      },
    });
    expect(cellLines(readOk(bytes).sheets[0])).toEqual(['A1 number 7']);
  });

  test('a sheet that leads nowhere is empty, one whose part is gone is refused', () => {
    const listed = (id: string) =>
      `<workbook xmlns="${MAIN}" xmlns:r="urn:r"><sheets><sheet name="S" sheetId="1" r:id="${id}"/></sheets></workbook>`;
    expect(readOk(makeXlsx({ parts: { 'xl/workbook.xml': listed('') } })).sheets[0]?.dimension).toBeNull();
    expect(codeOf(makeXlsx({ parts: { 'xl/workbook.xml': listed('gone') } }))).toBe('damaged');
  });
});
