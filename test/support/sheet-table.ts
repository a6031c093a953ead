import { parseRange } from '../../src/core/model/address';
import { CellTableBuilder } from '../../src/core/model/cell-table-builder';
import type { CellValue, Formula } from '../../src/core/model/cells';
import { Kind } from '../../src/core/model/cells';
import { isoToSerial } from '../../src/core/model/dates';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/core/model/snapshot';

/** A sheet as text; see {@link sheetTable}. */
export interface SheetTable {
  readonly text: string;
  readonly options: SheetTableOptions;
}

export interface SheetTableOptions {
  readonly name?: string;
  readonly state?: SheetSnapshot['state'];
  /** Sheet row of the text's first line; 1 when absent. */
  readonly firstRow?: number;
  /** Such as `A1:B1`. */
  readonly merges?: readonly string[];
  readonly tables?: readonly TableSnapshot[];
  readonly hiddenRows?: readonly (readonly [number, number])[];
  readonly hiddenColumns?: readonly (readonly [number, number])[];
}

/**
 * A sheet written as lines of cells between `|`; the first bar of a line stands before column A.
 *
 * `12.5` is a number, `0.45 {0%}` a number with its format, `@2024-01-31` a date, `TRUE` a boolean, `#N/A` an
 * error, `=SUM(A1:A2) -> 3` a formula with its result (`=A1` alone was never calculated), `"12"` text that looks
 * like something else; all other words are text as they stand. A line with a lone `|` is an empty row.
 */
export function sheetTable(text: string, options: SheetTableOptions = {}): SheetTable {
  return { text, options };
}

/** A workbook of sheets written as text. */
export function workbookOf(
  sheets: readonly (SheetTable | string)[],
  options: Partial<Pick<WorkbookSnapshot, 'file' | 'format' | 'date1904' | 'names' | 'customParts'>> = {},
): WorkbookSnapshot {
  const formats = ['General'];
  return {
    file: 'partner.xlsx',
    format: 'xlsx',
    date1904: false,
    sheets: sheets.map((sheet, index) =>
      snapshotOf(typeof sheet === 'string' ? sheetTable(sheet) : sheet, index, formats),
    ),
    formats,
    names: [],
    properties: { custom: {} },
    customParts: [],
    contents: [],
    ...options,
  };
}

function snapshotOf({ text, options }: SheetTable, index: number, formats: string[]): SheetSnapshot {
  const builder = new CellTableBuilder();
  const extent = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  for (const [at, line] of lines.entries()) {
    const row = at + (options.firstRow ?? 1);
    for (const [c, raw] of splitLine(line).entries()) {
      const parsed = parseCell(raw);
      if (!parsed) continue;
      builder.add(row, c + 1, parsed.value, formatIndex(formats, parsed.format), parsed.formula);
      extent.top = Math.min(extent.top, row);
      extent.left = Math.min(extent.left, c + 1);
      extent.bottom = Math.max(extent.bottom, row);
      extent.right = Math.max(extent.right, c + 1);
    }
  }
  return {
    name: options.name ?? `Sheet${index + 1}`,
    state: options.state ?? 'visible',
    dimension: extent.bottom === 0 ? null : extent,
    cells: builder.build(),
    merges: (options.merges ?? []).map(rangeOf),
    tables: options.tables ?? [],
    validations: [],
    conditionalFormats: [],
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
    filters: [],
    isProtected: false,
    comments: [],
  };
}

function splitLine(line: string): string[] {
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.map((cell) => cell.trim());
}

interface ParsedCell {
  readonly value: CellValue;
  readonly format: string;
  readonly formula?: Formula;
}

function parseCell(raw: string): ParsedCell | null {
  if (raw === '') return null;
  const formula = /^=(.*?)(?:\s*->\s*(.*))?$/.exec(raw);
  if (formula) {
    const result = formula[2] === undefined ? null : parseCell(formula[2]);
    const text = formula[1] ?? '';
    return {
      value: result?.value ?? { kind: Kind.text, text: '' },
      format: result?.format ?? 'General',
      formula: { text, calculated: result !== null },
    };
  }
  const formatted = /^(\S+) \{(.+)\}$/.exec(raw);
  const [, body = raw, format] = formatted ?? [];
  const value = parseValue(body);
  return { value, format: format ?? (value.kind === Kind.date ? 'yyyy-mm-dd' : 'General') };
}

function parseValue(raw: string): CellValue {
  if (/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(raw)) return { kind: Kind.number, number: Number(raw) };
  if (raw === 'TRUE' || raw === 'FALSE') return { kind: Kind.boolean, boolean: raw === 'TRUE' };
  if (/^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(raw)) return { kind: Kind.error, error: raw };
  const serial = raw.startsWith('@') ? isoToSerial(raw.slice(1)) : null;
  if (serial !== null) return { kind: Kind.date, serial };
  const quoted = /^"(.*)"$/s.exec(raw);
  return { kind: Kind.text, text: quoted?.[1] ?? raw };
}

function formatIndex(formats: string[], format: string): number {
  const known = formats.indexOf(format);
  return known >= 0 ? known : formats.push(format) - 1;
}

function rangeOf(text: string) {
  const range = parseRange(text);
  if (!range) throw new Error(`"${text}" is no range`);
  return range;
}
