import { done, refused, type Result } from '../issues/refusal';
import { columnLetters, columnNumber, formatAddress, parseAddress, parseRange } from '../model/address';
import { cellIndex } from '../model/cells';
import type { Locale } from '../model/locale';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { FORM_ROW } from '../sheets/column-places';
import { FIRST_ROW, HEADING_ROW } from '../sheets/sheet-frame';
import { provenanceColumns } from '../templates/provenance-columns';
import type { TemplateDefinition } from '../templates/template';
import type { TableMapping } from './mappings';
import { type MasterRecord, readRecord, type RecordedSheet } from './master-record';
import type { RowSource } from './master';
import { cellText } from './set-aside';

/** What is behind one cell of a master. */
export interface CellTrace {
  readonly sheet: string;
  readonly cell: string;
  /** Field id; null for a cell outside the fields of the template. */
  readonly field: string | null;
  readonly value: string;
  /** The partner's cell; null when the master made the record itself. */
  readonly source: CellSource | null;
}

export interface CellSource {
  /** {@link Submission.id}. */
  readonly submission: string;
  readonly file: string;
  readonly sheet: string;
  /** The cell the value stood in; the cells of its record when that cannot be told. */
  readonly cell: string;
  /** Text that stood there, and what was done to it, when it is not simply the value. */
  readonly text?: string;
  readonly changes?: string;
  /** Heading above it and why that was taken for the field. */
  readonly heading?: string;
  readonly by?: string;
}

/** The partner's cell behind a cell of a master, with the text that stood there. */
export function traceCell(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  cell: string,
  templates: readonly TemplateDefinition[],
): Result<CellTrace> {
  const record = readRecord(snapshot);
  if (!record) return refused({ code: 'not-a-master', file: snapshot.file });
  const sheet = snapshot.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  const recorded = record.sheets.find(({ name }) => name === sheet?.name);
  const template = templates.find(({ id }) => id === recorded?.holds);
  const at = parseAddress(cell.toUpperCase());
  if (!sheet || !recorded || !template || !at) return refused({ code: 'no-such-cell', file: snapshot.file });
  const isForm = template.layout === 'form';
  const text = (row: number, column: number) => textAt(snapshot, sheet, row, column);
  if (!isForm && (at.row < FIRST_ROW || text(at.row, 1) + text(at.row, 2) === '')) {
    return refused({ code: 'no-such-cell', file: snapshot.file });
  }
  const field = isForm
    ? (template.columns[at.row - FORM_ROW]?.id ?? null)
    : fieldAt(text(HEADING_ROW, at.column), template, record.locale);
  const source = isForm ? (recorded.formSource ?? null) : rowSource(snapshot, sheet, at.row, record.locale);
  const period = isForm ? '' : valueOf('period', snapshot, sheet, at.row, template, record.locale);
  return done({
    sheet: sheet.name,
    cell: formatAddress(at),
    field,
    value: text(at.row, at.column),
    source: source && cellSource(snapshot, record, template, source, field, period),
  });
}

function fieldAt(heading: string, template: TemplateDefinition, locale: Locale): string | null {
  const plain = heading.replace(/ \*$/, '');
  return template.columns.find(({ label }) => label[locale] === plain)?.id ?? null;
}

/** What the last columns of a row say about where it came from; null for one that the master made. */
function rowSource(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  locale: Locale,
): RowSource | null {
  const of = (id: string) => {
    const label = provenanceColumns.find((column) => column.id === id)?.label[locale] ?? '';
    return textAt(snapshot, sheet, row, columnOf(snapshot, sheet, label));
  };
  const submission = of('import_id');
  if (submission === '') return null;
  return { submission, file: of('source_file'), sheet: of('source_sheet'), address: of('source_cell') };
}

function valueOf(
  id: string,
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  template: TemplateDefinition,
  locale: Locale,
): string {
  const label = template.columns.find((column) => column.id === id)?.label[locale];
  if (label === undefined) return '';
  const column = columnOf(snapshot, sheet, label) || columnOf(snapshot, sheet, `${label} *`);
  return textAt(snapshot, sheet, row, column);
}

function columnOf(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, heading: string): number {
  for (let column = 1; column <= (sheet.dimension?.right ?? 0); column++) {
    if (textAt(snapshot, sheet, HEADING_ROW, column) === heading) return column;
  }
  return 0;
}

function cellSource(
  snapshot: WorkbookSnapshot,
  record: MasterRecord,
  template: TemplateDefinition,
  { submission, file, sheet, address }: RowSource,
  field: string | null,
  period: string,
): CellSource | null {
  if (submission === null) return null;
  const rows = parseRange(address);
  const mapping = record.mappings?.find((one) => isOf(one, submission, sheet, template, rows?.top ?? 0));
  const fitting = mapping?.columns.filter(
    (one) => one.field === field && (one.period === undefined || one.period === period),
  );
  // Where indicators stand side by side, each record has one cell of its own.
  const own = rows && rows.left === rows.right ? columnLetters(rows.left) : '';
  const column = fitting?.find(({ at }) => at === own) ?? fitting?.[0];
  const cell = column && rows ? formatAddress({ row: rows.top, column: columnNumber(column.at) }) : address;
  const label = template.columns.find(({ id }) => id === field)?.label[record.locale] ?? '';
  const change = changeOf(snapshot, record.sheets, [file, sheet, cell, label]);
  return {
    submission,
    file,
    sheet,
    cell,
    ...(change ?? {}),
    ...(column?.by ? { heading: column.heading, by: column.by } : {}),
  };
}

function isOf(
  mapping: TableMapping,
  submission: string,
  sheet: string,
  template: TemplateDefinition,
  row: number,
): boolean {
  const range = parseRange(mapping.range);
  return (
    mapping.submission === submission &&
    mapping.sheet === sheet &&
    mapping.template === template.id &&
    range !== null &&
    row >= range.top &&
    row <= range.bottom
  );
}

/** The text that stood in a partner's cell, from the sheet of changed values: file, sheet, cell, field, text, changes. */
function changeOf(
  snapshot: WorkbookSnapshot,
  sheets: readonly RecordedSheet[],
  key: readonly string[],
): { readonly text: string; readonly changes: string } | null {
  for (const { name } of sheets.filter(({ holds }) => holds === 'changes')) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) continue;
    for (let row = FIRST_ROW; row <= (sheet.dimension?.bottom ?? 0); row++) {
      const text = (column: number) => textAt(snapshot, sheet, row, column);
      if (key.every((part, i) => text(i + 1) === part)) return { text: text(5), changes: text(6) };
    }
  }
  return null;
}

function textAt(snapshot: WorkbookSnapshot, { cells }: SheetSnapshot, row: number, column: number): string {
  const cell = column === 0 ? -1 : cellIndex(cells, row, column);
  return cell < 0 ? '' : cellText(snapshot, cells, cell);
}
