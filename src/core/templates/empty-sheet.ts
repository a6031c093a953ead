import { CellTableBuilder } from '../model/cell-table-builder';
import type { SheetSnapshot } from '../model/snapshot';

/** A sheet that has only a name. */
export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    state: 'visible',
    dimension: null,
    cells: new CellTableBuilder().build(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    hiddenRows: [],
    hiddenColumns: [],
    filters: [],
    isProtected: false,
    comments: [],
  };
}
