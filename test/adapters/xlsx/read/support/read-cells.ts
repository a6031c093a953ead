import { readWorkbook } from '../../../../../src/adapters/xlsx/read-workbook';
import { formatAddress } from '../../../../../src/core/model/address';
import { Kind, valueAt } from '../../../../../src/core/model/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../../src/core/model/snapshot';
import type { TestWorkbook } from './make-xlsx';
import { makeXlsx } from './make-xlsx';

/** Reads a workbook that must be readable. */
export function readOk(bytes: Uint8Array, file = 'file.xlsx'): WorkbookSnapshot {
  const result = readWorkbook(bytes, file);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The refusal's code, or `read` when there is none. */
export function codeOf(bytes: Uint8Array, file = 'file.xlsx', limits = {}): string {
  const result = readWorkbook(bytes, file, { limits });
  return result.ok ? 'read' : result.refusal.code;
}

/** Cells as lines of place, kind, value and formula: `A1 text "x"`, `B1 number 3 =A1+2`. */
export function cellLines(sheet: SheetSnapshot | undefined): string[] {
  const lines: string[] = [];
  if (!sheet) return lines;
  const names = Object.fromEntries(Object.entries(Kind).map(([name, kind]) => [kind, name]));
  const { cells } = sheet;
  for (let i = 0; i < cells.size; i++) {
    const { kind, ...value } = valueAt(cells, i);
    const formula = cells.formulas.get(i);
    const place = formatAddress({ row: cells.rows[i] ?? 0, column: cells.columns[i] ?? 0 });
    const end = formula ? ` =${formula.text}${formula.calculated ? '' : ' (never calculated)'}` : '';
    lines.push(`${place} ${names[kind] ?? ''} ${JSON.stringify(Object.values(value)[0])}${end}`);
  }
  return lines;
}

/** Cells of the first sheet of a test workbook. */
export function readLines(workbook: TestWorkbook): string[] {
  return cellLines(readOk(makeXlsx(workbook)).sheets[0]);
}

/** Cells of a sheet whose `<sheetData>` holds this XML. */
export function readRows(rows: string, rest: TestWorkbook = {}): string[] {
  return readLines({ ...rest, sheets: { Data: `<sheetData>${rows}</sheetData>` } });
}
