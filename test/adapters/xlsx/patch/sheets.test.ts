import type { Patch } from '../../../../src/core/model/patch';
import { lintWorkbook } from '../../../support/lint-workbook';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { chartsPlan } from '../write/chart-plans';
import { constructs } from '../write/construct-plans';
import { bytesOf, merged, planOf, sheetOf } from '../write/plans';
import { handMade, partOf, partsOf, patched, refusalOf, shown, snapshotOf } from './hand-made';

const names = (bytes: Uint8Array) => snapshotOf(bytes).sheets.map(({ name }) => name);
const BOOK = 'xl/workbook.xml';

const three = handMade({
  beforeSheets: '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>',
  behindSheets:
    '<definedNames><definedName name="alla">Tre!$A$1</definedName><definedName name="egen" localSheetId="1">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Tre!$A$1</definedName></definedNames>',
  sheets: [
    {
      name: 'Ett',
      xml: '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><f>Tre!A1</f><v>3</v></c></row></sheetData>',
    },
    {
      name: 'Två',
      xml: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
    },
    { name: 'Tre', xml: '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>' },
  ],
});

test('a sheet put first moves the places of names and of the sheet shown', async () => {
  const bytes = patched(three, { addSheets: [{ sheet: sheetOf('Fynd', [['=a', 1]]), position: 0 }] });
  expect(names(bytes)).toEqual(['Fynd', 'Ett', 'Två', 'Tre']);
  expect(partOf(bytes, BOOK)).toContain('activeTab="2" firstSheet="2"');
  expect(snapshotOf(bytes).names.map(({ name, sheet }) => `${name} ${sheet}`)).toEqual([
    'alla null',
    'egen Två',
    '_xlnm.Print_Area Tre',
  ]);
  expect(shown(bytes, 'Fynd', 'A1')).toBe('=a');
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toBe(partOf(three, 'xl/worksheets/sheet2.xml'));
  expect(await ooxmlErrors(bytes)).toEqual(await ooxmlErrors(three));
}, 30_000);

test('the sheet to be shown first is selected, and no other', () => {
  const bytes = patched(three, {
    addSheets: [{ sheet: sheetOf('Fynd', [[1]]), position: 0 }],
    activeSheet: 'fynd',
  });
  expect(partOf(bytes, BOOK)).toContain('activeTab="0"');
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  expect(partOf(bytes, 'xl/worksheets/sheet4.xml')).toContain('tabSelected="1"');
});

test('a sheet others use, by formula or by name, is not removed', () => {
  expect(refusalOf(three, { removeSheets: ['Tre'] })).toMatch(/^sheet-in-use .*"sheet":"Tre"/);
  const unused: Patch = {
    removeSheets: ['Tre'],
    removeNames: [{ name: 'alla' }],
    cells: [{ sheet: 'Ett', row: 1, column: 1, value: 3 }],
  };
  const bytes = patched(three, unused);
  expect(names(bytes)).toEqual(['Ett', 'Två']);
  expect(snapshotOf(bytes).names.map(({ name }) => name)).toEqual(['egen']);
  expect(partsOf(bytes)).not.toContain('xl/worksheets/sheet3.xml');
});

test('the sheet shown first may be removed: another one is shown', () => {
  const bytes = patched(three, { removeSheets: ['Två'] });
  expect(partOf(bytes, BOOK)).toContain('activeTab="0"');
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
  expect(snapshotOf(bytes).names.map(({ name, sheet }) => `${name} ${sheet}`)).toEqual([
    'alla null',
    '_xlnm.Print_Area Tre',
  ]);
});

test('a replaced sheet keeps its name, its place and what points to it', () => {
  const bytes = patched(three, {
    replaceSheets: [sheetOf('tre', [['ny']], { print: { orientation: 'portrait', titleRows: [1, 1] } })],
  });
  expect(names(bytes)).toEqual(['Ett', 'Två', 'Tre']);
  expect(shown(bytes, 'Tre', 'A1')).toBe('ny');
  expect(partOf(bytes, BOOK)).toMatch(/<sheet name="Tre" sheetId="3"/);
  expect(snapshotOf(bytes).names.map(({ name }) => name)).toEqual(['alla', 'egen', '_xlnm.Print_Titles']);
});

