import { CellTableBuilder } from '../../src/core/model/cell-table-builder';
import { type CellValue, Kind } from '../../src/core/model/cells';
import { isoToSerial } from '../../src/core/model/dates';
import type { Locale } from '../../src/core/model/locale';
import type { FieldValue, ReadColumn, ReadTable, ValueNote } from '../../src/core/reading/table';
import type { RuleUse } from '../../src/core/templates/rule-use';
import type { ColumnDefinition, ColumnType, TemplateDefinition } from '../../src/core/templates/template';
import type { WorkbookTables } from '../../src/core/validation/workbook-tables';

/** A cell that was typed otherwise than it is read: what stood there, what it became, what there is to say. */
export interface Typed extends Partial<ValueNote> {
  readonly raw: string;
  readonly value?: FieldValue;
}

/** Field values of one record; a key `name:field` gives a name where the field's code belongs. */
export type Row = Readonly<Record<string, FieldValue | Typed | null>>;

/** A read table together with the sheet it stands in. */
export interface BuiltTable {
  readonly name: string;
  readonly build: (sheet: number) => ReadTable;
  readonly cells: ReturnType<CellTableBuilder['build']>;
}

/** A template with the given columns and rules; a column is its type, or its type with more. */
export function templateOf(
  columns: Readonly<Record<string, ColumnType | (Partial<ColumnDefinition> & { type: ColumnType })>>,
  rules: readonly RuleUse[] = [],
  rest: Partial<TemplateDefinition> = {},
): TemplateDefinition {
  const defined = Object.entries(columns).map(([id, column]): ColumnDefinition => {
    const texts = {
      label: { en: id, sv: `${id}-sv` },
      aliases: { en: [], sv: [] },
      help: { en: '', sv: '' },
    };
    return 'kind' in column ? { id, ...texts, type: column } : { id, ...texts, ...column };
  });
  return {
    id: 'activities',
    version: '1.0.0',
    family: 'work',
    layout: 'table',
    label: { en: 'Activities', sv: 'Aktiviteter' },
    tab: { en: 'Activities', sv: 'Aktiviteter' },
    purpose: { en: '', sv: '' },
    tableName: 'Activities',
    namingField: defined[0]?.id ?? '',
    key: [],
    columns: defined,
    rules,
    sample: { en: [], sv: [] },
    ...rest,
  };
}

/** Records as a table with headings in row 1 from column A on, in the order of the rows' keys. */
export function tableOf(
  template: TemplateDefinition,
  rows: readonly Row[],
  { locale = 'en', name = template.tab[locale] }: { readonly locale?: Locale; readonly name?: string } = {},
): BuiltTable {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const builder = new CellTableBuilder();
  keys.forEach((key, c) =>
    builder.add(1, c + 1, { kind: Kind.text, text: headingOf(template, key, locale) }, 0),
  );
  const cellsOf = keys.map(() => new Int32Array(rows.length).fill(-1));
  let count = keys.length;
  rows.forEach((row, record) => {
    keys.forEach((key, c) => {
      const content = row[key] ?? null;
      if (content === null) return;
      builder.add(record + 2, c + 1, cellOf(template, key, content), 0);
      (cellsOf[c] ?? new Int32Array())[record] = count++;
    });
  });
  const columns = keys.map((key, c) =>
    columnOf(key, headingOf(template, key, locale), rows, cellsOf[c] ?? new Int32Array()),
  );
  const pick = (isName: boolean) =>
    new Map(
      columns
        .filter((_, c) => keys[c]?.startsWith('name:') === isName)
        .map((column) => [column.field, column]),
    );
  const build = (sheet: number): ReadTable => ({
    sheet,
    template: template.id,
    size: rows.length,
    rows: Uint32Array.from(rows, (_, record) => record + 2),
    columns: pick(false),
    names: pick(true),
    decisions: [],
    match: {
      template: template.id,
      given: [],
      columns: keys.map((key, c) => ({
        column: c + 1,
        heading: headingOf(template, key, locale),
        field: fieldOf(key),
        score: 1,
        by: 'heading',
        ...(key.startsWith('name:') ? { isName: true } : {}),
      })),
      region: {
        range: { top: 1, left: 1, bottom: rows.length + 1, right: keys.length },
        orientation: 'rows',
        headerRows: [1],
        unitRows: [],
        hxlRow: null,
        totalRows: [],
        sectionRows: [],
        dataRows: rows.map((_, record) => record + 2),
        columns: keys.map((key, c) => ({
          column: c + 1,
          heading: headingOf(template, key, locale),
          headingCells: [{ row: 1, column: c + 1 }],
          hxl: null,
        })),
      },
    },
  });
  return { name, build, cells: builder.build() };
}

/** A workbook with a sheet for each table. */
export function workbookTables(tables: readonly BuiltTable[], file = 'partner.xlsx'): WorkbookTables {
  const built = tables.map(({ build }, sheet) => build(sheet));
  const sheets = tables.map(({ name, cells }) => ({ name, cells }));
  return { file, sheets, tables: built, matches: built.map(({ match }) => [match]) };
}

function fieldOf(key: string): string {
  return key.replace(/^name:/, '');
}

function headingOf(template: TemplateDefinition, key: string, locale: Locale): string {
  return template.columns.find(({ id }) => id === fieldOf(key))?.label[locale] ?? key;
}

function columnOf(key: string, heading: string, rows: readonly Row[], cells: Int32Array): ReadColumn {
  const notes = new Map<number, ValueNote>();
  const values = rows.map((row, record) => {
    const content = row[key] ?? null;
    if (!isTyped(content)) return content;
    const { value = null, ...note } = content;
    notes.set(record, { changes: [], ...note });
    return value;
  });
  return { field: fieldOf(key), heading, cells, values, notes };
}

function cellOf(template: TemplateDefinition, key: string, content: FieldValue | Typed): CellValue {
  const type = template.columns.find(({ id }) => id === fieldOf(key))?.type.kind;
  if (isTyped(content)) return { kind: Kind.text, text: content.raw };
  if (typeof content === 'number') return { kind: Kind.number, number: content };
  if (typeof content === 'boolean') return { kind: Kind.boolean, boolean: content };
  if (typeof content !== 'string') return { kind: Kind.text, text: content.join('; ') };
  const serial = type === 'date' ? isoToSerial(content) : null;
  return serial === null ? { kind: Kind.text, text: content } : { kind: Kind.date, serial };
}

function isTyped(content: FieldValue | Typed | null): content is Typed {
  return typeof content === 'object' && content !== null && 'raw' in content;
}
