import type { AuditCode } from '../../src/core/issues/audit-codes';
import { makeRelations, type TestWorkbook } from '../adapters/xlsx/read/support/make-xlsx';

const cell = (address: string, value: string | number, style = 0) =>
  typeof value === 'number'
    ? `<c r="${address}" s="${style}"><v>${value}</v></c>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = (...cells: string[]) =>
  `<sheetData>${cells.map((each, i) => `<row r="${i + 1}">${each}</row>`).join('')}</sheetData>`;
const PLAIN = rows(cell('A1', 'Outcome'), cell('A2', 12), cell('A3', 40));
const CORE = '<cp:coreProperties xmlns:cp="c" xmlns:dc="d">';
const FONTS = '<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill/></fills>';
const package_ = (...more: readonly (readonly [string, string, string])[]) =>
  makeRelations([['w', 'officeDocument', 'xl/workbook.xml'], ...more]);

const chart = (formula: string, ...points: number[]) =>
  `<c:chartSpace xmlns:c="c"><c:ser><c:val><c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points
    .map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)
    .join('')}</c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;

/** A workbook of one sheet with a chart of it. */
function withChart(formula: string, ...points: number[]): TestWorkbook {
  return {
    sheets: { Data: `${rows(cell('A1', 12), cell('A2', 3), cell('A3', 40))}<drawing r:id="d"/>` },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': makeRelations([['d', 'drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="x"><xdr:graphicFrame><xdr:cNvPr id="2" name="Chart 1"/><c:chart xmlns:c="c" xmlns:r="r" r:id="c"/></xdr:graphicFrame></xdr:wsDr>',
      'xl/drawings/_rels/drawing1.xml.rels': makeRelations([['c', 'chart', '../charts/chart1.xml']]),
      'xl/charts/chart1.xml': chart(formula, ...points),
    },
  };
}

const externally = (type: string, target: string) =>
  makeRelations([['x', type, target]]).replace('Target=', 'TargetMode="External" Target=');

/** A workbook with nothing unseen in it: a sheet, and a chart of what the sheet shows. */
export const cleanWorkbook: TestWorkbook = withChart('Data!$A$1', 12);

/** For each code a workbook that carries just that. */
export const plantedLeaks: Readonly<Record<AuditCode, TestWorkbook>> = {
  'hidden-sheet': {
    sheets: { Data: PLAIN, Raw: PLAIN },
    after: '',
    parts: {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="s0"/><sheet name="Raw" sheetId="2" state="veryHidden" r:id="s1"/></sheets></workbook>',
    },
  },
  'hidden-rows': {
    sheets: { Data: `<sheetData><row r="2" hidden="1">${cell('A2', 3)}</row></sheetData>` },
  },
  'hidden-columns': { sheets: { Data: `<cols><col min="2" max="3" hidden="1"/></cols>${PLAIN}` } },
  'invisible-text': {
    sheets: { Data: rows(cell('A1', 'seen'), cell('A2', 'unseen', 1)) },
    styles: `${FONTS}<cellXfs><xf/><xf fontId="1"/></cellXfs>`,
  },
  comment: {
    sheets: { Data: PLAIN },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': makeRelations([['c', 'comments', '../comments1.xml']]),
      'xl/comments1.xml':
        '<comments><authors><author>Anna</author></authors><commentList><comment ref="A2" authorId="0"><text><t>only Kalle</t></text></comment></commentList></comments>',
    },
  },
  'hidden-name': {
    sheets: { Data: PLAIN },
    after: '<definedNames><definedName name="k" hidden="1">3</definedName></definedNames>',
  },
  'outside-print-area': {
    sheets: { Data: PLAIN },
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$A$2</definedName></definedNames>',
  },
  'external-link': {
    sheets: { Data: PLAIN },
    parts: {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    },
  },
  'file-path': {
    sheets: { Data: PLAIN },
    before: '<x15ac:absPath xmlns:x15ac="x" url="C:\\Users\\anna\\Documents\\"/>',
  },
  'chart-remembers-more': withChart('Data!$A$1:$A$2', 12, 17),
  'small-count-in-chart': withChart('Data!$A$1:$A$3', 12, 3, 40),
  'pivot-cache': {
    sheets: { Data: PLAIN },
    parts: { 'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords/>' },
  },
  'query-cache': { sheets: { Data: PLAIN }, parts: { 'xl/connections.xml': '<connections/>' } },
  'revision-history': { sheets: { Data: PLAIN }, parts: { 'xl/revisions/revisionLog1.xml': '<revisions/>' } },
  macro: { sheets: { Data: PLAIN }, parts: { 'xl/vbaProject.bin': new Uint8Array([1]) } },
  'embedded-file': {
    sheets: { Data: PLAIN },
    parts: { 'xl/embeddings/Microsoft_Excel_Sheet.xlsx': new Uint8Array([1]) },
  },
  'custom-part': {
    sheets: { Data: PLAIN },
    relations: [['x', 'customXml', '../customXml/item1.xml']],
    parts: { 'customXml/item1.xml': '<rows xmlns="urn:other"><row>3</row></rows>' },
  },
  'unknown-part': { sheets: { Data: PLAIN }, parts: { 'xl/other/thing.bin': new Uint8Array([1]) } },
  picture: { sheets: { Data: PLAIN }, parts: { 'xl/media/image1.png': new Uint8Array([1]) } },
  'personal-number': { sheets: { Data: rows(cell('A1', 'Kalle 850709-9805')) } },
  'email-address': { sheets: { Data: rows(cell('A1', 'fråga anna@norrby.example')) } },
  'phone-number': { sheets: { Data: rows(cell('A1', 'ring 070-123 45 67')) } },
  'person-list': {
    sheets: { Data: PLAIN },
    relations: [['p', 'person', 'persons/person.xml']],
    parts: {
      'xl/persons/person.xml': '<personList><person displayName="Anna Berg" id="{1}"/></personList>',
    },
  },
  'document-property': {
    sheets: { Data: PLAIN },
    parts: {
      '_rels/.rels': package_(['p', 'core-properties', 'docProps/core.xml']),
      'docProps/core.xml': `${CORE}<cp:lastModifiedBy>Anna Berg</cp:lastModifiedBy></cp:coreProperties>`,
    },
  },
  'printer-settings': {
    sheets: { Data: PLAIN },
    parts: { 'xl/printerSettings/printerSettings1.bin': new Uint8Array([1]) },
  },
  'add-in-part': {
    sheets: { Data: PLAIN },
    parts: { 'xl/webextensions/webextension1.xml': '<webextension/>' },
  },
  'saved-by': {
    sheets: { Data: PLAIN },
    parts: {
      '_rels/.rels': package_(['p', 'extended-properties', 'docProps/app.xml']),
      'docProps/app.xml': '<Properties><Application>LibreOffice/7.4</Application></Properties>',
    },
  },
};