test('a replaced sheet keeps the name macros know it by', () => {
  const book = handMade({ sheets: [{ name: 'Ett', xml: '<sheetPr codeName="Blad7"/><sheetData/>' }] });
  const plain = patched(book, { replaceSheets: [sheetOf('Ett', [[1]])] });
  expect(partOf(plain, 'xl/worksheets/sheet1.xml')).toContain('<sheetPr codeName="Blad7"/>');
  const colored = patched(book, { replaceSheets: [sheetOf('Ett', [[1]], { tabColor: '#FF0000' })] });
  expect(partOf(colored, 'xl/worksheets/sheet1.xml')).toContain('<sheetPr codeName="Blad7"><tabColor');
});

test.each([
  [
    'a sheet that is there',
    { addSheets: [{ sheet: sheetOf('ETT', []) }] },
    /excel-limit .*sheet-name-unique/,
  ],
  ['no visible sheet', { removeSheets: ['Ett', 'Två', 'Tre'] }, /excel-limit .*visible-sheets/],
  ['a sheet that is not there', { removeSheets: ['Fyra'] }, /sheet-missing/],
  [
    'a name Excel does not take',
    { addSheets: [{ sheet: sheetOf('a/b', []) }] },
    /excel-limit .*sheet-name-character/,
  ],
])('%s is refused', (_, patch: Patch, refusal) => {
  expect(refusalOf(three, patch)).toMatch(refusal);
});

test('a sheet with a picture or a pivot table is neither removed nor replaced', () => {
  const drawing =
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:from/><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>';
  const book = (type: string, target: string) =>
    handMade({
      sheets: [
        { name: 'Ett', xml: '<sheetData/>', leadsTo: [[type, target]] },
        { name: 'Två', xml: '<sheetData/>' },
      ],
      parts: { 'xl/drawings/drawing1.xml': drawing },
    });
  expect(refusalOf(book('drawing', '../drawings/drawing1.xml'), { removeSheets: ['Ett'] })).toMatch(
    /sheet-has-other-content .*"pic"/,
  );
  expect(refusalOf(book('pivotTable', '../p.xml'), { replaceSheets: [sheetOf('Ett', [])] })).toMatch(
    /sheet-has-other-content .*"pivotTable"/,
  );
});

test('a table that formulas name may not go with its sheet', () => {
  const book = bytesOf(
    merged([
      constructs['table'] ?? planOf([]),
      planOf([sheetOf('Frågar', [[{ formula: 'SUM(Deltagare[Antal])', cached: 8 }]])]),
    ]),
  );
  expect(refusalOf(book, { replaceSheets: [sheetOf('Tabell', [['tom']])] })).toMatch(/^sheet-in-use/);
  const same = constructs['table']?.sheets.filter(({ name }) => name === 'Tabell') ?? [];
  expect(names(patched(book, { replaceSheets: same }))).toContain('Tabell');
});

const everything = merged([...Object.values(constructs), chartsPlan]);

test('sheets with all a plan can hold go into a workbook that has as much already', async () => {
  const before = bytesOf(everything);
  const renamed = everything.sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name.slice(0, 25)} igen`,
    tables: (sheet.tables ?? []).map((table) => ({ ...table, name: `${table.name}_igen` })),
  }));
  const bytes = patched(before, {
    addSheets: renamed.map((sheet) => ({ sheet })),
    styles: everything.styles,
  });
  expect(names(bytes)).toHaveLength(everything.sheets.length * 2);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(lintWorkbook(bytes)).toEqual([]);
}, 60_000);

test('sheets replaced by themselves take no new numbers, and once more changes nothing', () => {
  const before = bytesOf(everything);
  const patch = { replaceSheets: everything.sheets, styles: everything.styles };
  const once = patched(before, patch);
  expect(partsOf(once).sort()).toEqual(partsOf(before).sort());
  expect(Buffer.compare(patched(once, patch), once)).toBe(0);
  expect(lintWorkbook(once)).toEqual([]);
});
