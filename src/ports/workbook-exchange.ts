import type { Result } from '../core/issues/refusal';

/** Whole workbooks as bytes, from and to the program before the user. */
export interface WorkbookExchange {
  /** The open workbook's file as it would be saved now. */
  bytes(): Promise<Result<Uint8Array>>;
  /** Opens a new workbook, not yet saved, with what the .xlsx bytes hold. The user may be asked first. */
  openNew(bytes: Uint8Array): Promise<Result<void>>;
}
