import type { Address, Range } from '../model/address';
import type { TemplateId } from '../templates/template';

/** A table found in a sheet: where its headings, its data and its totals stand. */
export interface Region {
  /** Heading rows and data rows; total rows below and notes are outside. */
  readonly range: Range;
  /** `rows`: headings above, a record a row. `form`: headings left, values right, one record. */
  readonly orientation: 'rows' | 'form';
  /** Sheet rows, counted from 1. */
  readonly headerRows: readonly number[];
  /** Rows below the headings that hold units or HXL tags instead of data. */
  readonly unitRows: readonly number[];
  readonly hxlRow: number | null;
  /** Rows with totals, inside or below the range. */
  readonly totalRows: readonly number[];
  /** Rows with one text that applies to the rows below. */
  readonly sectionRows: readonly number[];
  /** Rows inside the range that hold records. */
  readonly dataRows: readonly number[];
  readonly columns: readonly RegionColumn[];
  /** Columns of our own sheets that only show something of those beside them; they are never read. */
  readonly companions?: readonly number[];
}

export interface RegionColumn {
  readonly column: number;
  /** Multi-row headings are joined with ` – ` after filling merged cells. */
  readonly heading: string;
  readonly headingCells: readonly Address[];
  readonly hxl: string | null;
}

/** Why a column was taken for a field. */
export type MatchedBy =
  'key' | 'hxl' | 'heading' | 'alias' | 'normalised' | 'similar' | 'words' | 'content' | 'choice' | 'period';

export interface ColumnMatch {
  readonly column: number;
  readonly heading: string;
  /** Field id of the template; null when the column is not recognised. */
  readonly field: string | null;
  /** 0 to 1; 0.90 and above is taken without asking. */
  readonly score: number;
  readonly by: MatchedBy | null;
  /**
   * Only for a column that belongs to another template than its table: `targets` for what should have been reached
   * beside what was. Such a table gives two read tables.
   */
  readonly template?: TemplateId;
  /** For a period as a column: the period its values belong to. */
  readonly period?: string;
  /** For an indicator as a column: the heading that names it. */
  readonly indicator?: string;
  /** For a reference column given by name instead of code: the names stand in this column. */
  readonly isName?: boolean;
  /** What somebody chose where the column can be read in two ways. */
  readonly reading?: ReadingChoice;
}

/** How a column is to be read where its cells can be read in two ways. */
export interface ReadingChoice {
  readonly decimal?: ',' | '.';
  readonly dates?: 'day-month' | 'month-day';
  /** Whether the heading's multiplier counts for numbers whose format already divides them. */
  readonly isMultiplied?: boolean;
}

/** A region with the template it belongs to; `template: null` when it is none of ours. */
export interface TableMatch {
  readonly region: Region;
  readonly template: TemplateId | null;
  readonly columns: readonly ColumnMatch[];
  /** Values for fields that no column gives, found in title cells or the sheet's name. */
  readonly given: readonly GivenValue[];
}

export interface GivenValue {
  readonly field: string;
  readonly text: string;
  /** Where it stood; null for the name of the sheet or of the file. */
  readonly at: Address | null;
}

/** A value as fields hold it: dates are ISO texts, lists their codes, several values an array. */
export type FieldValue = string | number | boolean | readonly string[];

/** The ways in which a value can be absent or special; they are never merged (`nil` is a true zero). */
export type ValueFlag =
  'nil' | 'not_available' | 'not_applicable' | 'suppressed' | 'inexact' | 'preliminary' | 'estimated';

/** What is worth knowing about one value beyond the value itself. */
export interface ValueNote {
  /** The text that stood in the cell, when the value is not simply it. */
  readonly raw: string;
  readonly flag?: ValueFlag;
  /** For inexact values such as `<5` or `10–15`: what is certain. */
  readonly bounds?: readonly [number, number];
  /** What was done to it, for instance `decimal-comma`, `multiplier-1000`, `percent`, `trimmed`. */
  readonly changes: readonly string[];
  /** Why there is no value though the cell is not empty: the code of the finding. */
  readonly problem?: ValueProblem;
  readonly suggestion?: string;
}

