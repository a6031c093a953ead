import { unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { makeParts, makeRelations, makeXlsx } from './support/make-xlsx';

/** A minute in CI, a share of it every day, or as long as is said; patches have seconds of their own. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? (process.env['CI'] === 'true' ? 60 : 15));
const SLOWEST = 2000;
jest.setTimeout(60_000 + SECONDS * 1000);

/** A workbook with something of everything the reader reads. */
const seedWorkbook = {
  sheets: {
    Data:
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>rik</t></r><rPh><t>x</t></rPh></is></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c><c r="B2" s="1"><v>45322.25</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c><c r="B3" t="d"><v>2024-01-31</v></c><c t="str"><v>a_x000D_&amp;ö</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><autoFilter ref="A1:D3"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1:B2"/>' +
      '<dataValidations><dataValidation type="list" sqref="A2"><formula1>"x,y"</formula1></dataValidation></dataValidations><tableParts><tablePart r:id="t"/></tableParts>',
    Two: '<sheetData><!-- c --><row><c><v><![CDATA[7]]></v></c></row></sheetData>',
  },
  strings: '<si><t>Rubrik</t></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
  after: '<definedNames><definedName name="N" localSheetId="0">Data!$A$1</definedName></definedNames>',
  relations: [['x', 'customXml', '../customXml/item1.xml']] as const,
  parts: {
    'customXml/item1.xml': '<a xmlns="urn:x"/>',
    'docProps/core.xml': '<a><title>T</title></a>',
    'docProps/custom.xml': '<a><property name="n"><i4>1</i4></property></a>',
    'xl/worksheets/_rels/sheet1.xml.rels': makeRelations([
      ['t', 'table', '../t.xml'],
      ['c', 'comments', '../c.xml'],
    ]),
    'xl/t.xml': '<table name="T" ref="A1:B3"><tableColumns><tableColumn name="a"/></tableColumns></table>',
    'xl/c.xml':
      '<comments><authors><author>B</author></authors><commentList><comment ref="A1" authorId="0"><text><t>n</t></text></comment></commentList></comments>',
  },
};

/** Numbers that look random and are the same in every run. */
const makeRandom = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
};

/** Reads what nobody should have to read: any outcome is well but a crash or a long wait. */
const mustEnd = (bytes: Uint8Array) => {
  const start = performance.now();
  const result = readWorkbook(bytes, 'fuzz.xlsx');
  expect(performance.now() - start).toBeLessThan(SLOWEST);
  return result;
};

/** Runs for the share of the time, but at least so many times. */
const repeat = (share: number, atLeast: number, run: () => void) => {
  const end = performance.now() + SECONDS * 1000 * share;
  for (let i = 0; i < atLeast || performance.now() < end; i++) run();
};

const seed = makeXlsx(seedWorkbook);
const parts = makeParts(seedWorkbook);
const names = Object.keys(parts);

test('the seed itself is read', () => {
  expect(mustEnd(seed).ok).toBe(true);
});

test('cut at any byte, it is refused', () => {
  for (let length = 0; length < seed.length; length += 3) {
    expect(mustEnd(seed.subarray(0, length)).ok).toBe(false);
  }
});

test('with any bit flipped, it is refused or its cells are read unchanged', () => {
  const random = makeRandom(1);
  const original = readWorkbook(seed, 'fuzz.xlsx');
  const expected = original.ok ? original.value.sheets : [];
  repeat(0.25, 200, () => {
    const bytes = seed.slice();
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    const result = mustEnd(bytes);
    if (result.ok) expect(result.value.sheets).toEqual(expected);
  });
});

test('with changed bytes inside its parts, nothing crashes or hangs', () => {
  const random = makeRandom(2);
  const alphabet = new TextEncoder().encode('<>/="\'&;![]-? \0\ntsrcvfi:019\xff');
  repeat(0.4, 300, () => {
    const name = names[random(names.length)] ?? '';
    const part = (parts[name] ?? new Uint8Array()).slice();
    for (let n = 1 + random(3); n > 0; n--)
      part[random(part.length)] = alphabet[random(alphabet.length)] ?? 0;
    mustEnd(zipSync({ ...parts, [name]: part }, { level: 0 }));
  });
});

test('with pieces of its parts cut out, doubled or swapped, nothing crashes or hangs', () => {
  const random = makeRandom(3);
  repeat(0.35, 300, () => {
    const name = names[random(names.length)] ?? '';
    const part = parts[name] ?? new Uint8Array();
    const other = parts[names[random(names.length)] ?? ''] ?? part;
    const at = random(part.length);
    const from = random(other.length);
    const piece = other.subarray(from, from + random(80));
    const end = random(2) === 0 ? at : at + random(60);
    mustEnd(
      zipSync(
        { ...parts, [name]: Uint8Array.from([...part.subarray(0, at), ...piece, ...part.subarray(end)]) },
        { level: 0 },
      ),
    );
  });
});

test('with its parts exchanged for each other, nothing crashes or hangs', () => {
  for (const first of names) {
    for (const second of names) {
      mustEnd(zipSync({ ...parts, [first]: parts[second] ?? new Uint8Array() }, { level: 0 }));
    }
  }
});

test('the bytes of parts come back as they were put in', () => {
  expect(Object.keys(unzipSync(seed)).sort()).toEqual([...names].sort());
});
