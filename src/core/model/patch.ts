import type { Address } from './address';
import type { ConditionalFormatPlan, CustomPartPlan, NamePlan, NotePlan } from './plan';
import type { PlanValue, PropertiesPlan, SheetPlan, ValidationPlan } from './plan';
import type { CellStyle } from './style-plan';

/**
 * What shall be changed in an existing workbook, as data. Everything it does not name stays as it is.
 *
 * Sheets are removed first, then replaced, then added; cells, notes, formats and validations are set in sheets that stay.
 * Names of sheets are compared without regard to case, as Excel does.
 */
export interface Patch {
  readonly cells?: readonly CellPatch[];
  /** Cells that have a note or a conversation already are refused by name. */
  readonly notes?: readonly (NotePlan & OnSheet)[];
  /** They come after the sheet's own, which win where both set a look. */
  readonly conditionalFormats?: readonly (ConditionalFormatPlan & OnSheet)[];
  /** Their cells have this rule instead of what they had; `any` without a prompt leaves them with none. */
  readonly validations?: readonly (ValidationPlan & OnSheet)[];
  /** Only sheets of ours: a sheet that others point to or that holds what is not ours is refused by name. */
  readonly removeSheets?: readonly string[];
  /** A whole new content for a sheet of ours that keeps its name and its place. */
  readonly replaceSheets?: readonly SheetPlan[];
  readonly addSheets?: readonly AddedSheet[];
  /** Styles by key, for the sheets that are replaced or added. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
  /** A name that is there gets the new formula. */
  readonly setNames?: readonly NamePlan[];
  readonly removeNames?: readonly { readonly name: string; readonly sheet?: string }[];
  /** A part whose root has the same namespace gets the new content. */
  readonly setCustomParts?: readonly CustomPartPlan[];
  /** Namespaces of roots. */
  readonly removeCustomParts?: readonly string[];
  /** Only what is given is set. */
  readonly properties?: PropertiesPlan;
  /** The sheet shown first. */
  readonly activeSheet?: string;
}

export interface OnSheet {
  readonly sheet: string;
}

export interface CellPatch extends Address, OnSheet {
  /** null empties the cell. Text is written as text, whatever it looks like; in a table's heading it renames the column. */
  readonly value: PlanValue;
  /** The look the cell, its row or its column has stays when absent. */
  readonly style?: CellStyle;
}

export interface AddedSheet {
  readonly sheet: SheetPlan;
  /** Place among the sheets once it is there, counted from 0; last when absent. */
  readonly position?: number;
}
