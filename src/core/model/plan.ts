import type { ChartPlan } from './chart-plan';
import type { Range } from './address';
import type { CellStyle } from './style-plan';
import type { SheetState } from './snapshot';

/**
 * What shall be written, as data: the only thing an adapter needs to know to make or change a workbook.
 *
 * Everything in it is native Excel. Text is always written as text, whatever character it begins with; a
 * formula is only ever a {@link FormulaPlan}.
 */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  /** Styles by key; blocks and columns name them. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly names: readonly NamePlan[];
  readonly properties: PropertiesPlan;
  readonly customParts: readonly CustomPartPlan[];
  /** Name of the sheet shown first; the first visible sheet when absent. */
  readonly activeSheet?: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly state?: SheetState;
  /** `#RRGGBB`. */
  readonly tabColor?: string;
  readonly columns?: readonly ColumnPlan[];
  readonly rowHeights?: readonly RowHeightPlan[];
  readonly blocks: readonly BlockPlan[];
  readonly merges?: readonly Range[];
  readonly tables?: readonly TablePlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly links?: readonly LinkPlan[];
  readonly notes?: readonly NotePlan[];
  readonly charts?: readonly ChartPlan[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freezeAt?: { readonly row: number; readonly column: number };
  readonly showGridlines?: boolean;
  readonly zoom?: number;
  readonly print?: PrintPlan;
  /** Protects the sheet without a password; cells whose style says `locked: false` stay editable. */
  readonly protect?: boolean;
  readonly hiddenRows?: readonly (readonly [number, number])[];
}

/** Rows without a height are as high as the program makes them; LibreOffice makes them one line high. */
export interface RowHeightPlan {
  readonly row: number;
  readonly points: number;
  /** An estimate for the text that stands there: Excel fits the row again when it is edited. */
  readonly grows?: boolean;
}

/** Widths in characters of the default font, as Excel counts them. */
export interface ColumnPlan {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly hidden?: boolean;
  /** Style of the column's empty cells, so that what is typed later looks right; values without one take it too. */
  readonly style?: string;
}

export interface FormulaPlan {
  /**
   * In Excel's English form as a user sees it, without the leading `=`: `[@Column]`, `XLOOKUP(…)`.
   * Adapters to files give it the form that files have.
   */
  readonly formula: string;
  /**
   * The result, as the core computed it; what a reader that does not calculate shows.
   * One of the texts of {@link ErrorPlan} is that error.
   */
  readonly cached: string | number | boolean | null;
}

export interface ErrorPlan {
  readonly error: '#N/A' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#NULL!';
}

/** Text with runs of different looks, for instance a bold word. */
export interface RichTextPlan {
  readonly runs: readonly {
    readonly text: string;
    readonly bold?: boolean;
    readonly color?: string;
    readonly size?: number;
  }[];
}

/** null is an empty cell (written with its style when it has one). Dates are serial numbers with a date format. */
export type PlanValue = string | number | boolean | null | FormulaPlan | ErrorPlan | RichTextPlan;

/**
 * A rectangle of values. `styles[r][c]` beats `columnStyles[c]` beats `style`.
 * Where blocks lie over each other the last one counts, with its empty cells.
 */
export interface BlockPlan {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlanValue[])[];
  readonly style?: string;
  readonly columnStyles?: readonly (string | undefined)[];
  readonly styles?: readonly (readonly (string | undefined)[] | undefined)[];
}

/**
 * A native table; its heading cells must hold the headings as text (blocks write them).
 *
 * Blocks write the data cells too, also those of calculated columns, with their cached values. Cells of the totals
 * row that blocks leave empty are written from `totalsLabel` and `totalsFunction`, in the style the blocks give.
 */
export interface TablePlan {
  readonly name: string;
  /** Heading row and totals row included. */
  readonly range: Range;
  readonly columns: readonly TableColumnPlan[];
  readonly hasTotalsRow?: boolean;
  /** Excel's own style name; `TableStyleMedium2` when absent, '' for none. */
  readonly style?: string;
  readonly bandedRows?: boolean;
  /** Filter buttons in the heading row; true when absent. */
  readonly filterButtons?: boolean;
}

export interface TableColumnPlan {
  readonly name: string;
  readonly totalsLabel?: string;
  readonly totalsFunction?: 'sum' | 'average' | 'count' | 'countNums' | 'min' | 'max';
  /** A calculated column's formula, without `=`. */
  readonly formula?: string;
}

export type ComparisonOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual';

export interface ValidationPlan {
  readonly ranges: readonly Range[];
  readonly rule: ValidationRule;
  /** Blank cells pass; true when absent. */
  readonly allowBlank?: boolean;
  /** At most 32 characters of title and 255 of text (Excel's limits). */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** At most 32 characters of title and 225 of text. `stop` refuses the entry. */
  readonly error?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  };
}

export type ValidationRule =
  /** `formula` is a name or a range; `values` a literal list of at most 255 characters. */
  | { readonly type: 'list'; readonly formula?: string; readonly values?: readonly string[] }
  | {
      readonly type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly type: 'custom'; readonly formula: string }
  /** No rule, only the prompt. */
  | { readonly type: 'any' };

/** The look a conditional format gives; only what is set is changed. */
export interface DifferentialStyle {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
}

export interface ConditionalFormatPlan {
  readonly ranges: readonly Range[];
  readonly rule: ConditionalFormatRule;
  readonly stopIfTrue?: boolean;
}

export type ConditionalFormatRule =
  | {
      readonly type: 'cell';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: DifferentialStyle;
    }
  /** `formula` is written for the top left cell of the first range. */
  | { readonly type: 'formula'; readonly formula: string; readonly style: DifferentialStyle }
  | { readonly type: 'colorScale'; readonly stops: readonly ScaleStop[] }
  | {
      readonly type: 'dataBar';
      readonly color: string;
      readonly min?: number;
      readonly max?: number;
      readonly showValue?: boolean;
    }
  | {
      readonly type: 'iconSet';
      readonly icons: '3TrafficLights1' | '3Symbols2' | '3Arrows' | '4Rating' | '5Rating';
      /** Where the second and later icons begin: one fewer than there are icons. */
      readonly thresholds: readonly number[];
      readonly showValue?: boolean;
      readonly reverse?: boolean;
    };

/** Two or three of them, from low to high. */
export interface ScaleStop {
  readonly at: 'min' | 'max' | { readonly number: number } | { readonly percentile: number };
  readonly color: string;
}

export interface NamePlan {
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
  /** The sheet it belongs to; the whole workbook when absent. */
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** Either `target` (a place in this workbook, such as `'Data'!A5`) or `url`. */
export interface LinkPlan {
  readonly range: Range;
  readonly target?: string;
  readonly url?: string;
  readonly tooltip?: string;
}

export interface NotePlan {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across and down to fit; 0 means as many as needed. */
  readonly fit?: { readonly width: number; readonly height: number };
  readonly area?: Range;
  readonly titleRows?: readonly [number, number];
  /** Columns repeated at the left of every page. */
  readonly titleColumns?: readonly [number, number];
  /** Excel's codes: `&L`, `&C`, `&R`, `&P`, `&N`, `&A`. */
  readonly header?: string;
  readonly footer?: string;
  readonly margins?: 'normal' | 'narrow';
}

/** Times are ISO 8601 in UTC and come from the sources or from the caller, never from the clock. */
export interface PropertiesPlan {
  readonly title?: string;
  readonly creator?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly custom?: Readonly<Record<string, string | number | boolean>>;
}

export interface CustomPartPlan {
  readonly namespace: string;
  /** A whole XML document whose root is in the namespace. */
  readonly xml: string;
}
