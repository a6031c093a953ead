import { listSheets } from '../core/consolidation/list-plan';
import type { Catalog } from '../core/i18n/catalog';
import type { Issue } from '../core/issues/issue';
import type { Severity } from '../core/issues/severity';
import type { Waiver } from '../core/issues/waiver';
import { parseAddress, type Address } from '../core/model/address';
import { isoToSerial } from '../core/model/dates';
import type { CellPatch, Patch } from '../core/model/patch';
import type { PlanValue, SheetPlan } from '../core/model/plan';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { tabColors } from '../core/sheets/palette';
import { FIRST_ROW } from '../core/sheets/sheet-frame';
import { sheetStyles, type SheetStyleKey } from '../core/sheets/styles';
import { CHECK_TABLES, checkRows } from '../core/validation/check-sheets';
import { SEVERITY_COLUMNS } from '../core/validation/own-severities';
import type { Severities } from '../core/validation/to-issues';
import { WAIVER_COLUMNS, type WaiverRow } from '../core/validation/waivers';

/** Rows that are ready to be filled in. */
const READY_ROWS = 20;

type OwnTable = 'waivers' | 'severities';
type Row = readonly PlanValue[];

/** A row and the place of the one it takes, null for a new one. */
interface PlacedRow {
  readonly at: Address | null;
  readonly row: Row;
}

/** Leaves a finding as it is: a row of the table of waivers, with the sheet around it when there is none. */
export function waiverPatch(
  workbook: WorkbookSnapshot,
  { code, at }: Issue,
  waiver: Waiver,
  catalog: Catalog,
): Patch {
  const day = (iso: string) => isoToSerial(iso, workbook.date1904 === true) ?? iso;
  const { who, when, until, why } = waiver;
  const row = [code, at.sheet ?? null, at.address ?? null, who, day(when), day(until), why];
  return rowsPatch(workbook, 'waivers', [{ at: null, row }], catalog);
}

/** Ends waivers: their rows are emptied. */
export function endedWaiversPatch(rows: readonly WaiverRow[]): Patch {
  return {
    cells: rows.flatMap(({ at }) => {
      const address = parseAddress(at.address);
      return address ? cellsOf(at.sheet, address, WAIVER_COLUMNS.map(emptied)) : [];
    }),
  };
}

/** Keeps severities in the workbook, in place of those it keeps for the same codes. */
export function severitiesPatch(
  workbook: WorkbookSnapshot,
  severities: Readonly<Partial<Record<keyof Severities, Severity | null>>>,
  catalog: Catalog,
): Patch {
  const kept = checkRows(workbook, CHECK_TABLES.severities);
  const rows = Object.entries(severities).flatMap(([code, severity]): PlacedRow[] => {
    const at = kept.find(({ texts }) => texts[0] === code)?.at ?? null;
    if (severity === null) return at ? [{ at, row: SEVERITY_COLUMNS.map(emptied) }] : [];
    return [{ at, row: [code, catalog.consolidation.severities[severity]] }];
  });
  return rowsPatch(workbook, 'severities', rows, catalog);
}

/** Sheets of a check that the workbook lacks, empty. */
export function emptyWaiversSheet(workbook: WorkbookSnapshot, catalog: Catalog): readonly SheetPlan[] {
  return sheetWithTable(workbook, CHECK_TABLES.waivers) === null
    ? [ownSheet(workbook, 'waivers', [], catalog)]
    : [];
}

/** The sheet that holds a table of a check; null when there is none. */
export function sheetWithTable({ sheets }: WorkbookSnapshot, table: string): string | null {
  return sheets.find(({ tables }) => tables.some(({ name }) => name === table))?.name ?? null;
}

/** A name that no sheet has. */
export function freeName({ sheets }: WorkbookSnapshot, name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name} ${i}`;
  return free;
}

const emptied = () => null;

/** Writes rows over those that are there, and others into the first that are empty. */
function rowsPatch(
  workbook: WorkbookSnapshot,
  table: OwnTable,
  rows: readonly PlacedRow[],
  catalog: Catalog,
): Patch {
  if (rows.length === 0) return {};
  const sheet = sheetWithTable(workbook, CHECK_TABLES[table]);
  if (sheet === null) {
    const plan = ownSheet(
      workbook,
      table,
      rows.map(({ row }) => row),
      catalog,
    );
    return { addSheets: [{ sheet: plan }], styles: sheetStyles };
  }
  const there = checkRows(workbook, CHECK_TABLES[table]);
  const free = there.filter(({ texts }) => texts.every((text) => text === '')).map(({ at }) => at);
  const last = there.at(-1)?.at;
  const cells = rows.flatMap(({ at, row }, i) => {
    const below = last && { ...last, row: last.row + 1 + i };
    const place = at ?? free.shift() ?? below;
    return place ? cellsOf(sheet, place, row, place === below ? COLUMNS[table] : undefined) : [];
  });
  return { cells };
}

/** Below the table cells have no look yet. */
function cellsOf(
  sheet: string,
  { row, column }: Address,
  values: Row,
  looks: readonly SheetStyleKey[] = [],
): CellPatch[] {
  return values.map((value, i) => {
    const look = looks[i];
    return { sheet, row, column: column + i, value, ...(look && { style: sheetStyles[look] }) };
  });
}

const COLUMNS: Readonly<Record<OwnTable, readonly SheetStyleKey[]>> = {
  waivers: ['code', 'text', 'code', 'text', 'date', 'date', 'text'],
  severities: ['code', 'text'],
};

function ownSheet(
  workbook: WorkbookSnapshot,
  table: OwnTable,
  rows: readonly Row[],
  { findings, consolidation }: Catalog,
): SheetPlan {
  const { sheets } = findings;
  const headings = {
    waivers: { ...sheets, sheet: consolidation.headings.sheet, cell: consolidation.headings.cell },
    severities: sheets,
  };
  const columns =
    table === 'waivers'
      ? WAIVER_COLUMNS.map((column) => headings.waivers[column])
      : SEVERITY_COLUMNS.map((column) => headings.severities[column]);
  const blank = columns.map(emptied);
  const ready = Array.from({ length: Math.max(0, READY_ROWS - rows.length) }, () => blank);
  const texts = { title: sheets[`${table}Title`], purpose: sheets[`${table}Purpose`], status: '' };
  const [sheet] = listSheets<Row>({
    name: freeName(workbook, sheets[table]),
    tableName: CHECK_TABLES[table],
    texts,
    tabColor: tabColors.generated,
    items: [...rows, ...ready],
    columns: columns.map((heading, i) => ({
      heading,
      style: COLUMNS[table][i] ?? 'text',
      value: (row) => row[i] ?? null,
    })),
  });
  if (!sheet) throw new Error('a list has at least one sheet');
  return table === 'waivers' ? sheet : withLevels(sheet, Object.values(consolidation.severities));
}

function withLevels(sheet: SheetPlan, values: readonly string[]): SheetPlan {
  const ranges = [{ top: FIRST_ROW, bottom: FIRST_ROW + READY_ROWS - 1, left: 2, right: 2 }];
  return { ...sheet, validations: [{ ranges, rule: { type: 'list', values } }] };
}
