import type { CellTable } from '../model/cells';
import type { DefinedName, ValidationSnapshot } from '../model/snapshot';
import type { ReadTable, TableMatch } from '../reading/table';
import type { Severities } from './to-issues';

/** What was read from one workbook, as far as checking needs it. */
export interface WorkbookTables {
  /** The name its user knows it by. */
  readonly file: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: CellTable;
    readonly validations?: readonly ValidationSnapshot[];
  }[];
  /** Lost native validations are only looked for when these are given. */
  readonly names?: readonly DefinedName[];
  /** Those that the initiative has set itself and keeps in the workbook. */
  readonly severities?: Severities;
  readonly tables: readonly ReadTable[];
  /** All tables found, sheet by sheet, also those that belong to none of the templates. */
  readonly matches: readonly (readonly TableMatch[])[];
}
