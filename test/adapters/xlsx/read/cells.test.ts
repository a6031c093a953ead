import { cellLines, readLines, readOk, readRows } from './support/read-cells';
import { makeXlsx } from './support/make-xlsx';

const row = (cells: string) => `<row r="1">${cells}</row>`;

describe('values of cells', () => {
  test('every kind is read as what it is', () => {
    const strings = '<si><t>Ett</t></si><si><t xml:space="preserve"> två </t></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>-12.50</v></c><c r="D1" t="n"><v>1e-7</v></c>' +
      '<c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#DIV/0!</v></c>' +
      '<c r="H1" t="str"><v>utan formel</v></c><c r="I1" t="inlineStr"><is><t>inne</t></is></c><c r="J1"/><c r="K1"><v/></c>';
    expect(readRows(row(cells), { strings })).toEqual([
      'A1 text "Ett"',
      'B1 text " två "',
      'C1 number -12.5',
      'D1 number 1e-7',
      'E1 boolean true',
      'F1 boolean false',
      'G1 error "#DIV/0!"',
      'H1 text "utan formel"',
      'I1 text "inne"',
    ]);
  });

  test('rich text is joined and phonetic guides are left out', () => {
    const strings =
      '<si><r><rPr><b/><sz val="11"/></rPr><t>fet</t></r><r><t xml:space="preserve"> och mager</t></r></si>' +
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><r><t>毛</t></r><rPh sb="0" eb="1"><r><t>ケ</t></r></rPh></si>';
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>';
    expect(readRows(row(cells), { strings })).toEqual([
      'A1 text "fet och mager"',
      'B1 text "課"',
      'C1 text "毛"',
    ]);
  });

  test('references and escapes are resolved, and only once', () => {
    const strings =
      '<si><t>a &amp;lt; b &#246;&#x1F600;</t></si><si><t>rad_x000D_\nrad_x005F_x0041_</t></si><si><t>&okänd;</t></si>';
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>';
    expect(readRows(row(cells), { strings })).toEqual([
      'A1 text "a &lt; b ö😀"',
      String.raw`B1 text "rad\r\nrad_x0041_"`,
      'C1 text "&okänd;"',
    ]);
  });

  test('white space around a value changes nothing', () => {
    const row =
      '<row><c t="b"><v> 1 </v></c><c t="e"><v>\n#N/A </v></c><c t="s"><v> 0 </v></c><c><v> 5 </v></c></row>';
    expect(readRows(row, { strings: '<si><t>x</t></si>' })).toEqual([
      'A1 boolean true',
      'B1 error "#N/A"',
      'C1 text "x"',
      'D1 number 5',
    ]);
  });

  test('what is said to be a boolean or a date and is none stays what it is', () => {
    const row =
      '<row><c t="b"><v>TRUE</v></c><c t="b"><v>2</v></c><c t="b"><v>yes</v></c><c t="d"><v>2024-02-30</v></c><c t="d"><v>7</v></c></row>';
    expect(readRows(row)).toEqual([
      'A1 boolean true',
      'B1 number 2',
      'C1 text "yes"',
      'D1 text "2024-02-30"',
      'E1 number 7',
    ]);
  });

  test('references may have zeros before them and name any character', () => {
    const row = '<row><c t="str"><v>&#000000065;&#x000000042;&#x1F600;&#128513;</v></c></row>';
    expect(readRows(row)).toEqual(['A1 text "AB😀😁"']);
  });

  test('an empty shared string is no cell', () => {
    expect(readRows(row('<c r="A1" t="s"><v>0</v></c>'), { strings: '<si><t/></si>' })).toEqual([]);
  });

  test('a text in a cell said to hold a number stays text', () => {
    expect(readRows(row('<c r="A1"><v>1,5</v></c><c r="B1"><v>1e999</v></c>'))).toEqual([
      'A1 text "1,5"',
      'B1 text "1e999"',
    ]);
  });

  test('a text used by a million cells is kept once', () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(1000);
    const rows = '<row>'.concat(cells, '</row>').repeat(50);
    const workbook = readOk(
      makeXlsx({ sheets: { Data: `<sheetData>${rows}</sheetData>` }, strings: '<si><t>x</t></si>' }),
    );
    expect(workbook.sheets[0]?.cells.size).toBe(50_000);
    expect(workbook.sheets[0]?.cells.texts).toEqual(['x']);
  });
});

