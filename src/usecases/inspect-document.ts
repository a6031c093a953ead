/** The document of `inspect --json`: stable, so that others can build on it. */
export interface InspectDocument {
  readonly file: string;
  readonly format: string;
  readonly date1904: boolean;
  readonly sheets: readonly InspectedSheet[];
}

export interface InspectedSheet {
  readonly name: string;
  readonly state: string;
  readonly dimension: string | null;
  /** Every non-empty cell in row order; only when asked for. */
  readonly cells?: readonly InspectedCell[];
  readonly merges: readonly string[];
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly regions: readonly InspectedRegion[];
}

/** Address, type, value; a date has its ISO text and then the stored serial number. */
export type InspectedCell =
  | readonly [address: string, type: 's' | 'e', text: string]
  | readonly [address: string, type: 'n', number: number]
  | readonly [address: string, type: 'b', boolean: boolean]
  | readonly [address: string, type: 'd', iso: string, serial: number];

export interface InspectedRegion {
  readonly range: string;
  readonly orientation: 'rows' | 'form';
  /** Sheet rows, counted from 1. */
  readonly headerRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly template: string | null;
  readonly columns: readonly InspectedColumn[];
}

export interface InspectedColumn {
  readonly column: string;
  readonly heading: string;
  readonly field: string | null;
  readonly score: number;
  readonly by: string | null;
  /** Only for a column of another template than its region's: targets beside results. */
  readonly template?: string;
  /** For a period as a column. */
  readonly period?: string;
}
