import type { Result } from '../core/issues/refusal';
import type { Patch } from '../core/model/patch';
import type { Deed, Receipt, UndoOutcome } from '../core/model/receipt';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import type { Progress } from './progress';

/** The workbook that is open before the user. */
export interface WorkbookPort {
  /**
   * Everything in the workbook.
   *
   * @param sheets only these have their cells read, the others come with none; all when absent.
   */
  read(sheets?: readonly string[]): Promise<Result<WorkbookSnapshot>>;

  /**
   * Changes the workbook and keeps the receipt. All of it is done or nothing: after a failure in the middle
   * what was changed is restored before the refusal is given.
   */
  apply(change: WorkbookChange, control?: Control): Promise<Result<Receipt>>;

  /**
   * Takes back what a receipt tells of and drops the receipt; kept when nothing was undone.
   *
   * @param reach `all` leaves everything alone when anything was changed since; `unchanged` leaves that alone.
   */
  undo(receipt: Receipt, reach: 'all' | 'unchanged'): Promise<Result<UndoOutcome>>;

  /** Receipts of what can still be undone, newest first, also those from before a reload. */
  receipts(): Promise<readonly Receipt[]>;

  /** Shows a place and selects it. */
  reveal(place: WorkbookPlace): Promise<Result<void>>;

  /** What the user has selected. */
  selection(): Promise<Result<WorkbookPlace>>;

  /** Tells of changes until the function that comes back is called. Changes made by `apply` and `undo` are told too. */
  watch(listener: (event: WorkbookEvent) => void): Promise<Unwatch>;
}

export interface WorkbookChange {
  readonly patch: Patch;
  /**
   * What the patch was made from. What it touches is read again right before it is written, and when it differs
   * the change is refused with `workbook-changed`, so that it can be made and shown anew.
   */
  readonly basis: WorkbookSnapshot;
  readonly deed: Deed;
}

export interface Control {
  readonly progress?: Progress;
  /** An `AbortSignal`; what was changed before it is restored and the change refused as `cancelled`. */
  readonly signal?: { readonly aborted: boolean };
}

export interface WorkbookPlace {
  readonly sheet: string;
  /** `C12` or `C12:D40`; the sheet as a whole when absent. */
  readonly address?: string;
}

export type WorkbookEvent =
  /** Values were changed; `address` when the host says where. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly address?: string }
  /** Sheets were added, removed, renamed or moved. */
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selection'; readonly sheet: string; readonly address: string };

export type Unwatch = () => void;
