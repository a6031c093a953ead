import type { Address, Range } from './address';
import type { Furniture } from './furniture';
import type { CustomPartPlan, NamePlan, PlanValue, PropertiesPlan, SheetPlan, ValidationPlan } from './plan';
import type { CellStyle } from './style-plan';

/**
 * What an adapter did to the open workbook and how it is undone: plain JSON, so that it outlives a reload of the pane.
 *
 * Steps stand in the order they were done; an undo takes them backwards.
 */
export interface Receipt {
  /** Unique among the workbook's receipts. */
  readonly id: string;
  readonly deed: Deed;
  readonly steps: readonly UndoStep[];
}

/** What was done, in a form that a catalogue can put into words after a reload. */
export interface Deed {
  readonly kind: DeedKind;
  /** Names a person knows it by: of templates, of files, of sheets. */
  readonly names: readonly string[];
}

export type DeedKind =
  | 'templates-inserted'
  | 'sheets-upgraded'
  | 'files-brought-in'
  | 'summary-built'
  | 'cells-mended'
  | 'finding-accepted'
  | 'acceptance-ended'
  | 'severity-set'
  | 'findings-listed';

/** One thing that was changed: what stands there since, and what stood there before. */
export type UndoStep =
  | {
      readonly kind: 'sheet-added';
      readonly sheet: string;
      readonly written: WrittenCells;
      /** What was given to the sheet, so that it comes back when the sheet is replaced and that is undone. */
      readonly furniture?: Furniture;
    }
  | {
      readonly kind: 'sheet-replaced';
      readonly sheet: string;
      readonly written: WrittenCells;
      /** The sheet as it was, as far as a plan can tell. */
      readonly before: SheetPlan;
      /** Those `before` names. */
      readonly styles?: Readonly<Record<string, CellStyle>>;
      /** What was given to the new sheet. */
      readonly furniture?: Furniture;
    }
  | {
      readonly kind: 'sheet-removed';
      readonly position: number;
      readonly before: SheetPlan;
      readonly styles?: Readonly<Record<string, CellStyle>>;
    }
  | {
      readonly kind: 'cells-set';
      readonly sheet: string;
      readonly written: WrittenCells;
      /** Row by row, over the range of `written`; only cells with a digest there were set. */
      readonly before: readonly (readonly PlanValue[])[];
    }
  | {
      readonly kind: 'notes-added';
      readonly sheet: string;
      readonly at: readonly Address[];
      /** Ids the host gave them, where it gives any. */
      readonly ids?: readonly string[];
    }
  | {
      readonly kind: 'name-set';
      readonly name: NamePlan;
      /** null when the workbook had no such name. */
      readonly before: NamePlan | null;
    }
  | { readonly kind: 'name-removed'; readonly before: NamePlan }
  | {
      readonly kind: 'part-set';
      readonly namespace: string;
      readonly before: CustomPartPlan | null;
    }
  | { readonly kind: 'part-removed'; readonly before: CustomPartPlan }
  /** Ids the host gave to conditional formats that were added to a sheet. */
  | { readonly kind: 'formats-added'; readonly sheet: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'validations-set';
      readonly sheet: string;
      readonly ranges: readonly Range[];
      /** What their cells had before; those that are in none had none. */
      readonly before: readonly ValidationPlan[];
    }
  /** `added`: properties that were not there. */
  | { readonly kind: 'properties-set'; readonly before: PropertiesPlan; readonly added: readonly string[] };

/** What was written into a rectangle, short: enough to see which of its cells someone has changed since. */
export interface WrittenCells {
  readonly range: Range;
  /** Row by row, of what the host gave back when it was read again; 0 for a cell that was left empty. */
  readonly digests: readonly (readonly number[])[];
}

/** How an undo went. */
export type UndoOutcome =
  | { readonly status: 'undone' }
  /** Nothing was undone: undoing would lose what someone wrote there since. */
  | { readonly status: 'changed-since'; readonly places: readonly ChangedPlace[] }
  /** What nobody had changed was undone; the places were left as they are. */
  | { readonly status: 'partly-undone'; readonly places: readonly ChangedPlace[] };

export interface ChangedPlace {
  readonly sheet: string;
  /** `C12`; absent when the sheet as a whole is changed, renamed or gone. */
  readonly address?: string;
}

/** A number from 1 that differs for nearly all different values; 0 for an empty cell. */
export function digestOfValue(value: string | number | boolean | null): number {
  if (value === null || value === '') return 0;
  const text = `${typeof value}:${String(value)}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}
