import fc from 'fast-check';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import type { ReadColumn } from '../../../src/core/reading/table';
import { isRounded } from '../../../src/core/rules/quotient';
import { templates } from '../../../src/core/templates/all-templates';
import { validate } from '../../../src/core/validation/validate';
import type { WorkbookTables } from '../../../src/core/validation/workbook-tables';
import { workbookOf } from '../../support/sheet-table';

const INDICATORS = `
| Code    | Name   | Definition | Measure   | Factor | Numerator | Denominator | Decimals | Lowest plausible value | Highest plausible value |
| IND-001 | Shares | Of all     | Share (%) | 100    | Some      | All         | 1        | 5                      | 95                      |
| IND-002 | People | All        | Count     |        |           |             | 0        | 0                      | 500                     |
`;
const HEADINGS = [
  'Indicator',
  'Partner',
  'Period',
  'Disaggregation set',
  'Category',
  'Actual value',
  'Numerator',
  'Denominator',
  'Status',
  'Geography',
  'Reported on',
];

const number = fc.oneof(fc.nat(120).map(String), fc.constantFrom('', '"12,5"', '<5', 'many', '50.05', '-1'));
const row = fc.tuple(
  fc.constantFrom('IND-001', 'IND-002', 'ind-001', 'People', ''),
  fc.constantFrom('PRT-001', 'prt-001', 'Riverside', ''),
  fc.constantFrom('2024Q1', '2024Q2', 'Q3 2024', '2024', 'spring'),
  fc.constantFrom('', 'Sex'),
  fc.constantFrom('', 'Girls', 'Boys', ' Girls'),
  number,
  number,
  number,
  fc.constantFrom('Final', 'final', 'Preliminary', 'finished', ''),
  fc.constantFrom('1480', '"0180"', '1480;0180', 'Norrby', ''),
  fc.constantFrom('2024-05-01', '2031-01-01', '"1.5.2024"', 'later', ''),
);

function observationsOf(rows: readonly (readonly string[])[]): WorkbookTables {
  const sheet = [HEADINGS, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const workbook = workbookOf([sheet, INDICATORS.trim()]);
  return { file: workbook.file, sheets: workbook.sheets, ...readTables(workbook, templates) };
}

/** The same tables as if nothing had been seen while they were read. */
function unseen(workbook: WorkbookTables): WorkbookTables {
  const forget = (columns: ReadonlyMap<string, ReadColumn>) =>
    new Map(
      [...columns].map(([field, { heading, cells, values, notes }]) => [
        field,
        { field, heading, cells, values, notes },
      ]),
    );
  const tables = workbook.tables.map((table) => ({
    ...table,
    columns: forget(table.columns),
    names: forget(table.names),
  }));
  return { ...workbook, tables };
}

test('what was seen while reading tells the checks nothing else than the values themselves', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const workbook = observationsOf(rows);
      const isSeen = workbook.tables.some(({ columns }) => [...columns.values()].some(({ seen }) => seen));
      expect(isSeen).toBe(true);
      const options = { today: '2025-06-30' };
      expect(validate([workbook], options)).toEqual(validate([unseen(workbook)], options));
    }),
  );
});

test('a column with other values is checked by these, whatever was seen of the first', () => {
  const workbook = observationsOf([['IND-002', 'PRT-001', '2024Q1', '', '', '7', '', '', 'Final', '', '']]);
  const altered = workbook.tables.map((table) => {
    const column = table.columns.get('value');
    if (!column) return table;
    return { ...table, columns: new Map(table.columns).set('value', { ...column, values: [900] }) };
  });
  const codes = validate([{ ...workbook, tables: altered }], { today: null }).issues.map(({ code }) => code);
  expect(codes).toContain('not-plausible');
});

test('a share is told to differ from its parts exactly when it is no rounding of their quotient', () => {
  const tenths = fc.integer({ min: 0, max: 1000 });
  const parts = fc.integer({ min: 1, max: 400 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
  // Values near the quotient, on either side of where rounding begins.
  const near = fc.constantFrom(-0.1, -0.05, 0, 0.05, 0.1);
  fc.assert(
    fc.property(parts, tenths, near, fc.boolean(), ([some, all], any, by, isNear) => {
      const quotient = (100 * some) / all;
      const value = isNear ? Number((Math.round(quotient * 20) / 20 + by).toFixed(2)) : any / 10;
      const cells = [String(value), String(some), String(all)];
      const workbook = observationsOf([['IND-001', 'PRT-001', '2024Q1', '', '', ...cells, 'Final', '', '']]);
      const { issues } = validate([workbook], { today: null });
      const isTold = issues.some(({ code }) => code === 'value-does-not-fit-ratio' || code === 'share-scale');
      const isMeantOtherwise = isRounded(value * 100, quotient, 1) || isRounded(value / 100, quotient, 1);
      expect(isTold || isMeantOtherwise).toBe(!isRounded(value, quotient, 1) || isMeantOtherwise);
    }),
  );
});
