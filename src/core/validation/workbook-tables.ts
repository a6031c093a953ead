import type { CellTable } from '../model/cells';
import type { ReadTable, TableMatch } from '../reading/table';

/** What was read from one workbook, as far as checking needs it. */
export interface WorkbookTables {
  /** The name its user knows it by. */
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly cells: CellTable }[];
  readonly tables: readonly ReadTable[];
  /** Regions that belong to none of the templates, with the index of their sheet. */
  readonly unrecognised: readonly { readonly sheet: number; readonly match: TableMatch }[];
}
