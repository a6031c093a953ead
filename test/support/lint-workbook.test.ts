import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartsPlan } from '../adapters/xlsx/write/chart-plans';
import { constructs } from '../adapters/xlsx/write/construct-plans';
import { bytesOf, merged } from '../adapters/xlsx/write/plans';
import { lintWorkbook } from './lint-workbook';
import { ooxmlErrors } from './ooxml-validator';

const files = unzipSync(bytesOf(merged([...Object.values(constructs), chartsPlan])));
const pathOf = (pattern: RegExp) => Object.keys(files).filter((path) => pattern.test(path));

/** The workbook with one text of one part replaced. */
function damaged(path: string, from: string | RegExp, to: string): Uint8Array {
  const text = strFromU8(files[path] ?? new Uint8Array());
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${String(from)}.`);
  return zipSync({ ...files, [path]: strToU8(changed) });
}

function without(path: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== path)));
}

const [cells = '', table = '', , validations = '', , names = ''] = pathOf(/^xl\/worksheets\/sheet\d+\.xml$/);
const [firstTable = '', secondTable = ''] = pathOf(/^xl\/tables\//);
const [chart = ''] = pathOf(/^xl\/charts\/chart1\.xml$/);

const damages: readonly (readonly [string, Uint8Array, RegExp])[] = [
  [
    'a heading that is not in its cell',
    damaged(firstTable, 'name="Antal"', 'name="Summor"'),
    /heading "Summor"/,
  ],
  ['two tables of one id', damaged(secondTable, 'id="2"', 'id="1"'), /tables have the same id/],
  ['two tables of one name', damaged(secondTable, /Enkel/g, 'deltagare'), /tables have the same name/],
  ['a totals label that is not in its cell', damaged(firstTable, 'Summa', 'Allt'), /label "Allt"/],
  ['a row out of order', damaged(cells, '<row r="4"', '<row r="2"'), /row 2 stands after/],
  ['a cell out of order', damaged(table, 'r="B2"', 'r="A2"'), /A2 stands too late/],
  ['a style beyond the list', damaged(cells, /s="\d+"/, 's="9999"'), /style 9999/],
  ['a text beyond the list', damaged(cells, /t="s"><v>\d+/, 't="s"><v>9999'), /text 9999/],
  ['merges over each other', damaged(cells, 'ref="F1:F4"', 'ref="B13:F13"'), /merges overlap/],
  ['a list too long', damaged(validations, '"ja,', `"${'x'.repeat(255)},`), /literal list/],
  [
    'a prompt too long',
    damaged(validations, 'promptTitle="Tips"', `promptTitle="${'x'.repeat(33)}"`),
    /promptTitle/,
  ],
  [
    'a name like an address',
    damaged('xl/workbook.xml', 'name="Andelar"', 'name="AB12"'),
    /"AB12" is no name/,
  ],
  ['a name twice', damaged('xl/workbook.xml', 'name="Andelar"', 'name="Listor"'), /Listor is defined twice/],
  [
    'a sheet name with a colon',
    damaged('xl/workbook.xml', 'name="Tabell"', 'name="a:b"'),
    /"a:b" is no name/,
  ],
  [
    'a sheet name twice',
    damaged('xl/workbook.xml', 'name="Tabell"', 'name="tomt"'),
    /sheets have the same name/,
  ],
  ['a link without its relationship', damaged(names, 'r:id="rId', 'r:id="rId9'), /is no relationship/],
  ['a table without its part', without(firstTable), /does not exist/],
  ['a chart without its part', without(chart), /does not exist/],
  [
    'a part nobody points to',
    zipSync({ ...files, 'xl/media/x.xml': strToU8('<a/>') }),
    /nothing leads to it/,
  ],
  [
    'a part without a type',
    zipSync({ ...files, 'xl/media/x.bin': strToU8('') }),
    /content types: .* has none/,
  ],
  ['a chart without its axis', damaged(chart, /<c:axId val="1001"\/>/, '<c:axId val="7"/>'), /no axis 7/],
  ['a chart of no sheet', damaged(chart, /'Data'!/, "'Datta'!"), /no place in the workbook/],
];

test.each(damages)('%s is found', (_, bytes, error) => {
  expect(lintWorkbook(bytes).join('\n')).toMatch(error);
});

test('the Open XML SDK is asked: an unknown element is found', async () => {
  const [error] = await ooxmlErrors(damaged(cells, '<sheetData>', '<sheetDatum/><sheetData>'));
  expect(error).toMatch(/sheetDatum/);
}, 30_000);
