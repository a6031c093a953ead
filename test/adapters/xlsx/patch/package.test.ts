import { strToU8, zipSync } from 'fflate';
import type { Patch } from '../../../../src/core/model/patch';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { bytesOf, merged, planOf, sheetOf } from '../write/plans';
import { constructs } from '../write/construct-plans';
import {
  bookOf,
  handMade,
  partOf,
  partsOf,
  patched,
  refusalOf,
  setCell,
  shown,
  snapshotOf,
} from './hand-made';
import { patchProblems } from './patch-check';
import { richWorkbook } from './rich-workbook';

const SHEET = 'Data & mer';
const cell = (row: number, column: number, value: number | string): Patch => ({
  cells: [{ sheet: SHEET, row, column, value }],
});

test('macros, pivots, pictures, charts, conversations and links stay when a cell is set', () => {
  const patch = cell(3, 2, 30);
  const bytes = patched(richWorkbook, patch);
  expect(patchProblems(richWorkbook, patch, bytes)).toEqual([]);
  expect(partsOf(bytes)).toEqual(partsOf(richWorkbook));
  expect(partOf(bytes, '[Content_Types].xml')).toBe(partOf(richWorkbook, '[Content_Types].xml'));
  expect(snapshotOf(bytes)).toMatchObject({ format: 'xlsm', contents: snapshotOf(richWorkbook).contents });
  expect(snapshotOf(bytes).contents).toEqual(
    expect.arrayContaining(
      ['macro', 'pivot', 'picture', 'chart', 'externalLink'].map(
        (kind) => expect.objectContaining({ kind }) as unknown,
      ),
    ),
  );
});

test('a workbook with bytes before its zip is refused, since they could not stay', () => {
  const before = strToU8('#!/bin/sh\n');
  const bytes = Uint8Array.from([...before, ...richWorkbook]);
  expect(snapshotOf(bytes).sheets).toEqual(snapshotOf(richWorkbook).sheets);
  expect(refusalOf(bytes, cell(3, 2, 30))).toBe('cannot-keep {"what":"zip-prefix"}');
});

test('only the bytes of the cell change in its sheet', () => {
  const part = 'xl/worksheets/sheet1.xml';
  const [before, after] = [richWorkbook, patched(richWorkbook, cell(3, 2, 30))].map((bytes) =>
    partOf(bytes, part),
  );
  expect(after).toBe(before?.replace('<c r="B3"><v>3</v></c>', '<c r="B3"><v>30</v></c>'));
});

