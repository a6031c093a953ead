import { parseRange } from '../../core/model/address';
import { cellIndex, Kind, rowSpan, valueAt } from '../../core/model/cells';
import { LOCALES } from '../../core/model/locale';
import type { SheetSnapshot } from '../../core/model/snapshot';
import { FIRST_ROW, HEADING_ROW } from '../../core/sheets/sheet-frame';
import { provenanceColumns } from '../../core/templates/provenance-columns';

/** Where a row of a master came from. */
export type Trace =
  | {
      readonly kind: 'found';
      readonly row: number;
      readonly file: string;
      readonly sheet: string;
      readonly cells: string;
    }
  /** The master made the row itself. */
  | { readonly kind: 'own'; readonly row: number }
  | { readonly kind: 'none' };

/** Reads the last columns of a master's sheet, which say where each row came from. */
export function traceRow(sheet: SheetSnapshot, address: string): Trace {
  const row = parseRange(address)?.top ?? 0;
  const columns = provenancePlaces(sheet);
  const [first, end] = rowSpan(sheet.cells, row);
  if (row < FIRST_ROW || first === end || !columns.has('source_file')) return { kind: 'none' };
  const text = (field: string) => textAt(sheet, row, columns.get(field) ?? 0);
  const file = text('source_file');
  if (file === '') return { kind: 'own', row };
  return { kind: 'found', row, file, sheet: text('source_sheet'), cells: text('source_cell') };
}

function provenancePlaces(sheet: SheetSnapshot): Map<string, number> {
  const fields = new Map(
    provenanceColumns.flatMap(({ id, label }) => LOCALES.map((locale) => [label[locale], id] as const)),
  );
  const places = new Map<string, number>();
  for (let column = 1; column <= (sheet.dimension?.right ?? 0); column++) {
    const field = fields.get(textAt(sheet, HEADING_ROW, column));
    if (field !== undefined) places.set(field, column);
  }
  return places;
}

function textAt({ cells }: SheetSnapshot, row: number, column: number): string {
  const cell = cellIndex(cells, row, column);
  if (cell < 0) return '';
  const value = valueAt(cells, cell);
  return value.kind === Kind.text ? value.text : '';
}
