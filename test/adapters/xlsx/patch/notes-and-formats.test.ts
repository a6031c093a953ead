import type { Patch } from '../../../../src/core/model/patch';
import type { ConditionalFormatPlan } from '../../../../src/core/model/plan';
import { lintWorkbook } from '../../../support/lint-workbook';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { MAIN, handMade, partOf, partsOf, patched, refusalOf, snapshotOf } from './hand-made';

const SHEET = 'xl/worksheets/sheet1.xml';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

const note = (row: number, column: number, author = 'Samverka'): Patch => ({
  notes: [{ sheet: 'Blad', row, column, author, text: 'Kontrollera <värdet>\nrad två' }],
});

const plain = handMade({
  sheets: [
    {
      name: 'Blad',
      xml: '<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
    },
  ],
});

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const noted = handMade({
  sheets: [
    {
      name: 'Blad',
      xml: '<sheetData/><legacyDrawing r:id="rId2"/>',
      leadsTo: [
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        [THREADS, '../threadedComments/threadedComment1.xml'],
      ],
    },
    { name: 'Annat', xml: '<sheetData/>' },
  ],
  parts: {
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Åsa</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Hennes</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" id="{00000000-0000-0000-0000-000000000001}" personId="p"><text>Tråd</text></threadedComment></ThreadedComments>`,
  },
  types: { 'xl/comments1.xml': COMMENTS },
});

test('the first note of a sheet brings its part, its box and the pointer where the schema wants it', async () => {
  const bytes = patched(plain, note(2, 2));
  expect(partsOf(bytes)).toEqual(expect.arrayContaining(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']));
  expect(partOf(bytes, SHEET)).toMatch(
    /<pageMargins [^>]*\/><legacyDrawing [^>]*r:id="rId2"\/><\/worksheet>$/,
  );
  expect(snapshotOf(bytes).sheets[0]?.comments).toEqual([
    { row: 2, column: 2, author: 'Samverka', text: 'Kontrollera <värdet>\nrad två', kind: 'note' },
  ]);
  expect(lintWorkbook(bytes)).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual(await ooxmlErrors(plain));
}, 30_000);

test('a note joins those there are; boxes get ids of a block no sheet has', () => {
  const bytes = patched(noted, { notes: [...(note(2, 2).notes ?? []), ...(note(5, 1, 'Åsa').notes ?? [])] });
  const texts = partOf(bytes, 'xl/comments1.xml');
  expect(texts).toContain('<authors><author>Åsa</author><author>Samverka</author></authors>');
  expect([...texts.matchAll(/ref="(\w+)" authorId="(\d)"/g)].map(([, ref, id]) => `${ref} ${id}`)).toEqual([
    'A1 0',
    'B2 1',
    'A5 0',
  ]);
  const boxes = partOf(bytes, 'xl/drawings/vmlDrawing1.vml');
  expect(boxes).toContain('data="1,2"');
  expect([...boxes.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id)).toEqual([
    '_x0000_s1025',
    '_x0000_s2049',
    '_x0000_s2050',
  ]);
  expect(boxes).toContain('<v:shapetype id="_x0000_t202"');
  expect(boxes).toContain('<div><br></div>');
});

test('notes of another sheet get parts and a block of their own', () => {
  const bytes = patched(noted, { notes: [{ sheet: 'Annat', row: 1, column: 1, author: 'S', text: 'x' }] });
  expect(partOf(bytes, 'xl/drawings/vmlDrawing2.vml')).toContain('data="2"');
  expect(partOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toBe(vml);
  expect(partOf(bytes, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="/xl/comments2.xml"');
});

test('a cell with a note or a conversation is refused by name', () => {
  expect(refusalOf(noted, note(1, 1))).toBe('note-exists {"sheet":"Blad","cell":"A1"}');
  expect(refusalOf(noted, note(3, 3))).toBe('note-exists {"sheet":"Blad","cell":"C3"}');
});

const red: ConditionalFormatPlan = {
  ranges: [{ top: 1, left: 1, bottom: 9, right: 1 }],
  rule: { type: 'formula', formula: 'A1<>""', style: { fill: '#FFDDDD' } },
};
const bar: ConditionalFormatPlan = { ranges: red.ranges, rule: { type: 'dataBar', color: '#4472C4' } };
const on = (...formats: ConditionalFormatPlan[]): Patch => ({
  conditionalFormats: formats.map((format) => ({ ...format, sheet: 'Blad' })),
});

test('a format comes after those there are and has a priority behind theirs', () => {
  const theirs =
    '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="4"><formula>1</formula></cfRule></conditionalFormatting>';
  const book = handMade({
    sheets: [
      {
        name: 'Blad',
        xml: `<sheetData/>${theirs}<hyperlinks><hyperlink ref="A1" location="Blad!A2"/></hyperlinks>`,
      },
    ],
  });
  const xml = partOf(patched(book, on(red)), SHEET);
  expect(xml).toContain(
    `${theirs}<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="5">`,
  );
  expect(xml).toContain('</conditionalFormatting><hyperlinks>');
});

test('what a data bar adds joins the extensions of the sheet', async () => {
  const first = patched(plain, on(bar));
  const second = patched(first, on(red, bar));
  const ids = [...partOf(second, SHEET).matchAll(/cfRule type="dataBar" id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(partOf(second, SHEET).match(/<extLst><ext uri="\{78C0D931/g)).toHaveLength(1);
  expect(await ooxmlErrors(second)).toEqual(await ooxmlErrors(plain));
}, 30_000);
