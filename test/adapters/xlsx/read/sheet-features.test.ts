import { makeRelations, makeXlsx } from './support/make-xlsx';
import { readOk } from './support/read-cells';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** The first sheet of a workbook whose sheet holds this XML around its data. */
const readSheet = (before: string, after: string, parts = {}) => {
  const sheet = readOk(makeXlsx({ sheets: { Data: `${before}<sheetData/>${after}` }, parts })).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('what a sheet says besides its cells', () => {
  test('merges, filters and protection', () => {
    const sheet = readSheet(
      '',
      '<sheetProtection password="CC1A" sheet="1"/><autoFilter ref="A3:H40"/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="$C$2:C5"/></mergeCells>',
    );
    expect(sheet.merges).toEqual([range(1, 1, 1, 2), range(2, 3, 5, 3)]);
    expect(sheet.filters).toEqual([range(3, 1, 40, 8)]);
    expect(sheet.isProtected).toBe(true);
    expect(readSheet('', '<sheetProtection objects="1"/>').isProtected).toBe(false);
  });

  test('hidden rows and columns as runs', () => {
    const cols =
      '<cols><col min="2" max="4" hidden="1"/><col min="6" max="6" width="9"/><col min="8" max="16384" hidden="true"/></cols>';
    const rows =
      '<row r="2" hidden="1"/><row r="3" ht="15" hidden="true"/><row r="4" hidden="0"/><row r="9" hidden="1"/>';
    const sheet = readOk(makeXlsx({ sheets: { Data: `${cols}<sheetData>${rows}</sheetData>` } })).sheets[0];
    expect(sheet?.hiddenColumns).toEqual([
      [2, 4],
      [8, 16_384],
    ]);
    expect(sheet?.hiddenRows).toEqual([
      [2, 3],
      [9, 9],
    ]);
  });

  test('where a sheet hides its rows by default, all but the ones it names are hidden', () => {
    const rows = '<row r="3"/><row r="4" hidden="1"/><row r="5"/>';
    const xml = `<sheetFormatPr zeroHeight="1"/><sheetData>${rows}</sheetData>`;
    expect(readOk(makeXlsx({ sheets: { Data: xml } })).sheets[0]?.hiddenRows).toEqual([
      [1, 2],
      [4, 4],
      [6, 1_048_576],
    ]);
  });

  test('validations, also those of the x14 extension', () => {
    const sheet = readSheet(
      '',
      '<dataValidations><dataValidation type="list" sqref="B2:B9 D2"><formula1>"ja,nej"</formula1></dataValidation>' +
        '<dataValidation type="whole" operator="between" sqref="C:C"><formula1>1</formula1><formula2>5</formula2></dataValidation><dataValidation sqref="A1"/></dataValidations>' +
        '<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(sheet.validations).toEqual([
      { ranges: [range(2, 2, 9, 2), range(2, 4, 2, 4)], type: 'list', formula1: '"ja,nej"', formula2: '' },
      { ranges: [range(1, 3, 1_048_576, 3)], type: 'whole', formula1: '1', formula2: '5' },
      { ranges: [range(1, 1, 1, 1)], type: 'none', formula1: '', formula2: '' },
      { ranges: [range(2, 5, 5, 5)], type: 'list', formula1: 'Lists!$A$1:$A$3', formula2: '' },
    ]);
  });

  test('ranges with conditional formats', () => {
    const sheet = readSheet(
      '',
      '<conditionalFormatting sqref="A1:A9 3:4"><cfRule type="expression"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
        '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule/><xm:sqref>B1:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    );
    expect(sheet.conditionalFormats).toEqual([range(1, 1, 9, 1), range(3, 1, 4, 16_384), range(1, 2, 2, 2)]);
  });

  test('tables with their headings and filters', () => {
    const sheet = readSheet('', '<tableParts><tablePart r:id="t1"/></tableParts>', {
      'xl/worksheets/_rels/sheet1.xml.rels': makeRelations([['t1', 'table', '../tables/table1.xml']]),
      'xl/tables/table1.xml':
        '<table name="Tabell1" displayName="Partner" ref="A3:B7" totalsRowCount="1"><autoFilter ref="A3:B6"/><tableColumns><tableColumn id="1" name="Namn"/><tableColumn id="2" name="Antal_x000a_(st)"/></tableColumns></table>',
    });
    expect(sheet.tables).toEqual([
      {
        name: 'Partner',
        range: range(3, 1, 7, 2),
        headings: ['Namn', 'Antal\n(st)'],
        hasHeaderRow: true,
        hasTotalsRow: true,
      },
    ]);
    expect(sheet.filters).toEqual([range(3, 1, 6, 2)]);
  });

  test('notes and threaded comments, without the note that stands in for a thread', () => {
    const bytes = makeXlsx({
      relations: [['p', 'person', 'persons/person.xml']],
      parts: {
        'xl/persons/person.xml': '<personList><person id="{1}" displayName="Åsa"/></personList>',
        'xl/worksheets/_rels/sheet1.xml.rels': makeRelations([
          ['c', 'comments', '/xl/comments1.xml'],
          ['t', 'threadedComment', '../threadedComments/threadedComment1.xml'],
        ]),
        'xl/comments1.xml':
          '<comments><authors><author>Bo</author><author>tc={9}</author></authors><commentList>' +
          '<comment ref="B2" authorId="0"><text><r><rPr/><t>Bo:</t></r><r><t xml:space="preserve"> kolla</t></r></text></comment>' +
          '<comment ref="A1" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A1" personId="{1}" id="{9}"><text>Varför?</text></threadedComment><threadedComment ref="A1" personId="{1}" parentId="{9}"><text>Därför</text></threadedComment></ThreadedComments>',
      },
    });
    expect(readOk(bytes).sheets[0]?.comments).toEqual([
      { row: 1, column: 1, author: 'Åsa', text: 'Varför?', kind: 'threaded' },
      { row: 1, column: 1, author: 'Åsa', text: 'Därför', kind: 'threaded' },
      { row: 2, column: 2, author: 'Bo', text: 'Bo: kolla', kind: 'note' },
    ]);
  });
});

describe('what a workbook says besides its sheets', () => {
  test('states of sheets and names of both scopes', () => {
    const workbook = readOk(
      makeXlsx({
        sheets: { A: '<sheetData/>', 'B &amp; C': '<sheetData/>' },
        after:
          '<definedNames><definedName name="Lista">A!$A$1:$A$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">\'B &amp; C\'!$A$1</definedName><definedName name="__proto__">1</definedName></definedNames>',
      }),
    );
    expect(workbook.names).toEqual([
      { name: 'Lista', formula: 'A!$A$1:$A$9', sheet: null, hidden: false },
      { name: '_xlnm.Print_Area', formula: "'B & C'!$A$1", sheet: 'B & C', hidden: true },
      { name: '__proto__', formula: '1', sheet: null, hidden: false },
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('hidden and very hidden sheets', () => {
    const listed =
      '<workbook xmlns:r="urn:r"><sheets><sheet name="A" r:id="s0"/><sheet name="B" state="hidden" r:id="s0"/><sheet name="C" state="veryHidden" r:id="s0"/></sheets></workbook>';
    const { sheets } = readOk(makeXlsx({ parts: { 'xl/workbook.xml': listed } }));
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['A', 'visible'],
      ['B', 'hidden'],
      ['C', 'veryHidden'],
    ]);
  });

  test('properties, custom ones with their types and any name', () => {
    const { properties } = readOk(
      makeXlsx({
        parts: {
          'docProps/core.xml':
            '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>T</dc:title><dc:creator>Bo</dc:creator><cp:lastModifiedBy>Åsa</cp:lastModifiedBy><dcterms:created>2024-01-01T00:00:00Z</dcterms:created></cp:coreProperties>',
          'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application></Properties>',
          'docProps/custom.xml':
            '<Properties><property name="Version"><vt:i4>3</vt:i4></property><property name="Klar"><vt:bool>true</vt:bool></property><property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property></Properties>',
        },
      }),
    );
    expect(properties).toMatchObject({
      title: 'T',
      creator: 'Bo',
      lastModifiedBy: 'Åsa',
      created: '2024-01-01T00:00:00Z',
      application: 'Microsoft Excel',
    });
    expect(Object.entries(properties.custom)).toEqual([
      ['Version', 3],
      ['Klar', true],
      ['__proto__', 'x'],
    ]);
  });

  test('custom parts with their namespace, and a broken properties part is passed over', () => {
    const workbook = readOk(
      makeXlsx({
        relations: [['x', 'customXml', '../customXml/item1.xml']],
        parts: {
          'customXml/item1.xml': '<s:a xmlns:s="urn:samverka:1"><s:b/></s:a>',
          'docProps/core.xml': '<a><b',
        },
      }),
    );
    expect(workbook.customParts).toEqual([
      { namespace: 'urn:samverka:1', xml: '<s:a xmlns:s="urn:samverka:1"><s:b/></s:a>' },
    ]);
    expect(workbook.properties).toEqual({ custom: {} });
  });

  test('what else is inside is listed by kind, and macros make it an .xlsm by content type', () => {
    const main = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const workbook = readOk(
      makeXlsx({
        relations: [['ch', 'chartsheet', 'chartsheets/sheet1.xml']],
        parts: {
          '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
          'xl/vbaProject.bin': 'x',
          'xl/pivotTables/pivotTable1.xml': '<a/>',
          'xl/media/image1.png': 'x',
          'xl/chartsheets/sheet1.xml': '<chartsheet/>',
          'xl/externalLinks/externalLink1.xml': '<a/>',
          'xl/connections.xml': '<a/>',
          'xl/theme/theme1.xml': '<a/>',
          'xl/strange.bin': 'x',
        },
      }),
    );
    expect(workbook.format).toBe('xlsm');
    expect(workbook.contents).toEqual([
      { kind: 'macro', part: 'xl/vbaProject.bin' },
      { kind: 'pivot', part: 'xl/pivotTables/pivotTable1.xml' },
      { kind: 'picture', part: 'xl/media/image1.png' },
      { kind: 'chart', part: 'xl/chartsheets/sheet1.xml' },
      { kind: 'externalLink', part: 'xl/externalLinks/externalLink1.xml' },
      { kind: 'query', part: 'xl/connections.xml' },
      { kind: 'other', part: 'xl/strange.bin' },
    ]);
  });
});
