import type { Range } from './address';
import type { CellTable } from './cells';

/** What a host cannot tell is `unknown`, never absent. */
export type Unknown = 'unknown';

export type FileFormat = 'xlsx' | 'xlsm' | 'csv' | 'tsv' | 'open';

/** What was read from a workbook: plain data that nobody changes. `format: 'open'` is the workbook open in Excel. */
export interface WorkbookSnapshot {
  /** The name its user knows it by, without folders. */
  readonly file: string;
  readonly format: FileFormat;
  /** True when serial day 0 is 1904-01-01 instead of Excel's 1900 system. */
  readonly date1904: boolean | Unknown;
  readonly sheets: readonly SheetSnapshot[];
  /** Number format codes; cells point into this list. Index 0 is `General`. */
  readonly formats: readonly string[];
  readonly names: readonly DefinedName[];
  readonly properties: DocumentProperties;
  readonly customParts: readonly CustomPart[] | Unknown;
  /** What else is inside and was not read, in the order of the list. */
  readonly contents: readonly ForeignContent[] | Unknown;
  /** The text encoding a CSV file was read with, for instance `utf-8` or `windows-1252`. */
  readonly encoding?: string;
  /** The CSV field delimiter. */
  readonly delimiter?: string;
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly state: SheetState;
  /** Smallest rectangle around the non-empty cells; null for an empty sheet. */
  readonly dimension: Range | null;
  readonly cells: CellTable;
  readonly merges: readonly Range[];
  readonly tables: readonly TableSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly Range[];
  /** First and last row of each run of hidden rows. */
  readonly hiddenRows: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Ranges with a filter, of the sheet or of a table. */
  readonly filters: readonly Range[];
  readonly isProtected: boolean | Unknown;
  /** A host that tells conversations but no notes gives those it tells; unknown when it tells none. */
  readonly comments: readonly CommentSnapshot[] | Unknown;
}

export interface TableSnapshot {
  readonly name: string;
  /** Heading row and totals row included. */
  readonly range: Range;
  readonly headings: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without the leading `=`. */
  readonly formula: string;
  /** The sheet it belongs to; null for the workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface ValidationSnapshot {
  readonly ranges: readonly Range[];
  readonly type: string;
  readonly formula1: string;
  readonly formula2: string;
  /** `between` when absent. */
  readonly operator?: string;
  readonly allowBlank?: boolean;
  readonly prompt?: ValidationText;
  readonly error?: ValidationText & { readonly style: string };
}

export interface ValidationText {
  readonly title: string;
  readonly text: string;
}

export interface CommentSnapshot {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly kind: 'note' | 'threaded';
}

export interface DocumentProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  /** ISO 8601, as it stands in the file. */
  readonly created?: string;
  readonly modified?: string;
  readonly application?: string;
  readonly custom: Readonly<Record<string, string | number | boolean>>;
}

export interface CustomPart {
  readonly namespace: string;
  readonly xml: string;
}

/** A thing found in a workbook that is listed but not read, such as a pivot table or a macro project. */
export interface ForeignContent {
  readonly kind:
    | 'pivot'
    | 'query'
    | 'externalLink'
    | 'macro'
    | 'picture'
    | 'chart'
    | 'drawing'
    | 'control'
    | 'embedding'
    | 'signature'
    | 'other';
  /** The zip part it stands in. */
  readonly part: string;
}

/** The number format code of cell `i`. */
export function formatOf(workbook: WorkbookSnapshot, cells: CellTable, i: number): string {
  return workbook.formats[cells.formats[i] ?? 0] ?? 'General';
}