/** Further ways to carry the same. */
export const otherLeaks: readonly (readonly [string, AuditCode, TestWorkbook])[] = [
  [
    'a format that shows nothing',
    'invisible-text',
    {
      sheets: { Data: rows(cell('A1', 3, 1)) },
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
    },
  ],
  [
    'a row without height',
    'invisible-text',
    { sheets: { Data: `<sheetData><row r="1" ht="0" customHeight="1">${cell('A1', 3)}</row></sheetData>` } },
  ],
  [
    'a column without width',
    'invisible-text',
    { sheets: { Data: `<cols><col min="1" max="1" width="0"/></cols>${PLAIN}` } },
  ],
  ['a chart of a sheet that is gone', 'chart-remembers-more', withChart('Gone!$A$1:$A$2', 12, 17)],
  [
    'a chart that no sheet shows',
    'chart-remembers-more',
    { sheets: { Data: PLAIN }, parts: { 'xl/charts/chart9.xml': chart('Data!$A$2', 12) } },
  ],
  [
    'a link to a file',
    'file-path',
    {
      sheets: { Data: PLAIN },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': externally('hyperlink', 'file:///C:/Users/anna/b.xlsx'),
      },
    },
  ],
  [
    'a name that leads to another workbook',
    'external-link',
    {
      sheets: { Data: PLAIN },
      after: '<definedNames><definedName name="rate">[1]Sheet1!$A$1</definedName></definedNames>',
    },
  ],
  [
    'a link to a mailbox',
    'email-address',
    {
      sheets: { Data: PLAIN },
      parts: { 'xl/worksheets/_rels/sheet1.xml.rels': externally('hyperlink', 'mailto:anna@norrby.example') },
    },
  ],
  ['a personal number as a number', 'personal-number', { sheets: { Data: rows(cell('A1', 198507099805)) } }],
  [
    'a query in a custom part',
    'query-cache',
    {
      sheets: { Data: PLAIN },
      relations: [['x', 'customXml', '../customXml/item1.xml']],
      parts: {
        'customXml/item1.xml':
          '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>',
      },
    },
  ],
  [
    'something in Samverka’s own part',
    'custom-part',
    {
      sheets: { Data: PLAIN },
      relations: [['x', 'customXml', '../customXml/item1.xml']],
      parts: { 'customXml/item1.xml': '<summary xmlns="urn:samverka:summary"><row>3</row></summary>' },
    },
  ],
];
