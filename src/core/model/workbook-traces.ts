import type { Address } from './address';

/**
 * What a workbook's file carries besides its cells: read from the bytes, for whoever must know whether it may be sent.
 */
export interface WorkbookTraces {
  /** Names of all parts in the file, as `xl/workbook.xml`. */
  readonly parts: readonly string[];
  readonly properties: readonly PropertyTrace[];
  readonly charts: readonly ChartTrace[];
  /** Where the file points out of itself. */
  readonly links: readonly LinkTrace[];
  readonly invisible: readonly InvisibleCells[];
  /** Names of people who commented or edited together. */
  readonly persons: readonly string[];
  /** Folders the file was saved in. */
  readonly paths: readonly string[];
}

/** One property of the document that is not empty. */
export interface PropertyTrace {
  readonly name: string;
  readonly value: string;
  readonly isCustom: boolean;
}

export interface LinkTrace {
  /** Last word of the relationship's type, as `hyperlink` or `externalLinkPath`. */
  readonly type: string;
  readonly target: string;
}

/** Cells with something in them that nobody sees. */
export interface InvisibleCells {
  readonly sheet: string;
  readonly why: 'color' | 'format' | 'no-height' | 'no-width';
  readonly first: Address;
  readonly count: number;
}

export interface ChartTrace {
  readonly part: string;
  /** The chart's own name; '' when nothing shows the chart. */
  readonly name: string;
  /** The sheet that shows it; null when none does. */
  readonly sheet: string | null;
  readonly caches: readonly ChartCache[];
}

/** Values that a chart remembers. */
export interface ChartCache {
  readonly use: 'values' | 'categories' | 'text';
  /** The cells they were taken from, as `'Sheet 1'!$A$2:$A$9`; '' when they stand in the chart alone. */
  readonly formula: string;
  readonly isNumber: boolean;
  readonly format: string;
  readonly points: readonly { readonly index: number; readonly text: string }[];
}
