import type { FixKind } from '../issues/fix-kind';
import type { CellPatch, OnSheet } from '../model/patch';
import type { ValidationPlan } from '../model/plan';

/** One way to mend a finding, as a set of changes that belong together; a person chooses it, and it can be undone. */
export interface Fix {
  readonly kind: FixKind;
  /** What will stand in the cell, as it is shown to people; '' where the kind says it all. */
  readonly value: string;
  /** How many cells change. */
  readonly count: number;
  readonly cells: readonly CellPatch[];
  readonly validations: readonly (ValidationPlan & OnSheet)[];
}

/** A fix that changes cells only. */
export function cellFix(kind: FixKind, value: string, cells: readonly CellPatch[]): Fix {
  return { kind, value, count: cells.length, cells, validations: [] };
}