test('a note joins the box of a drawing that is no well-formed XML, and the conversation stays', () => {
  const patch: Patch = { notes: [{ sheet: SHEET, row: 2, column: 2, author: 'Samverka', text: 'x' }] };
  const bytes = patched(richWorkbook, patch);
  expect(patchProblems(richWorkbook, patch, bytes)).toEqual([]);
  expect(partOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain('<v:shape id="_x0000_s1025"><br></v:shape>');
  const taken: Patch = { notes: [{ sheet: SHEET, row: 1, column: 8, author: 'Samverka', text: 'x' }] };
  expect(refusalOf(richWorkbook, taken)).toMatch(/^note-exists .*"H1"/);
});

test('a workbook of our own with every construct is valid after a patch of every kind', async () => {
  const own = bytesOf(merged(Object.values(constructs)));
  const patch: Patch = {
    cells: [{ sheet: 'Blad 1', row: 40, column: 2, value: 'ny', style: { italic: true, fill: '#EEEEEE' } }],
    notes: [{ sheet: 'Skyddat', row: 9, column: 9, author: 'Ny', text: 'Se här' }],
    conditionalFormats: [
      {
        sheet: 'Val',
        ranges: [{ top: 1, left: 1, bottom: 3, right: 1 }],
        rule: { type: 'formula', formula: 'A1=1', style: { bold: true } },
      },
    ],
    addSheets: [{ sheet: sheetOf('Fynd', [['a', 1]]), position: 0 }],
    activeSheet: 'Fynd',
    setNames: [{ name: 'nytt_namn', formula: 'Fynd!$A$1' }],
    setCustomParts: [{ namespace: 'urn:a', xml: '<a xmlns="urn:a"/>' }],
    properties: { title: 'Ny', language: 'sv', custom: { Version: 2 } },
  };
  const bytes = patched(own, patch);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(Buffer.compare(patched(own, patch), bytes)).toBe(0);
}, 30_000);

test('properties are set beside those there are, also where there are none', () => {
  const own = bytesOf(
    planOf([sheetOf('Blad', [[1]])], {
      properties: { title: 'Gammal', creator: 'Åsa', custom: { a: 1, b: true } },
    }),
  );
  const patch: Patch = {
    properties: { title: 'Ny & bra', modified: '2024-01-02T03:04:05Z', custom: { B: 'två', c: 3 } },
  };
  expect(snapshotOf(patched(own, patch)).properties).toMatchObject({
    title: 'Ny & bra',
    creator: 'Åsa',
    modified: '2024-01-02T03:04:05Z',
    custom: { a: 1, b: 'två', c: 3 },
  });
  expect(snapshotOf(patched(bookOf(''), patch)).properties).toMatchObject({
    title: 'Ny & bra',
    custom: { B: 'två', c: 3 },
  });
});

test('custom parts are set by their namespace, and removed with all that only they lead to', () => {
  const one = { namespace: 'urn:a', xml: '<a xmlns="urn:a">1</a>' };
  const first = patched(bookOf(''), {
    setCustomParts: [one, { namespace: 'urn:b', xml: '<x:b xmlns:x="urn:b"/>' }],
  });
  const second = patched(first, { setCustomParts: [{ ...one, xml: '<a xmlns="urn:a">2</a>' }] });
  expect(snapshotOf(second).customParts).toEqual([
    { namespace: 'urn:a', xml: '<a xmlns="urn:a">2</a>' },
    { namespace: 'urn:b', xml: '<x:b xmlns:x="urn:b"/>' },
  ]);
  const third = patched(second, { removeCustomParts: ['urn:a', 'urn:b'] });
  expect(partsOf(third).sort()).toEqual(
    [...partsOf(bookOf('')), 'xl/_rels/workbook.xml.rels']
      .filter((part, i, all) => all.indexOf(part) === i)
      .sort(),
  );
});

test('a name gets its new formula, without regard to case and in its scope', () => {
  const set = (name: string, formula: string): Patch => ({ setNames: [{ name, formula }] });
  const local: Patch = { setNames: [{ name: 'a', formula: '3', sheet: 'blad' }] };
  const bytes = patched(patched(patched(bookOf(''), set('a', '1')), set('A', '2<3')), local);
  expect(snapshotOf(bytes).names.map(({ name, formula, sheet }) => [name, formula, sheet])).toEqual([
    ['A', '2<3', null],
    ['a', '3', 'Blad'],
  ]);
  const none = patched(bytes, { removeNames: [{ name: 'a' }, { name: 'A', sheet: 'Blad' }] });
  expect(partOf(none, 'xl/workbook.xml')).not.toContain('definedName');
});

test('a patch of nothing leaves every part as it is', () => {
  expect(patchProblems(richWorkbook, {}, patched(richWorkbook, {}))).toEqual([]);
  const bytes = bytesOf(planOf([sheetOf('A', [[1]])]));
  expect(partsOf(patched(bytes, {}))).toEqual(partsOf(bytes));
});

test('a part in UTF-16 is written back as UTF-8 that says so', () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>å</t></is></c></row></sheetData></worksheet>';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(xml, (char) => char.charCodeAt(0)).buffer),
  ]);
  const parts = {
    '[Content_Types].xml': '',
    'xl/workbook.xml': '',
    'xl/_rels/workbook.xml.rels': '',
    '_rels/.rels': '',
  };
  const files = Object.keys(parts).map((path) => [path, strToU8(partOf(bookOf(''), path))] as const);
  const book = zipSync({ ...Object.fromEntries(files), 'xl/worksheets/sheet1.xml': utf16 });
  const bytes = patched(book, setCell('B1', 'ö'));
  expect([shown(bytes, 'Blad', 'A1'), shown(bytes, 'Blad', 'B1')]).toEqual(['å', 'ö']);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('encoding="UTF-8"');
});

const strict = zipSync({
  '[Content_Types].xml': strToU8(partOf(bookOf(''), '[Content_Types].xml')),
  '_rels/.rels': strToU8(partOf(bookOf(''), '_rels/.rels')),
  'xl/workbook.xml': strToU8('<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'),
});
const signed = handMade({
  sheets: [{ name: 'Blad', xml: '<sheetData/>' }],
  parts: { '_xmlsignatures/sig1.xml': '<Signature/>' },
});
const ole = new Uint8Array(2048);
ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
ole.set(strToU8([...'EncryptedPackage'].join('\0')), 1024);

test.each([
  ['signed', signed, 'signed'],
  ['in strict form', strict, 'format-strict'],
  ['encrypted', ole, 'encrypted'],
  ['empty', new Uint8Array(0), 'file-empty'],
  ['text', strToU8('a,b\n1,2\n'), 'not-a-workbook {"found":"text"}'],
])('a file that is %s is refused', (_, bytes, refusal) => {
  expect(refusalOf(bytes, {})).toBe(refusal);
});
