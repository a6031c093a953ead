import { renamedFormula } from '../../../../src/adapters/xlsx/patch/book/renamed-formula';
import type { Patch } from '../../../../src/core/model/patch';
import { MAIN, handMade, partOf, patched, refusalOf, snapshotOf } from './hand-made';

const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Code"/><tableColumn id="2" name="Our_x000a_sum"><calculatedColumnFormula>T[[#This Row],[Code]]</calculatedColumnFormula></tableColumn></tableColumns></table>`;
const book = handMade({
  behindSheets: '<definedNames><definedName name="codes">T[Code]</definedName></definedNames>',
  sheets: [
    {
      name: 'Blad',
      xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c><c r="B1" t="inlineStr"><is><t>Our\nsum</t></is></c></row></sheetData>',
      leadsTo: [['table', '../tables/table1.xml']],
    },
    {
      name: 'Annat',
      xml: '<sheetData><row r="1"><c r="A1"><f>SUM(T[Our\nsum])&amp;"T[Code]"</f></c></row></sheetData>',
    },
  ],
  parts: { 'xl/tables/table1.xml': table },
});

const heading = (column: number, value: string | number | null): Patch => ({
  cells: [{ sheet: 'Blad', row: 1, column, value }],
});

test('a heading is renamed in the table and in all that names it', () => {
  const bytes = patched(book, heading(1, 'Kod [ny] & "bra"'));
  expect(snapshotOf(bytes).sheets[0]?.tables[0]?.headings).toEqual(['Kod [ny] & "bra"', 'Our\nsum']);
  expect(snapshotOf(bytes).names[0]?.formula).toBe(`T[Kod '[ny'] & "bra"]`);
  expect(partOf(bytes, 'xl/tables/table1.xml')).toContain(`T[[#This Row],[Kod '[ny'] &amp; "bra"]]`);
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('"T[Code]"');
});

test('a heading of two lines is found by its text', () => {
  const bytes = patched(book, heading(2, 'Sum'));
  expect(snapshotOf(bytes).sheets[0]?.tables[0]?.headings).toEqual(['Code', 'Sum']);
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('SUM(T[Sum])');
});

test.each([
  ['a number', 5],
  ['nothing', null],
  ['what another column is called', 'code'],
])('%s is no heading', (_, value) => {
  expect(refusalOf(book, heading(2, value))).toBe('cell-in-table-heading {"sheet":"Blad","cell":"B1"}');
});

test('what a heading says already may be written', () => {
  expect(partOf(patched(book, heading(1, 'Code')), 'xl/tables/table1.xml')).toBe(table);
});

test.each([
  ['T[Code]+Other[Code]', 'T[New]+Other[Code]'],
  ['SUM(T[[#All],[Code]:[Sum]])', 'SUM(T[[#All],[New]:[Sum]])'],
  ["'T[Code]'!A1", "'T[Code]'!A1"],
  ['Two[Code]&T[Codes]', 'Two[Code]&T[Codes]'],
  ['t[code]', 't[New]'],
  ['T', 'T'],
])('%s becomes %s', (formula, renamed) => {
  expect(renamedFormula(formula, [{ table: 'T', from: 'Code', to: 'New' }])).toBe(renamed);
});
