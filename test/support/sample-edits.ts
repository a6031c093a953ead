import { type Address } from '../../src/core/model/address';
import { Kind, rowSpan, valueAt } from '../../src/core/model/cells';
import { isoToSerial } from '../../src/core/model/dates';
import type { Locale } from '../../src/core/model/locale';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import type { ReadTable } from '../../src/core/reading/table';
import { addressOf } from '../../src/core/rules/place';
import { listById, labelOf } from '../../src/core/templates/all-lists';
import { templateById } from '../../src/core/templates/all-templates';
import type { ColumnType, TemplateId } from '../../src/core/templates/template';
import type { CellEdit } from './edit-snapshot';
import type { RowEdit, TypedCell } from './rule-examples/example';

/** Where the field of a sample row stands; rows after the last are those that are added. */
export function sampleAddress(
  workbook: WorkbookSnapshot,
  tables: readonly ReadTable[],
  template: TemplateId,
  row: number,
  field: string,
): Address & { readonly sheet: string } {
  const table = tables.find((each) => each.template === template);
  const sheet = workbook.sheets[table?.sheet ?? -1];
  if (!table || !sheet) throw new Error(`no table of ${template}`);
  const at = { table, template: templateById(template), sheet: sheet.name, cells: sheet.cells };
  const last = table.size - 1;
  const place = addressOf(at, field, Math.min(row, last));
  if (!place) throw new Error(`no place for ${template}.${field}`);
  return { sheet: sheet.name, row: place.row + Math.max(0, row - last), column: place.column };
}

/** The cells that change when the rows are edited. */
export function sampleEdits(
  workbook: WorkbookSnapshot,
  tables: readonly ReadTable[],
  rows: readonly RowEdit[],
  locale: Locale = 'en',
): CellEdit[] {
  const added = new Map<TemplateId, number>();
  return rows.flatMap((edit) => {
    const size = tables.find(({ template }) => template === edit.in)?.size ?? 0;
    const more = added.get(edit.in) ?? 0;
    if (edit.like !== undefined) added.set(edit.in, more + 1);
    const row = edit.row ?? size + more;
    const place = (field: string) => sampleAddress(workbook, tables, edit.in, row, field);
    const own = Object.entries(edit.set).map(([field, value]): CellEdit => {
      const type = templateById(edit.in).columns.find(({ id }) => id === field)?.type;
      if (!type) throw new Error(`${edit.in} has no ${field}`);
      return { ...place(field), ...cellFor(workbook, value, type, locale) };
    });
    if (edit.like === undefined) return own;
    const like = sampleAddress(
      workbook,
      tables,
      edit.in,
      edit.like,
      Object.keys(edit.set)[0] ?? firstField(edit.in),
    );
    const target = sampleAddress(
      workbook,
      tables,
      edit.in,
      row,
      Object.keys(edit.set)[0] ?? firstField(edit.in),
    );
    const copied = copiedRow(workbook, like, target.row);
    return [...copied.filter(({ column }) => own.every((cell) => cell.column !== column)), ...own];
  });
}

function firstField(template: TemplateId): string {
  return templateById(template).namingField;
}

function copiedRow(
  workbook: WorkbookSnapshot,
  from: { readonly sheet: string; readonly row: number },
  to: number,
): CellEdit[] {
  const cells = workbook.sheets.find(({ name }) => name === from.sheet)?.cells;
  if (!cells) return [];
  const [start, end] = rowSpan(cells, from.row);
  return Array.from({ length: end - start }, (_, i): CellEdit => {
    const cell = start + i;
    return {
      sheet: from.sheet,
      row: to,
      column: cells.columns[cell] ?? 0,
      value: valueAt(cells, cell),
      format: cells.formats[cell] ?? 0,
    };
  });
}

function cellFor(
  workbook: WorkbookSnapshot,
  value: TypedCell,
  type: ColumnType,
  locale: Locale,
): Pick<CellEdit, 'value' | 'format' | 'formula'> {
  if (value === null) return { value: null };
  if (typeof value === 'object' && 'formula' in value) {
    const formula = { text: value.formula, calculated: false };
    return { value: { kind: Kind.text, text: '' }, formula };
  }
  if (typeof value === 'object') return { value: { kind: Kind.text, text: value.text } };
  if (typeof value === 'number') return { value: { kind: Kind.number, number: value } };
  if (typeof value === 'boolean') {
    const text = labelOf('yes-no', value ? 'yes' : 'no', locale);
    return { value: { kind: Kind.text, text } };
  }
  const serial = type.kind === 'date' ? isoToSerial(value) : null;
  if (serial !== null) {
    const format = workbook.formats.findIndex((code) => /y/i.test(code));
    return { value: { kind: Kind.date, serial }, format };
  }
  const isCode = type.kind === 'list' && listById(type.list).items.some(({ code }) => code === value);
  const text = isCode ? labelOf(type.list, value, locale) : value;
  return { value: { kind: Kind.text, text } };
}
