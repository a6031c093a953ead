import type { SheetPlan } from '../../../../src/core/model/plan';
import { elements } from '../../../support/lint/workbook-package';
import { partOf } from './parts';
import { planOf, range, sheetOf, styles } from './plans';

/** Cells of the first sheet by address, with their attributes and what is inside. */
function cellsOf(sheet: SheetPlan, more: Parameters<typeof planOf>[1] = {}) {
  const xml = partOf(planOf([sheet], more), 'xl/worksheets/sheet1.xml');
  return Object.fromEntries(elements(xml, 'c').map((cell) => [cell.attributes['r'] ?? '', cell] as const));
}

function formatOf(style: string | undefined, more: Parameters<typeof planOf>[1], sheet: SheetPlan) {
  const formats = elements(partOf(planOf([sheet], more), 'xl/styles.xml'), 'cellXfs')[0]?.inner ?? '';
  return elements(formats, 'xf')[Number(style ?? 0)];
}

test('where blocks lie over each other the last one counts, with its empty cells', () => {
  const cells = cellsOf({
    name: 'A',
    blocks: [
      { row: 1, column: 1, values: [[1, 2, 3, 4]] },
      { row: 1, column: 2, values: [[20, null]] },
    ],
  });
  expect(Object.keys(cells)).toEqual(['A1', 'B1', 'D1']);
  expect(cells['B1']?.inner).toBe('<v>20</v>');
});

test('empty cells are written when they have a look and only then', () => {
  const sheet = {
    name: 'A',
    blocks: [{ row: 1, column: 1, columnStyles: ['share'], values: [[null, null]] }],
  };
  expect(Object.keys(cellsOf(sheet, { styles }))).toEqual(['A1']);
});

test('a value without a style takes that of its column', () => {
  const columns = [{ first: 1, last: 2, width: 10, style: 'share' }];
  const cells = cellsOf(sheetOf('A', [[1, 2, 3]], { columns }), { styles });
  expect(Object.values(cells).map(({ attributes }) => attributes['s'])).toEqual(['1', '1', undefined]);
});

test('equal styles of different names are one format', () => {
  const block = { row: 1, column: 1, values: [[1, 2]], columnStyles: ['a', 'b'] };
  const cells = cellsOf({ name: 'A', blocks: [block] }, { styles: { a: { bold: true }, b: { bold: true } } });
  expect(cells['A1']?.attributes['s']).toBe(cells['B1']?.attributes['s']);
});

test.each([
  ['=1', true],
  ['+46 70', true],
  ['0012', true],
  ['2024-01-31', true],
  ['text', false],
  ['12 kg', false],
])('the text %j stays text when it is edited', (text, isQuoted) => {
  const sheet = sheetOf('A', [[text]]);
  const style = cellsOf(sheet)['A1']?.attributes['s'];
  expect(formatOf(style, {}, sheet)?.attributes['quotePrefix']).toBe(isQuoted ? '1' : undefined);
});

test('a text format needs no quote', () => {
  const sheet = { name: 'A', blocks: [{ row: 1, column: 1, style: 'text', values: [['0012']] }] };
  const style = cellsOf(sheet, { styles })['A1']?.attributes['s'];
  expect(formatOf(style, { styles }, sheet)?.attributes['quotePrefix']).toBeUndefined();
});

test('a style the plan does not have is a defect', () => {
  const sheet = { name: 'A', blocks: [{ row: 1, column: 1, style: 'nowhere', values: [[1]] }] };
  expect(() => cellsOf(sheet)).toThrow('nowhere');
});

test('a number that is none is a defect', () => {
  expect(() => cellsOf(sheetOf('A', [[Number.NaN]]))).toThrow('A1');
});

test('the totals row is calculated from the planned cells, in the looks the blocks gave it', () => {
  const columns = (['sum', 'average', 'count', 'countNums', 'min', 'max'] as const).map((kind, i) => ({
    name: `k${i}`,
    totalsFunction: kind,
  }));
  const row = (value: number | string | null) => columns.map(() => value);
  const sheet = {
    name: 'A',
    blocks: [
      { row: 1, column: 1, values: [columns.map(({ name }) => name), row(2), row('x'), row(null), row(6)] },
      { row: 6, column: 1, style: 'share', values: [row(null)] },
    ],
    tables: [{ name: 'T', range: range('A1:F6'), columns, hasTotalsRow: true }],
  };
  const cells = cellsOf(sheet, { styles });
  const values = ['A6', 'B6', 'C6', 'D6', 'E6', 'F6'].map(
    (at) => elements(cells[at]?.inner ?? '', 'v')[0]?.inner,
  );
  expect(values).toEqual(['8', '4', '3', '2', '2', '6']);
  expect(elements(cells['A6']?.inner ?? '', 'f')[0]?.inner).toBe('SUBTOTAL(109,T[k0])');
  expect(cells['A6']?.attributes['s']).toBe('1');
});

test('a totals cell that a block has written stays', () => {
  const sheet = sheetOf('A', [['a'], [1], ['eget']], {
    tables: [
      {
        name: 'T',
        range: range('A1:A3'),
        columns: [{ name: 'a', totalsFunction: 'sum' }],
        hasTotalsRow: true,
      },
    ],
  });
  expect(cellsOf(sheet)['A3']?.attributes['t']).toBe('s');
});

test('Excel is asked to calculate only where there are formulas', () => {
  const calculation = (value: Parameters<typeof sheetOf>[1][number][number]) =>
    elements(partOf(planOf([sheetOf('A', [[value]])]), 'xl/workbook.xml'), 'calcPr')[0]?.attributes[
      'fullCalcOnLoad'
    ];
  expect(calculation(1)).toBeUndefined();
  expect(calculation({ formula: 'A2', cached: 0 })).toBe('1');
});

test('styles nobody uses stay out of the file', () => {
  const xml = partOf(planOf([sheetOf('A', [[1]])], { styles }), 'xl/styles.xml');
  expect(xml).not.toContain('Arial');
});

test('the first visible sheet is shown when the plan names one that is hidden', () => {
  const sheets = [sheetOf('A', [], { state: 'hidden' }), sheetOf('B', []), sheetOf('C', [])];
  const view = (activeSheet: string) =>
    elements(partOf(planOf(sheets, { activeSheet }), 'xl/workbook.xml'), 'workbookView')[0]?.attributes[
      'activeTab'
    ];
  expect(view('A')).toBe('1');
  expect(view('C')).toBe('2');
});

test('a text that stands below itself is counted as often as it stands', () => {
  const plan = planOf([
    sheetOf('S', [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'c'],
      ['b', 'c'],
    ]),
  ]);

  expect(partOf(plan, 'xl/sharedStrings.xml')).toContain('count="8" uniqueCount="3"');
});
