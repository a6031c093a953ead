import fc from 'fast-check';
import { CellTableBuilder } from '../../../src/core/model/cell-table-builder';
import type { CellValue } from '../../../src/core/model/cells';
import { Kind } from '../../../src/core/model/cells';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { Role } from '../../../src/core/reading/account';
import { findRegions } from '../../../src/core/reading/find-regions';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { templates as allTemplates } from '../../../src/core/templates/all-templates';
import { workbookOf } from '../../support/sheet-table';

/** Those that any table is compared with. */
const templates = allTemplates.filter(({ recognisedBy }) => recognisedBy === undefined);

const words = [
  ...[
    'Indikator',
    'Period',
    'Värde',
    'Mål',
    'Annual target 2024',
    'Part',
    'Aktivitet',
    'Budget (tkr)',
    'Start',
    'Status',
    'Summa',
    'Organisation',
  ],
  ...[
    '2024Q1',
    'kv 2 2024',
    '2023',
    'IND-01',
    'Malmö stad',
    '1 234,5',
    '–',
    '..',
    'ja',
    '#org+name',
    '',
    '  ',
    '(tkr)',
  ],
  ...['Källa: SCB', 'Rapport kv 2 2025 – Klubben', '#SAKNAS!', '<5', 'pågående'],
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words).map((text) => ({ kind: Kind.text, text }) as const) },
  fc.integer({ min: -5, max: 3000 }).map((number) => ({ kind: Kind.number, number }) as const),
  fc.integer({ min: 45000, max: 46000 }).map((serial) => ({ kind: Kind.date, serial }) as const),
  fc.boolean().map((boolean) => ({ kind: Kind.boolean, boolean }) as const),
  fc.constant({ kind: Kind.error, error: '#N/A' } as const),
);
const place = fc.tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 8 }));
const merge = fc
  .tuple(place, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([[top, left], down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const anyWorkbook = fc
  .tuple(fc.array(fc.tuple(place, value), { maxLength: 120 }), fc.array(merge, { maxLength: 3 }))
  .map(([cells, merges]): WorkbookSnapshot => {
    const builder = new CellTableBuilder();
    for (const [[row, column], cell] of cells) builder.add(row, column, cell);
    const workbook = workbookOf(['|']);
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: builder.build(), merges })),
    };
  });

test('any sheet is read without failing, and every cell has one role', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const { matches, roles, tables } = readTables(workbook, templates);
      const cells = workbook.sheets[0]?.cells;
      expect(roles[0]).toHaveLength(cells?.size ?? 0);
      const known = new Set<number>(Object.values(Role));
      expect([...(roles[0] ?? [])].every((role) => known.has(role))).toBe(true);
      for (const match of matches.flat()) expect(match.columns).toHaveLength(match.region.columns.length);
      for (const table of tables) {
        expect(table.rows).toHaveLength(table.size);
        for (const column of [...table.columns.values(), ...table.names.values()]) {
          expect(column.values).toHaveLength(table.size);
          expect(column.cells).toHaveLength(table.size);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a cell gives its value to one field only, and rows are of one kind', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const fieldOf = new Map<number, string>();
      for (const table of readTables(workbook, templates).tables) {
        const { region } = table.match;
        const kinds = [
          region.dataRows,
          region.headerRows,
          region.unitRows,
          region.totalRows,
          region.sectionRows,
        ].flat();
        if (region.orientation === 'rows') expect(new Set(kinds).size).toBe(kinds.length);
        for (const column of [...table.columns.values(), ...table.names.values()]) {
          for (const cell of new Set(column.cells)) {
            if (cell < 0) continue;
            expect(fieldOf.get(cell) ?? column.field).toBe(column.field);
            fieldOf.set(cell, column.field);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the same sheet is read the same way twice', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      expect(readTables(workbook, templates)).toEqual(readTables(workbook, templates));
    }),
    { numRuns: 30 },
  );
});

test.each(['((', '- ', '1 ', ', ', 'a-', '"', '1.', 'Q1 ', '#a+', '–'])(
  'a cell of thirty thousand characters of "%s" costs no time',
  (unit) => {
    const text = unit.repeat(15_000);
    const sheet = `| Aktivitet | Ansvarig part | Start | Budget | ${text} |
      | ${text} | ${text} | ${text} | ${text} | ${text} |
      | ${text} | PRT-001 | 2024-01-01 | 12 | x |`;
    expect(processorSeconds(() => readTables(workbookOf([sheet]), templates))).toBeLessThan(1);
  },
);

test('a hundred thousand rows are searched for tables in well under a second', () => {
  const builder = new CellTableBuilder();
  ['Indikator', 'Part', 'Period', 'Värde'].forEach((text, c) =>
    builder.add(1, c + 1, { kind: Kind.text, text }),
  );
  for (let row = 2; row <= 100_001; row++) {
    builder.add(row, 1, { kind: Kind.text, text: `IND-${row % 90}` });
    builder.add(row, 2, { kind: Kind.text, text: `Part ${row % 500}` });
    builder.add(row, 3, { kind: Kind.text, text: '2024Q1' });
    builder.add(row, 4, { kind: Kind.number, number: row });
  }
  const workbook = workbookOf(['|']);
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const whole = { ...sheet, cells: builder.build() };
  let regions: ReturnType<typeof findRegions> = [];
  expect(processorSeconds(() => (regions = findRegions(whole, workbook, templates)))).toBeLessThan(1);
  const [region] = regions;
  expect(region?.dataRows).toHaveLength(100_000);
});

/** Seconds of processor time, which other programs on the machine lengthen little. */
function processorSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