describe('places of cells', () => {
  test('rows and cells without references follow on each other', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(readRows(rows)).toEqual([
      'A1 number 1',
      'B1 number 2',
      'C5 number 3',
      'D5 number 4',
      'A6 number 5',
    ]);
  });

  test('cells out of order are sorted, and of two at one place the later stays', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="AB1"><f>1+2</f><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
    expect(readRows(rows)).toEqual(['AB1 number 3 =1+2', 'A3 number 2', 'B3 number 4']);
  });

  test('a lone cell in the last corner costs no grid', () => {
    const sheet = readOk(
      makeXlsx({
        sheets: { Data: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' },
      }),
    ).sheets[0];
    expect(sheet?.dimension).toEqual({ top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 });
    expect(sheet?.cells.rows.byteLength).toBe(4);
  });
});

describe('formulas', () => {
  test('cached results stay, also 0, FALSE and an empty text', () => {
    const cells =
      '<c r="A1"><f>B1-B1</f><v>0</v></c><c r="B1" t="b"><f>FALSE()</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c>';
    expect(readRows(row(cells))).toEqual([
      'A1 number 0 =B1-B1',
      'B1 boolean false =FALSE()',
      'C1 text "" =""',
      'D1 error "#N/A" =NA()',
    ]);
  });

  test('one that was never calculated is told apart', () => {
    expect(
      readRows(
        row('<c r="A1"><f>1+1</f></c><c r="B1"><f>A1*2</f><v></v></c><c r="C1"><f>A1&gt;1</f><v/></c>'),
      ),
    ).toEqual([
      'A1 text "" =1+1 (never calculated)',
      'B1 text "" =A1*2 (never calculated)',
      'C1 text "" =A1>1 (never calculated)',
    ]);
  });

  test('a shared one is written out for each cell, an array one stays where it stands', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM(A:A)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"></f><v>3</v></c><c r="D2"><f t="array" ref="D2:D3">A1:A2*2</f><v>4</v></c></row><row r="3"><c r="D3"><v>5</v></c></row>';
    expect(readRows(rows)).toEqual([
      'B1 number 1 =A1*$A$1+SUM(A:A)',
      'C1 number 2 =B1*$A$1+SUM(B:B)',
      'B2 number 3 =A2*$A$1+SUM(A:A)',
      'D2 number 4 =A1:A2*2',
      'D3 number 5',
    ]);
  });
});

describe('dates', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-41D]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';

  test('the number format tells them from numbers', () => {
    const cells =
      '<c r="A1" s="0"><v>45322</v></c><c r="B1" s="1"><v>45322</v></c><c r="C1" s="2"><v>45322.5</v></c><c r="D1" s="3"><v>2</v></c><c r="E1" s="4"><v>1.5</v></c><c r="F1" s="1"><v>-1</v></c><c r="G1" s="99"><v>7</v></c>';
    expect(readRows(row(cells), { styles })).toEqual([
      'A1 number 45322',
      'B1 date 45322',
      'C1 date 45322.5',
      'D1 number 2',
      'E1 date 1.5',
      'F1 number -1',
      'G1 number 7',
    ]);
  });

  test('each cell points to its format code', () => {
    const workbook = readOk(
      makeXlsx({ styles, sheets: { Data: `<sheetData>${row('<c r="A1" s="3"><v>2</v></c>')}</sheetData>` } }),
    );
    expect(workbook.formats[workbook.sheets[0]?.cells.formats[0] ?? 0]).toBe('0.0" days"');
    expect(workbook.formats[0]).toBe('General');
  });

  test('ISO dates become serial numbers of the date system', () => {
    const sheets = {
      Data: `<sheetData>${row('<c r="A1" t="d"><v>2024-01-31T12:00:00</v></c><c r="B1" t="d"><v>1900-02-28</v></c><c r="C1" t="d"><v>PT36H</v></c>')}</sheetData>`,
    };
    expect(readLines({ sheets })).toEqual(['A1 date 45322.5', 'B1 date 59', 'C1 date 1.5']);
    const old = readOk(makeXlsx({ sheets, before: '<workbookPr date1904="1"/>' }));
    expect(old.date1904).toBe(true);
    expect(cellLines(old.sheets[0])[0]).toBe('A1 date 43860.5');
  });

  test('a format without a number of its own is nobody’s', () => {
    const styles = '<numFmts><numFmt formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/></cellXfs>';
    expect(readRows('<row><c><v>1</v></c></row>', { styles })).toEqual(['A1 number 1']);
  });

  test('without styles numbers are numbers', () => {
    const bytes = makeXlsx({
      sheets: { Data: `<sheetData>${row('<c r="A1" s="1"><v>3</v></c>')}</sheetData>` },
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/styles.xml': '<styleSheet/>',
      },
    });
    expect(cellLines(readOk(bytes).sheets[0])).toEqual(['A1 number 3']);
  });
});
