import { done, refused, type Result } from '../issues/refusal';
import { type CellTable, cellIndex } from '../model/cells';
import type { Locale } from '../model/locale';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { readColumn } from '../reading/column-reader';
import type { FieldValue, ValueFlag } from '../reading/table';
import { FORM_ROW } from '../sheets/column-places';
import { FIRST_ROW, HEADING_ROW } from '../sheets/sheet-frame';
import { provenanceColumns } from '../templates/provenance-columns';
import type { ColumnDefinition, TemplateDefinition, TemplateId } from '../templates/template';
import type { Master, MasterRow, MasterTable } from './master';
import { type MasterRecord, readRecord, type RecordedSheet } from './master-record';
import { FLAG_COLUMNS, isValueFlag } from './plan-changes';
import { asText } from './record-tables';
import { cellText } from './set-aside';

/** The master that a workbook holds; what was written comes back equal. */
export function readMaster(
  snapshot: WorkbookSnapshot,
  templates: readonly TemplateDefinition[],
): Result<Master> {
  const record = readRecord(snapshot);
  if (!record) return refused({ code: 'not-a-master', file: snapshot.file });
  const flags = readFlags(snapshot, record);
  const tables = new Map<TemplateId, MasterTable>();
  for (const template of templates) {
    const rows = record.sheets
      .filter(({ holds }) => holds === template.id)
      .flatMap((recorded) => readSheet(snapshot, recorded, template, record.locale));
    if (rows.length === 0) continue;
    const own = flags.get(template.id);
    const flagged = rows.map((row, i) => {
      const found = own?.get(i);
      return found ? { values: row.values, flags: found, source: row.source } : row;
    });
    tables.set(template.id, { template: template.id, rows: flagged });
  }
  const { initiative, submissions } = record;
  return done({ initiative, tables, submissions });
}

type Fields = ReadonlyMap<string, readonly (FieldValue | null)[]>;

function readSheet(
  snapshot: WorkbookSnapshot,
  recorded: RecordedSheet,
  template: TemplateDefinition,
  locale: Locale,
): MasterRow[] {
  const sheet = snapshot.sheets.find(({ name }) => name === recorded.name);
  if (!sheet) return [];
  const columns = [...template.columns, ...provenanceColumns];
  const isForm = template.layout === 'form';
  const places = isForm ? formPlaces(sheet, template) : tablePlaces(sheet, columns, locale);
  const fields = new Map(
    columns.flatMap((column) => {
      const cells = places.get(column.id);
      if (!cells) return [];
      const source = { column: 1, cells, unit: null };
      return [[column.id, readColumn(column, source, sheet.cells, snapshot, {}).values] as const];
    }),
  );
  const size = places.values().next().value?.length ?? 0;
  const rows: MasterRow[] = [];
  for (let record = 0; record < size; record++) {
    const values: Record<string, FieldValue> = {};
    for (const { id } of template.columns) {
      const value = fields.get(id)?.[record] ?? null;
      if (value !== null) values[id] = value;
    }
    rows.push({ values, source: recorded.formSource ?? sourceAt(fields, record) });
  }
  return rows;
}

function sourceAt(fields: Fields, record: number): MasterRow['source'] {
  const text = (field: string) => asText(fields.get(field)?.[record]);
  return {
    submission: text('import_id') || null,
    file: text('source_file'),
    sheet: text('source_sheet'),
    address: text('source_cell'),
  };
}

/** Cells of each field by record, found by the headings; rows without any cell are no records. */
function tablePlaces(
  { cells, dimension }: SheetSnapshot,
  columns: readonly ColumnDefinition[],
  locale: Locale,
): Map<string, Int32Array> {
  const rows = filledRows(cells, dimension?.bottom ?? 0);
  const places = new Map<string, Int32Array>();
  const byColumn = new Map<number, Int32Array>();
  const headings = new Map(columns.map(({ id, label }) => [label[locale], id]));
  for (let i = 0; i < cells.size; i++) {
    const row = cells.rows[i] ?? 0;
    const column = cells.columns[i] ?? 0;
    if (row === HEADING_ROW) {
      // A star says that the column must be filled in.
      const heading = (cells.texts[cells.numbers[i] ?? 0] ?? '').replace(/ \*$/, '');
      const field = headings.get(heading);
      if (field === undefined) continue;
      const own = new Int32Array(rows.length).fill(-1);
      places.set(field, own);
      byColumn.set(column, own);
    } else if (row >= FIRST_ROW) {
      const own = byColumn.get(column);
      if (own) own[rows.record[row - FIRST_ROW] ?? 0] = i;
    }
  }
  return places;
}

/** Number of the record in each row from the first one on, and how many records there are. */
function filledRows(cells: CellTable, bottom: number): { record: Int32Array; length: number } {
  const record = new Int32Array(Math.max(0, bottom - FIRST_ROW + 1)).fill(-1);
  let length = 0;
  for (let i = 0; i < cells.size; i++) {
    const at = (cells.rows[i] ?? 0) - FIRST_ROW;
    if (at >= 0 && record[at] === -1) record[at] = length++;
  }
  return { record, length };
}

function formPlaces({ cells }: SheetSnapshot, template: TemplateDefinition): Map<string, Int32Array> {
  return new Map(template.columns.map(({ id }, i) => [id, Int32Array.of(cellIndex(cells, FORM_ROW + i, 2))]));
}

/** Flags of the tables' records, from the sheets that hold them. */
function readFlags(
  snapshot: WorkbookSnapshot,
  record: MasterRecord,
): Map<string, Map<number, Record<string, ValueFlag>>> {
  const found = new Map<string, Map<number, Record<string, ValueFlag>>>();
  const columnOf = (name: (typeof FLAG_COLUMNS)[number]) => FLAG_COLUMNS.indexOf(name) + 1;
  for (const { name } of record.sheets.filter(({ holds }) => holds === 'flags')) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    for (let row = FIRST_ROW; row <= (sheet?.dimension?.bottom ?? 0); row++) {
      const text = (column: (typeof FLAG_COLUMNS)[number]) => {
        const cell = sheet ? cellIndex(sheet.cells, row, columnOf(column)) : -1;
        return sheet && cell >= 0 ? cellText(snapshot, sheet.cells, cell) : '';
      };
      const flag = text('flag');
      if (!isValueFlag(flag)) continue;
      const table = text('table');
      const index = Number(text('row')) - 1;
      const rows = found.get(table) ?? new Map<number, Record<string, ValueFlag>>();
      found.set(table, rows.set(index, { ...rows.get(index), [text('field')]: flag }));
    }
  }
  return found;
}
