/** How much a file may hold before it is refused; every bound has its refusal code. */
export interface Limits {
  /** Entries of the zip: `too-many-entries`. */
  readonly entries: number;
  /** Bytes of one part after inflating: `too-large`. */
  readonly partBytes: number;
  /** Bytes of all parts read, after inflating: `too-large`. */
  readonly totalBytes: number;
  /** How many times larger than its compressed bytes a part over `ratioFrom` bytes may be: `suspicious-compression`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells of a workbook: `too-many-cells`. */
  readonly cells: number;
  /** Merges, validation ranges and other ranges of a workbook: `too-large`. */
  readonly ranges: number;
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
  partBytes: 1_073_741_824,
  totalBytes: 2_147_483_648,
  ratio: 250,
  ratioFrom: 33_554_432,
  cells: 16_000_000,
  ranges: 1_000_000,
  textLength: 1_048_576,
  formulaText: 134_217_728,
  formatLength: 65_536,
  nesting: 256,
};
