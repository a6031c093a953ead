import type { Patch } from '../../../../src/core/model/patch';
import type { ValidationRule } from '../../../../src/core/model/plan';
import { parseRange } from '../../../../src/core/model/address';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { handMade, partOf, patched, refusalOf, snapshotOf } from './hand-made';

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetOf = (xml: string) => handMade({ sheets: [{ name: 'Blad', xml: `<sheetData/>${xml}` }] });
const list: ValidationRule = { type: 'list', formula: 'list_ours' };

function rules(range: string, rule: ValidationRule = list): Patch {
  const ranges = range.split(' ').flatMap((text) => parseRange(text) ?? []);
  return { validations: [{ sheet: 'Blad', ranges, rule }] };
}

const listOf = (bytes: Uint8Array) => /<dataValidations.*<\/dataValidations>/.exec(partOf(bytes, SHEET))?.[0];

const ruled = sheetOf(
  '<dataValidations count="2" xWindow="1"><dataValidation type="custom" sqref="B2:B9"><formula1>B2&gt;A2</formula1></dataValidation><dataValidation type="whole" operator="lessThan" sqref="D2:D9 F2"><formula1>5</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
);

test('a sheet without rules gets its list where the schema wants it', async () => {
  const bytes = patched(
    sheetOf('<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>'),
    rules('C2:C9'),
  );
  expect(listOf(bytes)).toContain('type="list"');
  expect(partOf(bytes, SHEET)).toMatch(/<\/dataValidations><pageMargins/);
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test('a rule that loses its first cells still compares the same ones', async () => {
  const bytes = patched(ruled, rules('B2:B3'));
  expect(listOf(bytes)).toContain('sqref="B4:B9"><formula1>B4&gt;A4</formula1>');
  expect(listOf(bytes)).toContain('count="3"');
  expect(listOf(bytes)).toContain('xWindow="1"');
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test('a rule whose cells all get another one is gone', () => {
  const bytes = patched(ruled, rules('D1:F10'));
  expect(snapshotOf(bytes).sheets[0]?.validations.map(({ type }) => type)).toEqual(['custom', 'list']);
});

test('cells that shall have no rule have none, and an empty list is gone', () => {
  const bytes = patched(ruled, rules('A1:Z99', { type: 'any' }));
  expect(partOf(bytes, SHEET)).not.toContain('dataValidation');
});

test('of two rules for a cell the later counts', () => {
  const [first] = rules('B2:B9').validations ?? [];
  const [second] = rules('B5:B9', { type: 'whole', operator: 'equal', formula1: 1 }).validations ?? [];
  const bytes = patched(sheetOf(''), { validations: first && second ? [first, second] : [] });
  const ranges = snapshotOf(bytes).sheets[0]?.validations.map((one) => [one.type, one.ranges[0]?.bottom]);
  expect(ranges).toEqual([
    ['list', 4],
    ['whole', 9],
  ]);
});

test('a rule of the later kind is not taken apart, and stays where it is not touched', () => {
  const xml =
    '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  expect(refusalOf(sheetOf(xml), rules('E5'))).toBe('cannot-keep {"what":"validation"}');
  expect(partOf(patched(sheetOf(xml), rules('E6')), SHEET)).toContain(xml);
});
