import { MAIN, bookOf, handMade, partOf, patched, partsOf, refusalOf, setCell, shown } from './hand-made';

const SHEET = 'xl/worksheets/sheet1.xml';
const rowsOf = (bytes: Uint8Array) => /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, SHEET))?.[1];

test('a cell is written over in place, keeps its style, and its row keeps its attributes', () => {
  const book = bookOf(
    '<row r="2" ht="20" x14ac:dyDescent="0.2"><c r="A2" s="3" vm="1"><v>1</v></c><c r="C2"><v>2</v></c></row>',
  );
  expect(rowsOf(patched(book, setCell('A2', 'ny & bra')))).toBe(
    '<row r="2" ht="20" x14ac:dyDescent="0.2"><c r="A2" s="3" t="inlineStr"><is><t>ny &amp; bra</t></is></c><c r="C2"><v>2</v></c></row>',
  );
});

test.each([
  ['A1', '<row r="1"><c r="A1"><v>9</v></c></row><row r="3"><c r="B3"><v>1</v></c><c r="D3"/></row>'],
  ['A3', '<row r="3"><c r="A3"><v>9</v></c><c r="B3"><v>1</v></c><c r="D3"/></row>'],
  ['C3', '<row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>9</v></c><c r="D3"/></row>'],
  ['E3', '<row r="3"><c r="B3"><v>1</v></c><c r="D3"/><c r="E3"><v>9</v></c></row>'],
  ['A7', '<row r="3"><c r="B3"><v>1</v></c><c r="D3"/></row><row r="7"><c r="A7"><v>9</v></c></row>'],
])('a new cell at %s stands in order', (address, rows) => {
  const book = bookOf('<row r="3"><c r="B3"><v>1</v></c><c r="D3"/></row>');
  expect(rowsOf(patched(book, setCell(address, 9)))).toBe(rows);
});

test('cells go into a sheet without rows and into a row without cells', () => {
  const empty = handMade({ sheets: [{ name: 'Blad', xml: '<dimension ref="A1"/><sheetData/>' }] });
  const bytes = patched(empty, setCell('B2', true));
  expect(partOf(bytes, SHEET)).toContain(
    '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2" t="b"><v>1</v></c></row></sheetData>',
  );
  expect(rowsOf(patched(bookOf('<row r="2" ht="9"/>'), setCell('B2', 1)))).toBe(
    '<row r="2" ht="9"><c r="B2"><v>1</v></c></row>',
  );
});

test('a new row stays hidden where the sheet hides its rows', () => {
  const xml = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"/></sheetData>';
  const bytes = patched(handMade({ sheets: [{ name: 'Blad', xml }] }), setCell('A3', 1));
  expect(rowsOf(bytes)).toBe('<row r="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>');
});

test('a sheet with a prefix gets cells with that prefix', () => {
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const bytes = patched(handMade({ sheets: [{ name: 'Blad', xml }] }), {
    cells: [
      ...(setCell('B1', 'två').cells ?? []),
      ...(setCell('A3', { formula: 'A1*2', cached: 2 }).cells ?? []),
    ],
  });
  expect(partOf(bytes, SHEET)).toContain(
    '<x:c r="B1" t="inlineStr"><x:is><x:t>två</x:t></x:is></x:c></x:row><x:row r="3">',
  );
  expect([shown(bytes, 'Blad', 'A1'), shown(bytes, 'Blad', 'B1'), shown(bytes, 'Blad', 'A3')]).toEqual([
    '1',
    'två',
    '=A1*2 → 2',
  ]);
});

test('rows and cells that do not say where they stand keep their places', () => {
  const book = bookOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>',
  );
  const bytes = patched(book, { cells: ['A1', 'A4', 'B2'].flatMap((at) => setCell(at, 9).cells ?? []) });
  expect(['A1', 'B1', 'B2', 'A4', 'C4', 'D4'].map((at) => shown(bytes, 'Blad', at))).toEqual([
    '9',
    '2',
    '9',
    '9',
    '3',
    '4',
  ]);
});

test('an emptied cell keeps its look; one that was not there leaves no trace', () => {
  const book = bookOf('<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row>');
  const cells = ['A1', 'B1', 'C1', 'A9'].flatMap((at) => setCell(at, null).cells ?? []);
  expect(rowsOf(patched(book, { cells }))).toBe('<row r="1"><c r="A1" s="2"/><c r="B1"/></row>');
});

