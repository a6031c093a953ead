import { writeWorkbook } from '../../../../src/adapters/xlsx/write-workbook';
import type { NamePlan, Plan, SheetPlan, TablePlan, ValidationPlan } from '../../../../src/core/model/plan';
import { planOf, range, sheetOf } from './plans';

/** The limit a plan was refused for: what, where and what was found. */
function broken(plan: Plan): unknown {
  const result = writeWorkbook(plan);
  return result.ok ? null : { code: result.refusal.code, ...result.refusal.params };
}

const sheet = (more: Partial<SheetPlan>) =>
  planOf([
    sheetOf(
      'A',
      [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
      more,
    ),
  ]);
const named = (...names: readonly string[]) => planOf(names.map((name) => sheetOf(name, [])));
const table = (more: Partial<TablePlan> = {}): TablePlan => ({
  name: 'T',
  range: range('A1:B3'),
  columns: [{ name: 'a' }, { name: 'b' }],
  ...more,
});
const name = (text: string, more: Partial<NamePlan> = {}) =>
  planOf([sheetOf('A', [])], { names: [{ name: text, formula: '1', ...more }] });
const validation = (more: Partial<ValidationPlan>) =>
  sheet({ validations: [{ ranges: [range('A2:A3')], rule: { type: 'any' }, ...more }] });
const long = (length: number) => 'x'.repeat(length);
const list = (...values: string[]) => validation({ rule: { type: 'list', values } });
const manyStyles = Object.fromEntries(
  Array.from({ length: 64_000 }, (_, i) => [`s${i}`, { numberFormat: `0" ${i}"` }]),
);

const cases: readonly (readonly [string, Plan, string, string])[] = [
  ['a sheet name of 32', named(long(32)), 'sheet-name', long(32)],
  ['an empty sheet name', named(''), 'sheet-name', ''],
  ['a sheet name with a slash', named('a/b'), 'sheet-name-character', 'a/b'],
  ['a sheet name that ends with an apostrophe', named("a'"), 'sheet-name-character', "a'"],
  ['the sheet name History', named('history'), 'sheet-name-reserved', 'history'],
  ['two sheets of one name', named('Data', 'DATA'), 'sheet-name-unique', 'DATA'],
  ['no visible sheet', planOf([sheetOf('A', [], { state: 'hidden' })]), 'visible-sheets', ''],
  ['64,001 styles', planOf([sheetOf('A', [])], { styles: manyStyles }), 'styles', ''],
  ['row 1,048,577', sheet({ blocks: [{ row: 1_048_576, column: 1, values: [[1], [2]] }] }), 'rows', 'A'],
  ['column XFE', sheet({ blocks: [{ row: 1, column: 16_384, values: [[1, 2]] }] }), 'columns', 'A'],
  [
    'merges over each other',
    sheet({ merges: [range('A1:B2'), range('B2:C3')] }),
    'merges-overlap',
    "'A'!B2:C3",
  ],
  ['a text of 32,768', planOf([sheetOf('A', [[1, long(32_768)]])]), 'cell-text', "'A'!B1"],
  [
    'a formula of 8,193',
    planOf([sheetOf('A', [[{ formula: long(8_193), cached: 1 }]])]),
    'formula-length',
    "'A'!A1",
  ],
  ['a name like an address', name('AB12'), 'name-form', 'AB12'],
  ['a name like a place by numbers', name('R1C1'), 'name-form', 'R1C1'],
  ['a name that begins with a digit', name('1a'), 'name-form', '1a'],
  ['a name with a space', name('a b'), 'name-form', 'a b'],
  [
    'a table of the same name as a name',
    { ...sheet({ tables: [table()] }), ...{ names: name('t').names } },
    'name-unique',
    't',
  ],
  [
    'tables over each other',
    sheet({ tables: [table(), table({ name: 'U' })] }),
    'tables-overlap',
    "'A'!A1:B3",
  ],
  [
    'a table over a merge',
    sheet({ tables: [table()], merges: [range('B2:B3')] }),
    'table-merged',
    "'A'!A1:B3",
  ],
  ['a table without rows', sheet({ tables: [table({ range: range('A1:B1') })] }), 'table-rows', "'A'!A1:B1"],
  [
    'a column too few',
    sheet({ tables: [table({ columns: [{ name: 'a' }] })] }),
    'table-columns',
    "'A'!A1:B3",
  ],
  [
    'a heading that is not in its cell',
    sheet({ tables: [table({ columns: [{ name: 'a' }, { name: 'c' }] })] }),
    'table-heading-text',
    "'A'!B1",
  ],
  [
    'a heading twice',
    planOf([
      sheetOf(
        'A',
        [
          ['a', 'A'],
          [1, 2],
          [3, 4],
        ],
        { tables: [table({ columns: [{ name: 'a' }, { name: 'A' }] })] },
      ),
    ]),
    'table-heading-unique',
    "'A'!B1",
  ],
  ['a list of 256', list(long(128), long(127)), 'literal-list', "'A'!A2:A3"],
  ['an empty list', list(), 'literal-list-empty', "'A'!A2:A3"],
  ['a column of 256', sheet({ columns: [{ first: 2, last: 3, width: 256 }] }), 'column-width', "'A'!B1"],
  ['a row of 410 points', sheet({ rowHeights: [{ row: 2, points: 410 }] }), 'row-height', "'A'!A2"],
  ['a zoom of 5', sheet({ zoom: 5 }), 'zoom', 'A'],
  ['a list value with a comma', list('a,b'), 'literal-list-comma', "'A'!A2:A3"],
  [
    'a prompt title of 33',
    validation({ prompt: { title: long(33), text: '' } }),
    'prompt-title',
    "'A'!A2:A3",
  ],
  ['a prompt of 256', validation({ prompt: { title: '', text: long(256) } }), 'prompt-text', "'A'!A2:A3"],
  [
    'an error title of 33',
    validation({ error: { style: 'stop', title: long(33), text: '' } }),
    'error-title',
    "'A'!A2:A3",
  ],
  [
    'an error of 226',
    validation({ error: { style: 'stop', title: '', text: long(226) } }),
    'error-text',
    "'A'!A2:A3",
  ],
  ['a header of 256', sheet({ print: { orientation: 'portrait', header: long(256) } }), 'header', 'A'],
  ['a footer of 256', sheet({ print: { orientation: 'portrait', footer: long(256) } }), 'footer', 'A'],
  [
    'two notes on a cell',
    sheet({ notes: [1, 2].map((n) => ({ row: 1, column: 1, author: 'a', text: String(n) })) }),
    'note-unique',
    "'A'!A1",
  ],
];

test.each(cases)('%s is refused', (_, plan, what, where) => {
  expect(broken(plan)).toMatchObject({ code: 'excel-limit', what, where });
});

const fitting: readonly (readonly [string, Plan])[] = [
  ['a sheet name of 31', named(long(31))],
  ['a text of 32,767', planOf([sheetOf('A', [[long(32_767)]])])],
  ['a list of 255', list(long(127), long(127))],
  [
    'messages of full length',
    validation({
      prompt: { title: long(32), text: long(255) },
      error: { style: 'stop', title: long(32), text: long(225) },
    }),
  ],
  ['the last cell', sheet({ blocks: [{ row: 1_048_576, column: 16_384, values: [[1]] }] })],
  ['a name in capitals that is no address', name('XFE1')],
  [
    'a name on two sheets',
    planOf([sheetOf('A', []), sheetOf('B', [])], {
      names: ['A', 'B'].map((s) => ({ name: 'n', formula: '1', sheet: s })),
    }),
  ],
  ['a footer of 255', sheet({ print: { orientation: 'portrait', footer: long(255) } })],
];

test.each(fitting)('%s is written', (_, plan) => {
  expect(broken(plan)).toBeNull();
});

test('the numbers behind a refusal are given', () => {
  expect(broken(named(long(40)))).toEqual({
    code: 'excel-limit',
    what: 'sheet-name',
    where: long(40),
    limit: 31,
    found: 40,
  });
});
