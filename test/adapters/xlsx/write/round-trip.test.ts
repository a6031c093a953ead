import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { cellIndex, valueAt } from '../../../../src/core/model/cells';
import type { WorkbookSnapshot } from '../../../../src/core/model/snapshot';
import type { PlanValue } from '../../../../src/core/model/plan';
import { constructs } from './construct-plans';
import { bytesOf, merged, planOf, sheetOf } from './plans';

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes, 'test.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** What stands at a place of the first sheet, read by our own reader. */
function readBack(bytes: Uint8Array, row: number, column: number): string | number | boolean | null {
  const cells = snapshotOf(bytes).sheets[0]?.cells;
  const i = cells === undefined ? -1 : cellIndex(cells, row, column);
  if (cells === undefined || i < 0) return null;
  const value = valueAt(cells, i);
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  if ('serial' in value) return value.serial;
  return 'boolean' in value ? value.boolean : value.error;
}

/** What stands in A1 of the first sheet, read by another library. */
function readElsewhere(bytes: Uint8Array): unknown {
  const book = read(bytes, { type: 'array' });
  return (book.Sheets[book.SheetNames[0] ?? '']?.['A1'] as { v: unknown } | undefined)?.v;
}

const hostile = [
  '=1+1',
  '+46',
  '-x',
  '@x',
  "'quoted",
  '00123',
  '2024-01-01',
  '  spaces  ',
  ' \n\ttabs and\r\nlines\r',
  '<a>&amp;"\'',
  ']]>',
  '_x0041_ and _x0041_x0042_',
  '_x005F_',
  '\u0000\u0001\u0008\u000B\u001F\u007F\u0085\uFFFE\uFFFF',
  '👩‍👩‍👧 👍🏽',
  '\uD800 alone \uDC00',
  'ÅÄÖ é ﷽',
  'x'.repeat(32_767),
];

test.each(hostile)('the text %j comes back as text', (text) => {
  expect(readBack(bytesOf(planOf([sheetOf('A', [[text]])])), 1, 1)).toBe(text);
});

test('another reader finds the same texts, but for lone surrogates and carriage returns, which it changes', () => {
  for (const text of hostile.filter((one) => !/[\p{Cs}\r]/u.test(one))) {
    expect(readElsewhere(bytesOf(planOf([sheetOf('A', [[text]])])))).toBe(text);
  }
});

test('any text comes back', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const bytes = bytesOf(
        planOf([
          sheetOf(
            'A',
            texts.map((one) => [one]),
          ),
        ]),
      );
      expect(texts.map((_, i) => readBack(bytes, i + 1, 1))).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('any number comes back', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (numbers) => {
      const bytes = bytesOf(planOf([sheetOf('A', [numbers])]));
      // Negative zero is zero in a sheet.
      expect(numbers.map((_, i) => readBack(bytes, 1, i + 1))).toEqual(numbers.map((one) => one + 0));
    }),
    { numRuns: 60 },
  );
});

test('cached results of each type, errors, rich text and booleans come back', () => {
  const row: PlanValue[] = [
    { formula: 'A9', cached: 0 },
    { formula: 'A9', cached: false },
    { formula: 'A9', cached: '' },
    { formula: 'A9', cached: ' text' },
    { formula: 'A9', cached: '#DIV/0!' },
    { error: '#REF!' },
    { runs: [{ text: 'a ', bold: true }, { text: 'b' }] },
    true,
  ];
  const bytes = bytesOf(planOf([sheetOf('A', [row])]));
  const found = row.map((_, i) => readBack(bytes, 1, i + 1));
  expect(found).toEqual([0, false, '', ' text', '#DIV/0!', '#REF!', 'a b', true]);
  const formulas = snapshotOf(bytes).sheets[0]?.cells.formulas;
  expect(formulas?.get(0)).toEqual({ text: 'A9', calculated: true });
});

test('what is not a cell comes back: tables, names, states, notes, properties, own data', () => {
  const plan = merged(Object.values(constructs));
  const book = snapshotOf(bytesOf(plan));
  const sheet = (name: string) => book.sheets.find((one) => one.name === name);
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual(
    plan.sheets.map(({ name, state }) => [name, state ?? 'visible']),
  );
  expect(sheet('Tabell')?.tables).toEqual([
    expect.objectContaining({
      name: 'Deltagare',
      headings: ['Namn', 'Antal', 'Andel', 'Datum'],
      hasTotalsRow: true,
    }),
  ]);
  expect(sheet('Val')?.validations).toHaveLength(9);
  expect(sheet('Skyddat')?.isProtected).toBe(true);
  expect(sheet('Blad 1')?.comments).toEqual([
    { row: 2, column: 16384, author: 'Åsa', text: 'Längst ut', kind: 'note' },
    { row: 3, column: 2, author: 'Samverka', text: 'Rad ett\nRad två <&>', kind: 'note' },
  ]);
  expect(book.names).toContainEqual({
    name: 'lokal',
    formula: "'Blad 1'!$A$1",
    sheet: 'Blad 1',
    hidden: false,
  });
  expect(book.properties).toMatchObject({ title: 'Översikt & mål', custom: plan.properties.custom });
  expect(book.customParts).toEqual(plan.customParts);
});

test('a second reader finds the merges, the formats and the hidden rows', () => {
  const book = read(bytesOf(constructs['cells'] ?? planOf([])), {
    type: 'array',
    cellNF: true,
    cellStyles: true,
  });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  expect(sheet?.['!merges']?.map((merge) => utils.encode_range(merge))).toEqual(['B12:D13', 'F1:F4']);
  expect(sheet?.['!rows']?.[6]?.hidden).toBe(true);
  expect((sheet?.['B3'] as { z: string }).z).toBe('yyyy-mm-dd');
});