test('a new cell looks like its row, else like its column', () => {
  const book = bookOf('<row r="1" s="7" customFormat="1"/><row r="2" s="8"/>', {
    before: '<cols><col min="2" max="3" width="9" style="5"/></cols>',
  });
  const cells = ['B1', 'B2', 'C9', 'D9'].flatMap((at) => setCell(at, 1).cells ?? []);
  const xml = partOf(patched(book, { cells }), SHEET);
  const styles = [...xml.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(([, at, s]) => `${at} ${s ?? ''}`);
  expect(styles).toEqual(['B1 7', 'B2 5', 'C9 5', 'D9 ']);
});

test('the hint of columns a row reaches over is widened with the row', () => {
  const book = bookOf('<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row>');
  expect(partOf(patched(book, setCell('B1', 1)), SHEET)).toContain('spans="1:2"');
  expect(partOf(patched(book, setCell('F1', 1)), SHEET)).toContain('spans="1:6"');
});

test('cells that shared a formula which is written over get it spelled out', () => {
  const shared = (at: string, text: string) =>
    `<c r="${at}"><f t="shared" si="0"${text === '' ? '/>' : ` ref="B1:B4">${text}</f>`}<v>1</v></c>`;
  const rows = `<row r="1">${shared('B1', 'A1&amp;$A$1')}</row><row r="2">${shared('B2', '')}</row><row r="3">${shared('B3', '')}</row>`;
  const bytes = patched(bookOf(rows), { cells: ['B1', 'B3'].flatMap((at) => setCell(at, 5).cells ?? []) });
  expect(['B1', 'B2', 'B3'].map((at) => shown(bytes, 'Blad', at))).toEqual(['5', '=A2&$A$1 → 1', '5']);
  expect(partOf(bytes, SHEET)).not.toContain('shared');
});

test('text stays text whatever it looks like, and style is added behind those there are', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="9"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="0"/></styleSheet>`;
  const book = handMade({
    sheets: [{ name: 'Blad', xml: '<sheetData/>' }],
    leadsTo: [['styles', 'styles.xml']],
    parts: { 'xl/styles.xml': styles },
    types: { 'xl/styles.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml' },
  });
  const patch = {
    cells: [{ sheet: 'blad', row: 1, column: 1, value: '=1+1', style: { bold: true, numberFormat: '0.0' } }],
  };
  const bytes = patched(book, patch);
  expect(shown(bytes, 'Blad', 'A1')).toBe('=1+1');
  const after = partOf(bytes, 'xl/styles.xml');
  expect(after).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="9"/></font><font><b/>',
  );
  expect(after).toContain(
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1"',
  );
  expect(partOf(patched(bytes, patch), 'xl/styles.xml')).toBe(after);
});

test('a workbook without styles gets them', () => {
  const bytes = patched(bookOf(''), {
    cells: [{ sheet: 'Blad', row: 1, column: 1, value: 1, style: { bold: true } }],
  });
  expect(partOf(bytes, 'xl/styles.xml')).toContain('<b/>');
  expect(partOf(bytes, SHEET)).toContain('<c r="A1" s="1"><v>1</v></c>');
});

const calculated = {
  leadsTo: [['calcChain', 'calcChain.xml']] as const,
  parts: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>` },
  types: { 'xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml' },
  sheets: [
    {
      name: 'Blad',
      xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>',
    },
  ],
};

test('where formulas depend on a value all is calculated anew, and the order of calculation stays', () => {
  const bytes = patched(handMade(calculated), setCell('A1', 7));
  expect(partOf(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  expect(partsOf(bytes)).toContain('xl/calcChain.xml');
});

test('a formula that is written over takes the order of calculation with it', () => {
  const bytes = patched(handMade(calculated), setCell('B1', 7));
  expect(partsOf(bytes)).not.toContain('xl/calcChain.xml');
  expect(partOf(bytes, '[Content_Types].xml')).not.toContain('calcChain');
  expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('a workbook without formulas is not made to calculate', () => {
  expect(partOf(patched(bookOf(''), setCell('A1', 7)), 'xl/workbook.xml')).not.toContain('calcPr');
});

const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
const pivot = `<pivotTableDefinition xmlns="${MAIN}" name="P"><location ref="E1:F9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`;
const guarded = handMade({
  sheets: [
    {
      name: 'Blad',
      xml: '<sheetData><row r="10"><c r="A10"><f t="array" ref="A10:B11">x</f></c><c r="D10"><f t="array" ref="D10">y</f></c></row></sheetData><mergeCells count="1"><mergeCell ref="A20:B21"/></mergeCells>',
      leadsTo: [
        ['table', '../tables/table1.xml'],
        ['pivotTable', '../pivotTables/pivotTable1.xml'],
      ],
    },
  ],
  parts: { 'xl/tables/table1.xml': table, 'xl/pivotTables/pivotTable1.xml': pivot },
});

test.each([
  ['B1', 'cell-in-table-heading'],
  ['A4', 'cell-in-table-heading'],
  ['B2', ''],
  ['F9', 'cell-in-pivot-table'],
  ['B11', 'cell-in-array-formula'],
  ['D10', ''],
  ['A20', ''],
  ['B20', 'cell-merged'],
])('writing %s gives %j', (address, code) => {
  const place = code && ` ${JSON.stringify({ sheet: 'Blad', cell: address })}`;
  expect(refusalOf(guarded, setCell(address, 1))).toBe(code + place);
});

test('a sheet that is not there, and rows out of order, are refused by name', () => {
  expect(refusalOf(bookOf(''), { cells: [{ sheet: 'Annat', row: 1, column: 1, value: 1 }] })).toBe(
    'sheet-missing {"sheet":"Annat"}',
  );
  const rows = '<row r="2"/><row r="1"/>';
  expect(refusalOf(bookOf(rows), setCell('A1', 1))).toMatch(/^cannot-keep .*row-order/);
});

test('what Excel cannot hold is refused with its place', () => {
  expect(refusalOf(bookOf(''), setCell('B2', 'x'.repeat(32_768)))).toMatch(
    /excel-limit .*'Blad'!B2.*cell-text/,
  );
});
