import { CellTableBuilder } from '../model/cell-table-builder';
import { Kind } from '../model/cells';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { ColumnDefinition } from '../templates/template';
import { readColumn } from './column-reader';
import type { ReadColumn } from './table';

/** One text as the value of every record; a reference that is no code is a name. */
export function readGivenColumn(
  definition: ColumnDefinition,
  text: string,
  size: number,
  workbook: WorkbookSnapshot,
): { readonly column: ReadColumn; readonly isName: boolean } {
  const isReference = definition.type.kind === 'reference';
  const isName = isReference && !/^[A-ZÅÄÖ]{2,4}-\d{1,4}[a-z]?$/i.test(text.trim());
  const builder = new CellTableBuilder();
  builder.add(1, 1, { kind: Kind.text, text });
  const reading = readColumn(
    isName ? { ...definition, type: { kind: 'text' } } : definition,
    { column: 1, cells: Int32Array.of(0), unit: null },
    builder.build(),
    workbook,
    {},
  );
  const note = reading.notes.get(0);
  const records = Array.from({ length: size }, (_, record) => record);
  return {
    isName,
    column: {
      field: definition.id,
      heading: '',
      cells: new Int32Array(size).fill(-1),
      values: records.map(() => reading.values[0] ?? null),
      notes: new Map(note ? records.map((record) => [record, note]) : []),
    },
  };
}
