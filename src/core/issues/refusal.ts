/** Why a whole file or a whole command is not carried out. Codes are public: a rename needs an alias. */
export type RefusalCode =
  // the file is not one we read
  | 'file-not-found'
  | 'file-is-folder'
  | 'file-unreadable'
  | 'file-empty'
  | 'not-a-workbook'
  | 'format-xls'
  | 'format-xlsb'
  | 'format-ods'
  | 'format-numbers'
  | 'format-html'
  | 'format-lfs-pointer'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'no-sheets'
  // the file is larger than its bounds
  | 'too-large'
  | 'too-many-cells'
  | 'too-many-entries'
  | 'suspicious-compression'
  | 'too-deep'
  | 'text-too-long'
  // what was asked for cannot be written
  | 'excel-limit'
  | 'output-exists'
  | 'output-is-source'
  | 'output-not-xlsx'
  | 'output-unwritable'
  | 'no-calendar'
  | 'master-has-other-content'
  | 'master-has-other-sources'
  // an existing workbook cannot be changed so that all the rest of it stays
  | 'signed'
  | 'format-strict'
  | 'cannot-keep'
  | 'sheet-missing'
  | 'sheet-in-use'
  | 'sheet-has-other-content'
  | 'cell-merged'
  | 'cell-in-array-formula'
  | 'cell-in-table-heading'
  | 'cell-in-pivot-table'
  | 'note-exists'
  // the open workbook cannot be changed now
  | 'workbook-changed'
  | 'workbook-protected'
  | 'workbook-read-only'
  | 'sheet-protected'
  | 'sheet-exists'
  | 'cell-being-edited'
  | 'host-busy'
  | 'host-too-old'
  | 'host-refused'
  | 'session-lost'
  | 'payload-too-large'
  | 'not-restored'
  // what was asked for makes no sense
  | 'unknown-template'
  | 'unknown-pack'
  | 'unknown-partner'
  | 'unknown-period'
  | 'no-files'
  | 'no-readable-files'
  | 'not-a-master'
  | 'no-table-of-ours'
  | 'no-observations'
  | 'not-decisions'
  | 'not-recipes'
  | 'no-such-cell'
  | 'not-an-edition'
  | 'bad-arguments'
  | 'cancelled'
  /** A defect of ours. */
  | 'internal-error';

/** The sentence is written by the locale's catalogue from code and params. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The file it concerns, as its user knows it. */
  readonly file?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value, or the reason why there is none. Refusals are values; defects are thrown. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused<T = never>(refusal: Refusal): Result<T> {
  return { ok: false, refusal };
}
