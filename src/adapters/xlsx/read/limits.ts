/** How much a file may hold before it is refused; every bound has its refusal code. */
export interface Limits {
  /** Entries of the zip: `too-many-entries`. */
  readonly entries: number;
  /** Bytes of one part after inflating: `too-large`. */
  readonly partBytes: number;
  /** Bytes of all parts read, after inflating: `too-large`. */
  readonly totalBytes: number;
  /** Bytes of all parts that are neither sheets nor shared strings, after inflating: `too-large`. */
  readonly otherBytes: number;
  /** How many times larger than the file all parts may be once they are over `ratioFrom` bytes: `suspicious-compression`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Sheets of a workbook: `too-large`. */
  readonly sheets: number;
  /** Cells of a workbook: `too-many-cells`. */
  readonly cells: number;
  /** Different texts of a workbook: `too-large`. */
  readonly texts: number;
  /** Merges, validation ranges and other ranges of a workbook: `too-large`. */
  readonly ranges: number;
  /** Notes of one part, and so many comments: `too-large`. */
  readonly comments: number;
  /** Relationships of one part: `too-large`. */
  readonly relationships: number;
  /** Characters of one text: `text-too-long`. */
  readonly textLength: number;
  /** Characters of all formulas after shared ones are written out: `too-large`. */
  readonly formulaText: number;
  /** Characters of a number format: `text-too-long`. Over Excel's own 255 it is kept but never taken for a date. */
  readonly formatLength: number;
  /** Elements inside elements: `too-deep`. */
  readonly nesting: number;
}

export const DEFAULT_LIMITS: Limits = {
  entries: 20_000,
  partBytes: 805_306_368,
  totalBytes: 1_610_612_736,
  otherBytes: 33_554_432,
  ratio: 150,
  ratioFrom: 67_108_864,
  sheets: 10_000,
  cells: 16_000_000,
  texts: 8_000_000,
  ranges: 1_000_000,
  comments: 262_144,
  relationships: 131_072,
  textLength: 1_048_576,
  formulaText: 201_326_592,
  formatLength: 65_536,
  nesting: 256,
};
