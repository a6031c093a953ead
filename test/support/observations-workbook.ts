import { CellTableBuilder } from '../../src/core/model/cell-table-builder';
import { Kind } from '../../src/core/model/cells';
import { isoToSerial } from '../../src/core/model/dates';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/snapshot';
import { readTables } from '../../src/core/reading/read-workbook-tables';
import type { ReadColumn } from '../../src/core/reading/table';
import { templates } from '../../src/core/templates/all-templates';
import type { WorkbookTables } from '../../src/core/validation/workbook-tables';

type Cell = string | number | null;

const INDICATORS = 40;
const PERIODS = 20;
const CATEGORIES = ['', 'Norrby', 'Centrum', 'Söderängen', 'Landsbygd'];
const HEADINGS =
  'Indicator|Partner|Period|Disaggregation set|Category|Actual value|Numerator|Denominator|Respondents|Geography|Status|Quality flag|Source|Reported on';
const STATUSES = ['Preliminary', 'Final', 'Revised'];

/** A workbook of stakeholders, indicators and so many observations of fourteen columns; one row in 20,000 has an error. */
export function observationsWorkbook(rows: number): WorkbookSnapshot {
  const partners = Math.ceil(rows / (INDICATORS * PERIODS * CATEGORIES.length));
  return {
    file: 'observations.xlsx',
    format: 'xlsx',
    date1904: false,
    sheets: [stakeholders(partners), indicators(), observations(rows)],
    formats: ['General', 'yyyy-mm-dd'],
    names: [],
    properties: { custom: {} },
    customParts: [],
    contents: [],
  };
}

/** The workbook as it is read, once. */
export function readObservations(workbook: WorkbookSnapshot): WorkbookTables {
  const { tables, matches } = readTables(workbook, templates);
  return { file: workbook.file, sheets: workbook.sheets, tables, matches };
}

/** The same tables as new objects, so that nothing worked out for them in an earlier round is found again. */
export function asNew(workbook: WorkbookTables): WorkbookTables {
  const copied = (columns: WorkbookTables['tables'][number]['columns']) =>
    new Map([...columns].map(([field, column]) => [field, { ...column, ...seenAnew(column) }]));
  const tables = workbook.tables.map((table) => ({
    ...table,
    columns: copied(table.columns),
    names: copied(table.names),
  }));
  return { ...workbook, tables };
}

/** What the reader handed over stays; what was worked out from it is known by the array, which is another now. */
function seenAnew({ seen }: ReadColumn): Pick<ReadColumn, 'seen'> {
  if (!seen?.distinct) return seen ? { seen } : {};
  const { ids, values } = seen.distinct;
  return { seen: { ...seen, distinct: { ids: ids.subarray(), values } } };
}

function stakeholders(partners: number): SheetSnapshot {
  const rows = Array.from({ length: partners }, (_, i): Cell[] => [
    code('PRT', i + 1),
    `Organisation ${i + 1}`,
    'Municipality',
    'Delivery partner',
  ]);
  return sheet('Stakeholders', ['ID', 'Organisation', 'Sector', 'Role in the initiative'], rows);
}

function indicators(): SheetSnapshot {
  const rows = Array.from({ length: INDICATORS }, (_, i): Cell[] => {
    const isCount = i % 4 === 3;
    return [
      code('IND', i + 1),
      `Indicator ${i + 1}`,
      'What is counted and how',
      isCount ? 'Count' : 'Share (%)',
      isCount ? null : 100,
      isCount ? null : 'Those who did',
      isCount ? null : 'Everybody',
      isCount ? 0 : 1,
      'Quarterly',
      0,
      isCount ? 100000 : 100,
    ];
  });
  const headings =
    'Code|Name|Definition|Measure|Factor|Numerator|Denominator|Decimals|Frequency|Lowest plausible value|Highest plausible value';
  return sheet('Indicators', headings.split('|'), rows);
}

function observations(rows: number): SheetSnapshot {
  const list: Cell[][] = [];
  for (let i = 0; i < rows; i++) list.push(observation(i));
  return sheet('Observations', HEADINGS.split('|'), list);
}

function observation(row: number): Cell[] {
  const category = row % CATEGORIES.length;
  const period = Math.floor(row / CATEGORIES.length) % PERIODS;
  const indicator = Math.floor(row / (CATEGORIES.length * PERIODS)) % INDICATORS;
  const partner = Math.floor(row / (CATEGORIES.length * PERIODS * INDICATORS));
  const isCount = indicator % 4 === 3;
  const isTotal = category === 0;
  const noise = ((Math.imul(row + 1, 0x9e3779b1) >>> 8) % 17) - 8;
  const part = 200 + (partner % 40) + noise;
  const denominator = isTotal ? 1200 + 3 * noise : 300 + (period % 7) - noise;
  const numerator = (isTotal ? 480 : 120) + (noise >> 1);
  const share = Math.round((1000 * numerator) / denominator) / 10;
  const value = row % 20000 === 19999 ? 140.5 : isCount ? (isTotal ? 5 * part : part) : share;
  return [
    code('IND', indicator + 1),
    code('PRT', partner + 1),
    `${2020 + Math.floor(period / 4)}Q${(period % 4) + 1}`,
    isTotal ? null : 'District',
    isTotal ? null : (CATEGORIES[category] ?? null),
    value,
    isCount ? null : numerator,
    isCount ? null : denominator,
    30 + (row % 50),
    `${1400 + (partner % 90)}`,
    STATUSES[row % 3] ?? null,
    'OK',
    `Register ${partner % 12}`,
    isoToSerial(`2025-0${1 + (row % 6)}-1${row % 9}`),
  ];
}

function code(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`;
}

function sheet(name: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): SheetSnapshot {
  const builder = new CellTableBuilder([], (rows.length + 1) * headings.length);
  headings.forEach((text, c) => builder.add(1, c + 1, { kind: Kind.text, text }));
  const isDate = headings.map((heading) => heading === 'Reported on');
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null) return;
      if (typeof value === 'string') builder.add(r + 2, c + 1, { kind: Kind.text, text: value });
      else if (isDate[c]) builder.add(r + 2, c + 1, { kind: Kind.date, serial: value }, 1);
      else builder.add(r + 2, c + 1, { kind: Kind.number, number: value });
    });
  });
  return {
    name,
    state: 'visible',
    dimension: { top: 1, left: 1, bottom: rows.length + 1, right: headings.length },
    cells: builder.build(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    hiddenRows: [],
    hiddenColumns: [],
    filters: [],
    isProtected: false,
    comments: [],
  };
}
