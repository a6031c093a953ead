import type { Bag } from './bag';
import type { Zone } from './zones';

/** What Excel knows of a sheet beside its cells; the grid only draws it. */
export interface TableState {
  readonly id: string;
  name: string;
  zone: Zone;
  columns: TableColumnState[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** Criteria of one column as the client writes them. */
export interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[] | null;
  readonly criterion1?: string | null;
  readonly criterion2?: string | null;
  readonly operator?: string | null;
}

export interface TableColumnState {
  readonly id: number;
  name: string;
  filter: Criteria | null;
}

export interface NameState {
  name: string;
  /** With the leading `=`. */
  formula: string;
  /** Id of the sheet it belongs to; null for the workbook. */
  readonly sheetId: string | null;
  visible: boolean;
  comment: string;
}

export interface ValidationState {
  zones: Zone[];
  readonly rule: object;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: object | null;
  readonly prompt: object | null;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  zones: Zone[];
  stopIfTrue: boolean;
  readonly bag: Bag;
}

export interface ChartState {
  readonly id: string;
  name: string;
  readonly bag: Bag;
  series: SeriesState[];
}

export interface SeriesState {
  readonly bag: Bag;
  /** Addresses with their sheet, as in a chart's formula. */
  values: string | null;
  categories: string | null;
  sizes: string | null;
  readonly points: Map<number, Bag>;
  readonly trendlines: Bag[];
}

export interface CommentState {
  readonly id: string;
  row: number;
  column: number;
  text: string;
  resolved: boolean;
  readonly author: string;
  readonly authorEmail: string;
  readonly created: string;
  readonly replies: CommentReplyState[];
}

export interface CommentReplyState {
  readonly id: string;
  text: string;
  readonly author: string;
  readonly authorEmail: string;
  readonly created: string;
}

export interface LinkState {
  zone: Zone;
  readonly link: {
    readonly address?: string;
    readonly documentReference?: string;
    readonly screenTip?: string;
    readonly textToDisplay?: string;
  };
}

export interface ProtectionState {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface CustomPartState {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}
