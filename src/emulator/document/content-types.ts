import type { CellValue } from './grid';
import type { ConditionalFormatState, LinkState, TableState, ValidationState } from './state';
import type { CellLook } from './style';
import type { Zone } from './zones';

/** A workbook's content as whoever opens its bytes hands it over; zones count from 0. */
export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly names?: readonly {
    readonly name: string;
    readonly formula: string;
    /** Name of the sheet it belongs to; the workbook when absent. */
    readonly sheet?: string;
    readonly visible?: boolean;
  }[];
  readonly parts?: readonly { readonly namespace: string; readonly xml: string }[];
}

export interface SheetContent {
  readonly name: string;
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: readonly CellContent[];
  readonly looks?: readonly { readonly zone: Zone; readonly look: CellLook }[];
  readonly merges?: readonly Zone[];
  readonly tables?: readonly (Pick<TableState, 'name' | 'zone'> & Partial<TableState>)[];
  readonly validations?: readonly ValidationState[];
  readonly conditionalFormats?: readonly Pick<ConditionalFormatState, 'type' | 'zones' | 'bag'>[];
  readonly links?: readonly LinkState[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** In points, by the index of the column. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** It holds charts or comments, which Excel on the web takes over from no other workbook. */
  readonly isRefused?: boolean;
}

export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With `=`. */
  readonly formula?: string;
  readonly format?: string;
}
