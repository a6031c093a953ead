import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { templates } from '../../../src/core/templates/all-templates';
import { workbookOf } from '../../support/sheet-table';

function read(text: string) {
  const { matches, tables } = readTables(workbookOf([text], { file: 'a.xlsx' }), templates);
  return { match: matches[0]?.[0], table: tables[0] };
}

const rows = ['| Malmö | 8 | 9 | 3 |', '| Lund | 4 |  | 2 |', '| Ystad | 1 | 7 | 6 |'];

test('figures under several headings, by place, are records of the indicators that the headings name', () => {
  const { match, table } = read(['| Kommun | Elever | Frånvaro | Behöriga |', ...rows].join('\n'));
  expect(match?.template).toBe('observations');
  expect(match?.columns.map(({ field, indicator = null }) => [field, indicator])).toEqual([
    ['geography', null],
    ['value', 'Elever'],
    ['value', 'Frånvaro'],
    ['value', 'Behöriga'],
  ]);
  expect(match?.columns.every(({ score }) => score < 0.9 || score > 0.91)).toBe(true);
  expect(table?.size).toBe(8);
  expect(table?.names.get('indicator_id')?.values.slice(0, 4)).toEqual([
    'Elever',
    'Frånvaro',
    'Behöriga',
    'Elever',
  ]);
  expect(table?.columns.get('value')?.values).toEqual([8, 9, 3, 4, 2, 1, 7, 6]);
});

test.each([
  [
    'too few figures',
    '| Kommun | Elever | Behöriga |\n| Malmö | 8 | 9 |\n| Lund | 4 | 2 |\n| Ystad | 1 | 7 |',
  ],
  ['nothing says what they are about', ['| Vara | Pris | Lager | Svinn |', ...rows].join('\n')],
  [
    'texts nobody knows',
    '| Kommun | Ras | Färg | A | B | C |\n| Malmö | x | y | 8 | 9 | 3 |\n| Lund | x | y | 4 | 4 | 2 |\n| Ystad | x | y | 1 | 7 | 6 |',
  ],
  ['numbers that measure nothing', ['| Kommun | Latitud | Longitud | Kod |', ...rows].join('\n')],
])('no indicators: %s', (_, text) => {
  expect(read(text).match?.columns.some(({ indicator }) => indicator !== undefined)).toBe(false);
});

test('with a column of values of its own the other figures are none', () => {
  const { match } = read(
    [
      '| Indikator | Part | Period | Utfall | Vikt | Rang | Poäng |',
      '| A | S | 2024 | 1 | 2 | 3 | 4 |',
      '| B | S | 2024 | 5 | 6 | 7 | 8 |',
      '| C | S | 2024 | 9 | 8 | 7 | 6 |',
    ].join('\n'),
  );
  expect(match?.columns.filter(({ field }) => field === 'value')).toHaveLength(1);
});