export type ValueProblem =
  | 'not-a-number'
  | 'not-whole'
  | 'not-a-date'
  | 'not-a-period'
  | 'not-yes-no'
  | 'not-in-list'
  | 'formula-error'
  | 'formula-not-calculated'
  | 'number-ambiguous'
  | 'date-ambiguous';

/** A column's values as numbers of its different values, so that each of them is thought about once. */
export interface Distinct {
  /** Number of each record's value; 0 for none. */
  readonly ids: Uint32Array;
  /** The different values by number; none stands at 0. */
  readonly values: readonly (FieldValue | null)[];
}

/** A column's numbers, and what holds for all of them. */
export interface NumberFacts {
  /** The number of each record; NaN for none. Rules read it many times, and it needs no look at what a value is. */
  readonly numbers: Float64Array;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

/** A note that rules have to look at, with its record. */
export type TellingNote = readonly [record: number, note: ValueNote];

/** What was seen of a column's values while they were read, so that nobody has to go through them again for it. */
export interface SeenValues {
  /** The values this holds for: of a copy of the column with other values nothing has been seen. */
  readonly of: readonly (FieldValue | null)[];
  /** Null for a column of numbers. */
  readonly distinct: Distinct | null;
  /** Null for any other column. */
  readonly numbers: NumberFacts | null;
  /** How many records have no value. */
  readonly empty: number;
  /** How many records have a cell with something in it. */
  readonly cells: number;
  readonly telling: readonly TellingNote[];
}

/** One column of a read table; index = record. */
export interface ReadColumn {
  readonly field: string;
  /** Heading as it stands in the sheet (its period's heading for periods as columns). */
  readonly heading: string;
  /** Index of the cell in the sheet's table of cells; -1 when empty or given elsewhere. */
  readonly cells: Int32Array;
  readonly values: readonly (FieldValue | null)[];
  /** Only for records with something to say. */
  readonly notes: ReadonlyMap<number, ValueNote>;
  /** What was seen of the values while they were read; only where they stand as they were read. */
  readonly seen?: SeenValues;
}

/**
 * A table's records as one template's fields, column by column; periods as columns have become records.
 *
 * Targets that stand beside results are a read table of their own, whose `match` has only the columns and rows with
 * something to say about them.
 */
export interface ReadTable {
  /** Index of the sheet in its workbook. */
  readonly sheet: number;
  readonly match: TableMatch;
  readonly template: TemplateId;
  readonly size: number;
  /** Sheet row of each record; for a form, of its first field. */
  readonly rows: Uint32Array;
  readonly columns: ReadonlyMap<string, ReadColumn>;
  /** Names given beside or instead of codes of a reference field, by field id; index = record. */
  readonly names: ReadonlyMap<string, ReadColumn>;
  readonly decisions: readonly ColumnDecision[];
  /** True for a copy of what a master holds: others are checked against it, it is not checked itself. */
  readonly isCopy?: boolean;
  /** True for a sheet of one partner's pack: codes that it does not define may be those of others. */
  readonly isPartial?: boolean;
  /** Field that the section rows fill only if their texts turn out to be known: they may as well be notes. */
  readonly guessed?: string;
}

/** What was decided for a whole column, so that it can be shown and repeated. */
export interface ColumnDecision {
  readonly column: number;
  readonly decision:
    | {
        readonly kind: 'decimal-mark';
        readonly mark: ',' | '.';
        readonly by: 'column' | 'language' | 'sibling' | 'choice';
      }
    | {
        readonly kind: 'multiplier';
        readonly factor: number;
        readonly text: string;
        readonly currency?: string;
      }
    | {
        readonly kind: 'date-order';
        readonly order: 'day-month' | 'month-day';
        readonly by: 'column' | 'language' | 'choice';
      }
    | { readonly kind: 'number-ambiguous' }
    | { readonly kind: 'scale-ambiguous'; readonly factor: number; readonly text: string }
    | { readonly kind: 'date-ambiguous' };
}
