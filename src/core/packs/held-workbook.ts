import { isOurs, ownTexts } from '../consolidation/own-texts';
import { cellText } from '../consolidation/set-aside';
import { formatAddress } from '../model/address';
import { LOCALES, type Locale } from '../model/locale';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { Role } from '../reading/account';
import { readTables } from '../reading/read-workbook-tables';
import type { ReadTable } from '../reading/table';
import { templateById, templates } from '../templates/all-templates';
import { LISTS_ID } from '../templates/metadata';
import { readMetadata, type SheetMetadata } from '../templates/read-metadata';
import type { ColumnDefinition, SampleRow, TemplateId } from '../templates/template';
import { furtherColumns, recordOf } from './held-records';

/** A sheet of ours with its records. */
export interface HeldSheet {
  readonly sheet: string;
  readonly template: TemplateId;
  /** The version it was written with; '' when it does not say. */
  readonly version: string;
  readonly isCopy: boolean;
  /** Fields that the sheet has columns for. */
  readonly fields: readonly string[];
  readonly records: readonly SampleRow[];
  /** Columns of its users' own. */
  readonly further: readonly ColumnDefinition[];
}

/** A cell that is no value of a record. */
export interface KeptCell {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** All that a workbook of ours holds: records sheet by sheet, and whatever else somebody has written. */
export interface HeldWorkbook {
  readonly locale: Locale | null;
  readonly initiative: string | null;
  readonly partner: string | null;
  readonly period: string | null;
  readonly sheets: readonly HeldSheet[];
  readonly kept: readonly KeptCell[];
}

/** Roles of cells that are neither values of records nor written by Samverka. */
const KEPT: ReadonlySet<number> = new Set([
  Role.note,
  Role.given,
  Role.total,
  Role.section,
  Role.unknownTable,
]);
const TEXTS = ownTexts(templates);

/** Takes a workbook apart so that it can be written anew with nothing left behind. */
export function heldWorkbook(workbook: WorkbookSnapshot): HeldWorkbook {
  const { tables, roles } = readTables(workbook, templates);
  const metadata = new Map(readMetadata(workbook).map((entry) => [entry.sheet, entry]));
  const own = tables.map((table) => heldSheet(table, workbook, metadata));
  const said = [...metadata.values()];
  const locale = LOCALES.find((one) => said.some(({ language }) => language === one)) ?? null;
  const one = (key: 'initiative' | 'partner' | 'period') =>
    said.flatMap((entry) => entry[key] ?? [])[0] ?? null;
  return {
    locale,
    initiative: one('initiative'),
    partner: one('partner'),
    period: one('period'),
    sheets: own,
    kept: workbook.sheets.flatMap((sheet, i) =>
      metadata.get(sheet.name)?.templateId === LISTS_ID
        ? []
        : keptCells(
            workbook,
            sheet,
            roles[i] ?? new Uint8Array(),
            metadata.has(sheet.name),
            tables.filter((table) => table.sheet === i),
          ),
    ),
  };
}

function heldSheet(
  table: ReadTable,
  workbook: WorkbookSnapshot,
  metadata: ReadonlyMap<string, SheetMetadata>,
): HeldSheet {
  const sheet = workbook.sheets[table.sheet];
  if (!sheet) throw new Error(`No sheet ${table.sheet}.`);
  const identity = metadata.get(sheet.name);
  const template = templateById(table.template);
  const further = template.layout === 'form' ? [] : furtherColumns(table, sheet.cells);
  const records = Array.from({ length: table.size }, (_, record) =>
    recordOf(table, record, further, workbook, sheet.cells),
  );
  return {
    sheet: sheet.name,
    template: table.template,
    version: identity?.templateId === table.template ? identity.version : '',
    isCopy: table.isCopy === true,
    fields: [...table.columns.keys(), ...table.names.keys()],
    records,
    further: further.map(({ definition }) => definition),
  };
}

function keptCells(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  roles: Uint8Array,
  isOwn: boolean,
  tables: readonly ReadTable[],
): KeptCell[] {
  const { cells, comments } = sheet;
  const isTable = tables.some(({ match }) => match.region.orientation === 'rows');
  const found: KeptCell[] = [];
  for (let i = 0; i < cells.size; i++) {
    const role = roles[i] ?? 0;
    // Columns of the users' own stay in their table; beside the answers of a form there is none.
    if (!KEPT.has(role) && (role !== Role.unknownColumn || isTable)) continue;
    const at = { row: cells.rows[i] ?? 0, column: cells.columns[i] ?? 0 };
    const text = cellText(workbook, cells, i);
    if (text.trim() === '' || (isOwn && isOurs(cells, i, TEXTS))) continue;
    found.push({ sheet: sheet.name, address: formatAddress(at), text });
  }
  const notes = comments === 'unknown' ? [] : comments;
  return [
    ...found,
    ...notes.map(({ row, column, text }) => ({
      sheet: sheet.name,
      address: formatAddress({ row, column }),
      text,
    })),
  ];
}
