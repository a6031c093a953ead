import { MAIN, handMade } from './hand-made';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MS = 'http://schemas.microsoft.com/office';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const data = `<sheetPr codeName="Blad1"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>
<cols><col min="3" max="3" width="12" style="1" customWidth="1"/></cols>
<sheetData>
  <row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>
  <!-- a remark <row r="9"/> -->
  <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2" s="1"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>4</v></c></row>
  <row r="3"><c r="A3" t="inlineStr"><is><t>å<![CDATA[<&]]></t></is></c><c r="B3"><v>3</v></c><c r="C3" s="1"><f t="shared" si="0"/><v>6</v></c></row>
  <row r="4" hidden="1"><c r="A4"/><c r="B4"><f>SUM(B2:B3)</f><v>5</v></c><c r="C4" s="1"><f t="shared" si="0"/><v>10</v></c></row>
</sheetData>
<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>
<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><pageSetup orientation="portrait" r:id="rId3"/>
<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>
<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>`;

const parts = {
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="5" uniqueCount="2"><si><t>Namn</t></si><si><r><t>An</t></r><r><t>tal</t></r></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3" i="1"/><c r="C4" i="1"/><c r="B4" i="1"/></calcChain>`,
  'xl/vbaProject.bin': 'not really a macro',
  'xl/printerSettings/printerSettings1.bin': 'printer',
  'xl/media/image1.png': 'not really a picture',
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}"/>`,
  'xl/drawings/_rels/drawing1.xml.rels': '',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"><br></v:shape></xml>`,
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="H1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="H1" personId="{2}" id="{1}"><text>Stämmer det?</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Åsa" id="{2}"/></personList>`,
  'docProps/unknown.dat': 'whatever',
};

/** A macro workbook with a bit of all that is not ours: macro, pivot table, picture, chart, conversation, links. */
export const richWorkbook = handMade({
  workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  beforeSheets: '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>',
  behindSheets:
    '<definedNames><definedName name="lokal" localSheetId="1">1</definedName></definedNames><calcPr calcId="1"/>',
  sheets: [
    {
      name: 'Data &amp; mer',
      xml: data,
      leadsTo: [
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['printerSettings', '../printerSettings/printerSettings1.bin'],
        ['comments', '../comments1.xml'],
        [
          'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
          '../threadedComments/threadedComment1.xml',
        ],
      ],
    },
    { name: 'Pivot', xml: '<sheetData/>', leadsTo: [['pivotTable', '../pivotTables/pivotTable1.xml']] },
  ],
  leadsTo: [
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
    ['calcChain', 'calcChain.xml'],
    ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
    ['http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ],
  parts: {
    ...parts,
    'xl/drawings/_rels/drawing1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/></Relationships>',
  },
  types: {
    'xl/sharedStrings.xml': `${SHEET}.sharedStrings+xml`,
    'xl/styles.xml': `${SHEET}.styles+xml`,
    'xl/calcChain.xml': `${SHEET}.calcChain+xml`,
    'xl/comments1.xml': `${SHEET}.comments+xml`,
    'xl/pivotTables/pivotTable1.xml': `${SHEET}.pivotTable+xml`,
    'xl/externalLinks/externalLink1.xml': `${SHEET}.externalLink+xml`,
    'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
    'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
    'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
  },
});
